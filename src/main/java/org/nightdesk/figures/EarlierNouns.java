package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.TaggedSentence;

/** Numbers whose noun stands in the text before: "11 of them", "and at least 10 in Delvin". */
final class EarlierNouns {

    private static final Set<String> PRONOUNS = Set.of("them", "us", "whom", "which", "it", "these");
    private static final Set<String> JOINTS = Set.of("and", "or", "but", ",", "plus", "while", ";", "that");

    private EarlierNouns() {}

    /** "9 million of them", "11 of them children", "of which 90 million". */
    static Optional<Counted> partOfPronoun(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        int of = phrase.end();
        boolean after = NounPhrases.isAt(sentence, of, "of") && isPronoun(sentence, of + 1);
        boolean ahead = phrase.first() > 1
                && NounPhrases.isAt(sentence, phrase.first() - 2, "of")
                && isPronoun(sentence, phrase.first() - 1);
        Optional<Counted> whole = FigureParts.wholeOfPronoun(before, phrase).map(before::get);
        if (!after && !ahead || whole.isEmpty()) {
            return Optional.empty();
        }
        int from = after ? of + 2 : of;
        int head = NounPhrases.nounFrom(sentence, from);
        boolean own = head == from || head > 0 && !sentence.token(from).isVerb();
        String unit = own ? sentence.words(from, head) : whole.get().unit();
        boolean share = phrase.number().form() == Form.SHARE;
        String noun = own && !share ? unit : whole.get().noun();
        return Optional.of(new Counted(
                phrase,
                share ? "share of " + noun : unit,
                own ? "" : whole.get().group(),
                phrase.first(),
                own ? head : after ? of + 1 : phrase.last(),
                phrase.number().last(),
                noun,
                How.PRONOUN));
    }

    private static boolean isPronoun(TaggedSentence sentence, int at) {
        return at < sentence.size()
                && PRONOUNS.contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
    }

    static Counted lastCount(List<Counted> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).isCount()) {
                return before.get(i);
            }
        }
        return before.getLast();
    }

    /** "And at least 10 in Delvin", "20 million needed aid": the noun of the number before. */
    static Optional<Counted> ellipsis(TaggedSentence sentence, NumberPhrase phrase, List<Counted> before) {
        boolean here = !before.isEmpty()
                && before.getLast().phrase().sentence() == phrase.sentence()
                && before.getLast().isCount();
        boolean joined = phrase.first() == 0
                || JOINTS.contains(sentence.token(phrase.first() - 1).text())
                || sentence.token(phrase.first() - 1).isVerb();
        boolean ends = phrase.end() >= sentence.size()
                || sentence.token(phrase.end()).tag().equals("IN")
                || sentence.token(phrase.end()).tag().length() == 1;
        boolean subject = phrase.end() < sentence.size()
                && (sentence.token(phrase.end()).isVerb()
                        || sentence.token(phrase.end()).tag().equals("MD"));
        if (!joined || !ends && !subject || !here && !subject) {
            return Optional.empty();
        }
        if (!subject
                && (before.getLast().how() == How.LEVEL
                        || sentence.token(phrase.first() - 1).isVerb())) {
            return Optional.empty();
        }
        if (!here) {
            return phrase.number().low().compareTo(BigDecimal.TEN) < 0
                    ? Optional.empty()
                    : Optional.of(new Counted(
                            phrase,
                            "people",
                            "",
                            phrase.first(),
                            phrase.last(),
                            phrase.number().last(),
                            "people",
                            How.ELLIPSIS));
        }
        Counted last = before.getLast();
        return Optional.of(new Counted(
                phrase,
                subject ? last.noun() : last.unit(),
                subject ? "" : last.group(),
                phrase.first(),
                phrase.last(),
                phrase.number().last(),
                last.noun(),
                How.ELLIPSIS));
    }

    static String noun(List<Counted> before, int sentence) {
        return before.isEmpty()
                        || before.getLast().phrase().sentence() != sentence
                        || !before.getLast().isCount()
                ? "people"
                : before.getLast().noun();
    }
}
