package org.nightdesk.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Gives "he", "she" and their other forms to a person where only one can be meant: the one named in the same sentence
 * before it or, where that names none, in the sentence before. Of two, it is the one who is the subject: "Holm told Lund
 * she would". Where that does not tell, there is none.
 */
final class Pronouns {

    private static final Map<String, Gender> GENDERS = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);

    private static final String BOUNDS =
            "that|who|which|whom|when|as|after|before|while|because|if|but|and|[,;:]|\u2013|\u2014|--";

    private final Lexicon lexicon;
    private final Cast cast;

    Pronouns(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    void read(List<Labels> sentences) {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < sentences.size(); i++) {
                read(sentences.get(i).in, i > 0 ? Optional.of(sentences.get(i - 1).in) : Optional.empty());
            }
        }
    }

    private void read(TaggedSentence in, Optional<TaggedSentence> previous) {
        for (Token token : in.tokens()) {
            Gender gender = GENDERS.get(token.text().toLowerCase(Locale.ROOT));
            if (gender != null && token.tag().startsWith("PRP")) {
                meant(in, previous, token, gender).ifPresent(person -> {
                    person.learn(gender);
                    person.add(new Mention(in.index(), token.index(), token.span(), token.text(), Mention.Form.PRONOUN));
                });
            }
        }
    }

    /** Whether the pronoun names who spoke the words that were just quoted: "… of the deal," he said. */
    private boolean closesQuote(TaggedSentence in, Token pronoun) {
        int at = pronoun.index() - 1;
        boolean inverted = at > 0 && lexicon.isSpeaking(in.token(at));
        int sign = inverted ? at - 1 : at;
        while (sign > 0 && in.token(sign).is(",")) {
            sign--;
        }
        boolean subject = pronoun.is("he") || pronoun.is("she");
        return subject && sign >= 0 && speaks(in, pronoun) && isQuote(in.token(sign));
    }

    private static boolean isQuote(Token token) {
        return token.text().matches("[\"\u201c\u201d]|``|''");
    }

    /** Whether the quotation began in a sentence before, so that the one before is a part of it. */
    private static boolean isWithinQuotation(TaggedSentence in) {
        return in.tokens().stream().filter(Pronouns::isQuote).count() % 2 == 1;
    }

    /** Who speaks is none of those that the quotation names. */
    private Set<Draft> unquoted(TaggedSentence in, Token pronoun, Set<Draft> people) {
        int opens = 0;
        int signs = 0;
        for (Token token : in.tokens().subList(0, pronoun.index())) {
            if (isQuote(token)) {
                opens = signs % 2 == 0 ? token.span().start() : opens;
                signs++;
            }
        }
        int quotation = signs % 2 == 0 ? opens : 0;
        return people.stream()
                .filter(p -> p.mentions().stream()
                        .anyMatch(m -> m.sentence() == in.index() && m.span().end() <= quotation))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<Draft> meant(TaggedSentence in, Optional<TaggedSentence> previous, Token pronoun, Gender gender) {
        Set<Draft> here = spokenOf(in.index(), pronoun.span().start(), gender);
        Set<Draft> barred = isObject(pronoun) ? actingIn(in, pronoun, here) : Set.of();
        here.removeAll(barred);
        boolean quoted = closesQuote(in, pronoun);
        if (quoted) {
            here = unquoted(in, pronoun, here);
        }
        if (here.size() == 1) {
            return Optional.of(here.iterator().next());
        }
        if (!here.isEmpty()) {
            return isObject(pronoun) ? Optional.empty() : subjectBefore(in, pronoun, here);
        }
        if (quoted && isWithinQuotation(in)) {
            return Optional.empty();
        }
        return previous.filter(p -> isContinued(p, in, pronoun))
                .flatMap(p -> before(p, in, pronoun, gender, barred));
    }

    /** Within a paragraph, or where the pronoun opens the next one. */
    private static boolean isContinued(TaggedSentence previous, TaggedSentence in, Token pronoun) {
        boolean same = previous.sentence().paragraph() == in.sentence().paragraph();
        return same || (pronoun.index() == 0 && !Headlines.isHeadline(previous));
    }

    private Optional<Draft> before(
            TaggedSentence previous, TaggedSentence in, Token pronoun, Gender gender, Set<Draft> barred) {
        Set<Draft> open = spokenOf(previous.index(), Integer.MAX_VALUE, gender);
        open.removeAll(barred);
        if (open.size() == 1) {
            return Optional.of(open.iterator().next());
        }
        return speaks(in, pronoun) ? onlySpeaker(previous, open) : Optional.empty();
    }

    /** "he said", "said he", "he added". */
    private boolean speaks(TaggedSentence in, Token pronoun) {
        int at = pronoun.index();
        return (at + 1 < in.size() && lexicon.isSpeaking(in.token(at + 1)))
                || (at > 0 && lexicon.isSpeaking(in.token(at - 1)));
    }

    /** Who speaks in one sentence and is spoken of as speaking in the next is the same. */
    private Optional<Draft> onlySpeaker(TaggedSentence in, Set<Draft> people) {
        List<Draft> speakers = people.stream()
                .filter(p ->
                        p.mentions().stream().anyMatch(m -> m.sentence() == in.index() && isSpeaker(in, last(in, m))))
                .toList();
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }

    /** "Holm said"; "said Holm" to the end of its clause, but not "said Holm would". */
    private boolean isSpeaker(TaggedSentence in, int last) {
        boolean ends = last + 1 >= in.size() || in.token(last + 1).tag().matches("[,.:]");
        return speaks(in, in.token(last)) && (ends || lexicon.isSpeaking(in.token(last + 1)));
    }

    /** "Holm told Lund she would", "Holm left her post": the nearest one named before, if a verb makes that the subject. */
    private Optional<Draft> subjectBefore(TaggedSentence in, Token pronoun, Set<Draft> people) {
        record Named(Draft person, Mention mention) {}
        Optional<Named> nearest = people.stream()
                .flatMap(p -> p.mentions().stream().map(m -> new Named(p, m)))
                .filter(n -> n.mention().sentence() == in.index())
                .filter(n -> n.mention().span().end() <= pronoun.span().start())
                .max(Comparator.comparing((Named n) -> n.mention().span()));
        return nearest.filter(n -> isSubject(in, last(in, n.mention()), pronoun)).map(Named::person);
    }

    private boolean isSubject(TaggedSentence in, int last, Token pronoun) {
        boolean possessive = pronoun.tag().equals("PRP$");
        int next = last + 1;
        if (next < in.size() && in.token(next).is(",") && next + 1 < pronoun.index()) {
            next++;
        }
        boolean owner = possessive && next + 1 == pronoun.index() && in.token(next).is("and");
        boolean verb = next < pronoun.index() && in.token(next).tag().matches("VB[DZP]");
        return owner || (verb && (possessive || lexicon.isSpeaking(in.token(next))));
    }

    private static int last(TaggedSentence in, Mention mention) {
        return in.tokens().stream()
                .filter(t -> t.span().overlaps(mention.span()))
                .mapToInt(Token::index)
                .max()
                .orElse(mention.head());
    }

    private static boolean isObject(Token pronoun) {
        return pronoun.is("him") || (pronoun.is("her") && pronoun.tag().equals("PRP"));
    }

    /** Those in the pronoun's own clause: "Holm praised him" is not about Holm. */
    private static Set<Draft> actingIn(TaggedSentence in, Token pronoun, Set<Draft> people) {
        int clause = pronoun.index();
        while (clause > 0
                && !in.token(clause - 1).text().toLowerCase(Locale.ROOT).matches(BOUNDS)) {
            clause--;
        }
        int start = in.token(clause).span().start();
        return people.stream()
                .filter(p -> p.mentions().stream()
                        .anyMatch(m -> m.span().start() >= start
                                && m.span().end() <= pronoun.span().start()
                                && !isOwner(in, m)))
                .collect(Collectors.toSet());
    }

    /** "Holm's neighbours praised him" is about Holm. */
    private static boolean isOwner(TaggedSentence in, Mention mention) {
        int next = last(in, mention) + 1;
        return next < in.size() && in.token(next).tag().equals("POS");
    }

    private Set<Draft> spokenOf(int sentence, int before, Gender gender) {
        return cast.people().stream()
                .filter(p -> p.mayBe(gender))
                .filter(p -> p.mentions().stream()
                        .anyMatch(m -> m.sentence() == sentence && m.span().end() <= before))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
