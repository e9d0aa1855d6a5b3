package org.nightdesk.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Finds which body a description means: "the ministry", "the carmaker", "the company". One reading or none. */
final class BodyDescriptions {

    private static final String ANY_COMPANY = "company|firm|group|corporation|business";

    private final Lexicon lexicon;
    private final Cast cast;

    BodyDescriptions(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    void read(List<Labels> sentences, Coverage coverage) {
        for (Labels labels : sentences) {
            TaggedSentence in = labels.in;
            for (int i = 1; i < in.size(); i++) {
                if (!coverage.isTaken(in, i) && in.token(i - 1).is("the") && lexicon.isBodyNoun(in.token(i))) {
                    NounPhrase phrase = new NounPhrase(in, i, i, i, true);
                    Mention mention = phrase.description();
                    boolean refers = !phrase.isOnlyModifier()
                            && !labels.isName(i + 1)
                            && !(i + 1 < in.size() && in.token(i + 1).is("of"));
                    if (refers) {
                        only(in.token(i), mention).ifPresent(d -> {
                            d.add(mention);
                            coverage.take(in, mention.head(), mention.head());
                        });
                    }
                }
            }
        }
    }

    /** The one body of that kind in the document, if it is named before. */
    private Optional<Draft> only(Token noun, Mention mention) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        List<Draft> fitting =
                cast.bodies().stream().filter(d -> isCalled(d, lemma)).toList();
        if (fitting.isEmpty()) {
            return lexicon.isTrade(noun) ? lastCompany(mention) : Optional.empty();
        }
        boolean open = lemma.matches(ANY_COMPANY) && mayBeOther(fitting.getFirst(), mention);
        return fitting.size() == 1 && !open && fitting.getFirst().isNamedBefore(mention)
                ? Optional.of(fitting.getFirst())
                : Optional.empty();
    }

    /** Whether another body that is no institution was just spoken of: "Delvin Mining, a unit of Orsk Resources … the company". */
    private boolean mayBeOther(Draft company, Mention mention) {
        return cast.bodies().stream()
                .filter(d -> d != company && isNear(d, mention))
                .anyMatch(d -> Letters.parts(d.canonical()).stream()
                        .noneMatch(w -> lexicon.isInstitution(w) || lexicon.words.isMainly(w, NounKind.ORGANIZATION)));
    }

    private static boolean isNear(Draft body, Mention mention) {
        return body.mentions().stream()
                .anyMatch(m -> m.sentence() >= mention.sentence() - 1
                        && m.span().end() <= mention.span().start());
    }

    /** "the carrier" where but one body was just spoken of, and nothing tells that it is something else. */
    private Optional<Draft> lastCompany(Mention mention) {
        List<Draft> near =
                cast.bodies().stream().filter(d -> isNear(d, mention)).toList();
        boolean clear = near.size() == 1
                && near.getFirst().trades().isEmpty()
                && near.getFirst().country().isEmpty()
                && Letters.parts(near.getFirst().canonical()).stream()
                        .noneMatch(w -> lexicon.isInstitution(w) || lexicon.words.isMainly(w, NounKind.ORGANIZATION));
        return clear ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private boolean isCalled(Draft body, String noun) {
        List<String> words = Letters.parts(body.canonical());
        boolean company = noun.matches(ANY_COMPANY)
                && (words.stream().skip(1).anyMatch(lexicon::isCompanyWord)
                        || body.trades().stream().anyMatch(t -> true));
        return words.contains(noun) || body.trades().contains(noun) || company;
    }
}
