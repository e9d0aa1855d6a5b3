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
    private final Quotations quotations;

    Pronouns(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.quotations = new Quotations(lexicon);
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
                    person.add(
                            new Mention(in.index(), token.index(), token.span(), token.text(), Mention.Form.PRONOUN));
                });
            }
        }
    }

    private Optional<Draft> meant(TaggedSentence in, Optional<TaggedSentence> previous, Token pronoun, Gender gender) {
        Set<Draft> here = spokenOf(in.index(), pronoun.span().start(), gender);
        Set<Draft> barred = isObject(pronoun) ? actingIn(in, pronoun, here) : Set.of();
        here.removeAll(barred);
        boolean quoted = quotations.areClosedBy(in, pronoun);
        if (quoted) {
            here = Quotations.unquoted(in, pronoun, here);
        }
        if (here.size() == 1) {
            return Optional.of(here.iterator().next());
        }
        if (!here.isEmpty()) {
            return isObject(pronoun) ? Optional.empty() : subjectBefore(in, pronoun, here);
        }
        if (quoted && Quotations.isContinued(in)) {
            return Optional.empty();
        }
        return previous.filter(p -> isContinued(p, in, pronoun)).flatMap(p -> before(p, in, pronoun, gender, barred));
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
        return quotations.speaks(in, pronoun) ? onlySpeaker(previous, open) : Optional.empty();
    }

    /** Who speaks in one sentence and is spoken of as speaking in the next is the same. */
    private Optional<Draft> onlySpeaker(TaggedSentence in, Set<Draft> people) {
        List<Draft> speakers = people.stream()
                .filter(p -> p.mentions().stream()
                        .anyMatch(m -> m.sentence() == in.index() && quotations.isSpeaker(in, last(in, m))))
                .toList();
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
    }

    /** "Holm told Lund she would", "Holm left her post": the nearest one named before, if a verb makes that the subject. */
    private Optional<Draft> subjectBefore(TaggedSentence in, Token pronoun, Set<Draft> people) {
        record Named(Draft person, Mention mention) {}
        Optional<Named> nearest = people.stream()
                .flatMap(p -> p.mentions().stream().map(m -> new Named(p, m)))
                .filter(n -> n.mention().sentence() == in.index())
                .filter(n -> n.mention().span().end() <= pronoun.span().start())
                .max(Comparator.comparing((Named n) -> n.mention().span()));
        return nearest.filter(n -> isSubject(in, last(in, n.mention()), pronoun))
                .map(Named::person);
    }

    private boolean isSubject(TaggedSentence in, int last, Token pronoun) {
        boolean possessive = pronoun.tag().equals("PRP$");
        int next = last + 1;
        if (next < in.size() && in.token(next).is(",") && next + 1 < pronoun.index()) {
            next++;
        }
        boolean owner =
                possessive && next + 1 == pronoun.index() && in.token(next).is("and");
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
