package org.nightdesk.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Gives "he", "she" and their other forms to a person where only one can be meant: the one named in the same sentence
 * before it or, where that names none, in the sentence before. Two readings make none.
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

    private final Cast cast;

    Pronouns(Cast cast) {
        this.cast = cast;
    }

    void read(List<Labels> sentences) {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < sentences.size(); i++) {
                TaggedSentence in = sentences.get(i).in;
                boolean continues = i > 0
                        && sentences.get(i - 1).in.sentence().paragraph()
                                == in.sentence().paragraph();
                read(in, continues);
            }
        }
    }

    private void read(TaggedSentence in, boolean continues) {
        for (Token token : in.tokens()) {
            Gender gender = GENDERS.get(token.text().toLowerCase(Locale.ROOT));
            if (gender != null && token.tag().startsWith("PRP")) {
                resolve(in, token, gender, continues);
            }
        }
    }

    private void resolve(TaggedSentence in, Token pronoun, Gender gender, boolean continues) {
        Set<Draft> here = spokenOf(in.index(), pronoun.span().start(), gender);
        Set<Draft> barred = isObject(pronoun) ? actingIn(in, pronoun, here) : Set.of();
        here.removeAll(barred);
        Set<Draft> open = here;
        if (here.isEmpty() && continues) {
            open = spokenOf(in.index() - 1, Integer.MAX_VALUE, gender);
            open.removeAll(barred);
        }
        if (open.size() == 1) {
            Draft person = open.iterator().next();
            person.learn(gender);
            person.add(new Mention(in.index(), pronoun.index(), pronoun.span(), pronoun.text(), Mention.Form.PRONOUN));
        }
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
                                && m.span().end() <= pronoun.span().start()))
                .collect(Collectors.toSet());
    }

    private Set<Draft> spokenOf(int sentence, int before, Gender gender) {
        return cast.people().stream()
                .filter(p -> p.gender().fits(gender))
                .filter(p -> p.mentions().stream()
                        .anyMatch(m -> m.sentence() == sentence && m.span().end() <= before))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
