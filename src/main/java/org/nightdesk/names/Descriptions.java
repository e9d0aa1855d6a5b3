package org.nightdesk.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Finds whom a description means: "the Chilean president", "the lawmaker". It is the one person of the document whose
 * role fits; for a ruler without a role so far, the only person just spoken of.
 */
final class Descriptions {

    private static final int SENTENCES_BACK = 2;

    private final Lexicon lexicon;
    private final Cast cast;

    Descriptions(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    void read(List<Labels> sentences, Coverage coverage) {
        cast.people().forEach(this::learnCountry);
        for (Labels labels : sentences) {
            TaggedSentence in = labels.in;
            for (int i = 1; i < in.size(); i++) {
                if (!coverage.isTaken(in, i) && isSingularRole(in.token(i))) {
                    read(labels, coverage, i);
                }
            }
        }
    }

    private boolean isSingularRole(Token token) {
        return token.isNoun() && lexicon.isRole(token);
    }

    private void read(Labels labels, Coverage coverage, int head) {
        NounPhrase phrase = NounPhrase.endingWith(labels.in, nounStart(labels.in, head), head, labels);
        boolean refers = phrase.isDefinite()
                && phrase.first() > 0
                && labels.in.token(phrase.first() - 1).is("the");
        if (!refers || phrase.isOnlyModifier() || isBeforeName(labels, head)) {
            return;
        }
        Optional<Country> country = phrase.country(lexicon.countries);
        Mention mention = withCountry(labels, phrase, country);
        Optional<Draft> person = country.isPresent() && isRuler(phrase)
                ? ruler(mention, country.get())
                : byRole(phrase, mention, country);
        person.ifPresent(draft -> {
            draft.add(mention);
            coverage.take(labels.in, phrase.first(), head);
        });
    }

    /** "prime minister" is one noun. */
    private int nounStart(TaggedSentence in, int head) {
        boolean two = head > 0 && lexicon.isRuler(folded(in, head - 1, head));
        return two ? head - 1 : head;
    }

    private boolean isRuler(NounPhrase phrase) {
        return lexicon.isRuler(folded(phrase.in(), phrase.noun(), phrase.head()));
    }

    private static String folded(TaggedSentence in, int first, int last) {
        return in.words(first, last).toLowerCase(Locale.ROOT);
    }

    private static boolean isBeforeName(Labels labels, int head) {
        return labels.isName(head + 1)
                || (head + 2 < labels.in.size()
                        && labels.in.token(head + 1).is(",")
                        && labels.at(head + 2) == Entity.PERSON);
    }

    /** The mention, with an "of Chile" that follows. */
    private Mention withCountry(Labels labels, NounPhrase phrase, Optional<Country> country) {
        boolean before = phrase.country(lexicon.countries).isPresent()
                && !(phrase.head() + 1 < phrase.in().size()
                        && phrase.in().token(phrase.head() + 1).is("of"));
        if (country.isEmpty() || before) {
            return phrase.description();
        }
        int last = phrase.head() + 2;
        while (labels.isName(last + 1) && last + 1 < labels.in.size()) {
            last++;
        }
        last = Math.min(last, labels.in.size() - 1);
        return new Mention(
                labels.in.index(),
                phrase.head(),
                labels.in.span(phrase.first(), last),
                labels.in.words(phrase.first(), last),
                Mention.Form.DESCRIPTION);
    }

    private void learnCountry(Draft person) {
        for (RolePhrase role : person.rolePhrases()) {
            NounPhrase phrase = new NounPhrase(role.in(), role.first(), role.head(), role.head(), true);
            boolean ruler = lexicon.isRuler(folded(role.in(), role.head(), role.head()))
                    || (role.head() > role.first() && lexicon.isRuler(folded(role.in(), role.head() - 1, role.head())));
            if (ruler) {
                phrase.country(lexicon.countries).ifPresent(person::belongTo);
            }
        }
    }

    private Optional<Draft> ruler(Mention mention, Country country) {
        List<Draft> rulers = cast.people().stream()
                .filter(p -> p.country().equals(Optional.of(country)))
                .toList();
        if (!rulers.isEmpty()) {
            return rulers.size() == 1 ? Optional.of(rulers.getFirst()) : Optional.empty();
        }
        Optional<Draft> recent = onlyOneBefore(mention);
        recent.ifPresent(p -> p.belongTo(country));
        return recent;
    }

    /** The only person without a country who is named in the nearest sentence that names any. */
    private Optional<Draft> onlyOneBefore(Mention mention) {
        for (int back = 0; back <= SENTENCES_BACK; back++) {
            int sentence = mention.sentence() - back;
            List<Draft> near = cast.people().stream()
                    .filter(p -> p.country().isEmpty())
                    .filter(p -> p.mentions().stream()
                            .anyMatch(m -> m.sentence() == sentence
                                    && m.span().end() <= mention.span().start()))
                    .toList();
            if (!near.isEmpty()) {
                return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The one person of that role, named before. */
    private Optional<Draft> byRole(NounPhrase phrase, Mention mention, Optional<Country> country) {
        String noun = phrase.in().token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
        List<Draft> fitting = cast.people().stream()
                .filter(p -> roles(p).anyMatch(noun::equals))
                .filter(p -> country.isEmpty()
                        || p.country().isEmpty()
                        || p.country().equals(country))
                .toList();
        boolean clear =
                fitting.size() == 1 && fitting.getFirst().isNamedBefore(mention) && fits(phrase, fitting.getFirst());
        return clear ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Stream<String> roles(Draft person) {
        return person.rolePhrases().stream()
                .map(r -> r.in().token(r.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether every word before the noun is known of the person: "the defence minister" is no health minister. */
    private static boolean fits(NounPhrase phrase, Draft person) {
        List<String> known = person.rolePhrases().stream()
                .flatMap(r -> Letters.parts(r.words()).stream())
                .toList();
        List<String> said =
                phrase.isBare() ? List.of() : Letters.parts(phrase.in().words(phrase.first(), phrase.noun() - 1));
        return known.containsAll(said);
    }
}
