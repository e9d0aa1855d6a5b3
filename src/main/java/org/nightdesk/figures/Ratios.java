package org.nightdesk.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nightdesk.figures.NumberWords.Form;
import org.nightdesk.language.TaggedSentence;

/** Ratios with their noun inside: "one pupil in four", "one teacher in six leaves within five years". */
final class Ratios {

    private static final int DIGITS = 6;
    private static final int NEAR = 3;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private Ratios() {}

    /** The ratio that starts at a token, as one number from there to its second one. */
    static Optional<NumberWords> at(TaggedSentence sentence, int at, IntFunction<Optional<NumberWords>> numbers) {
        int in = sentence.token(at).is("one") ? in(sentence, at) : -1;
        Optional<NumberWords> whole = in < 0 ? Optional.empty() : numbers.apply(in + 1);
        return whole.filter(w -> w.value().isPresent() && !w.isOne())
                .filter(w -> w.low().compareTo(BigDecimal.ONE) > 0 && w.low().compareTo(LARGEST) <= 0)
                .filter(w -> !sentence.token(w.first()).text().matches("(19|20)\\d\\d"))
                .filter(w -> isEnd(sentence, w.last() + 1))
                .map(w -> NumberWords.of(
                        at, w.last(), BigDecimal.ONE.divide(w.low(), DIGITS, RoundingMode.HALF_EVEN), Form.RATIO));
    }

    /** The words between the two numbers; empty where there are none. */
    static String noun(TaggedSentence sentence, NumberWords ratio) {
        int in = in(sentence, ratio.first());
        return in < 0 ? "" : sentence.words(ratio.first() + 1, in - 1);
    }

    /** The "in" behind a singular noun; -1 where none stands there. */
    private static int in(TaggedSentence sentence, int one) {
        int at = one + 1;
        while (at < sentence.size()
                && at <= one + NEAR
                && Set.of("NN", "JJ").contains(sentence.token(at).tag())) {
            at++;
        }
        boolean noun = at > one + 1 && sentence.token(at - 1).tag().equals("NN");
        return noun && at + 1 < sentence.size() && sentence.token(at).is("in") ? at : -1;
    }

    /** No noun follows that the second number counts, unless it must be the verb, the sentence having no other. */
    private static boolean isEnd(TaggedSentence sentence, int at) {
        if (at >= sentence.size()) {
            return true;
        }
        boolean verbless =
                IntStream.range(0, sentence.size()).mapToObj(sentence::token).noneMatch(t -> FINITE.contains(t.tag()));
        String tag = sentence.token(at).tag();
        return !tag.startsWith("NN") && !tag.startsWith("JJ") || tag.equals("NNS") && verbless;
    }
}
