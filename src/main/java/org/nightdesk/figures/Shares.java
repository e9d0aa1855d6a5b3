package org.nightdesk.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nightdesk.figures.NumberWords.Form;

/** Shares in words: "half of", "two-thirds", "a quarter of", "one in eight", and the number in "half a million". */
final class Shares {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHARE_DIGITS = 6;

    private final NumberText text;
    private final CountedNumbers counted;

    Shares(NumberText text) {
        this.text = text;
        this.counted = new CountedNumbers(text);
    }

    /** "Half a million", "half of", "two-thirds", "a quarter of". */
    Optional<NumberWords> at(int at) {
        boolean added = text.is(at - 1, "and") && !text.is(at + 1, "of") || text.is(at - 2, "and");
        if (text.is(at, "half") && !added) {
            int a = text.is(at + 1, "-") ? at + 2 : at + 1;
            int scale = text.is(a, "a") || text.is(a, "an") ? (text.is(a + 1, "-") ? a + 2 : a + 1) : a;
            if (text.isScale(scale)) {
                return Optional.of(
                        NumberWords.of(at, scale, text.entry(scale).value().multiply(HALF), Form.WORDS));
            }
            boolean whole = text.is(at + 1, "of")
                    || text.is(at + 1, "the")
                    || text.is(at + 1, "its")
                    || text.is(at + 1, "their");
            boolean length = text.is(at + 1, "an") || text.is(at + 1, "a");
            return whole || length
                    ? Optional.of(NumberWords.of(at, length ? at + 1 : at, HALF, whole ? Form.SHARE : Form.WORDS))
                    : Optional.empty();
        }
        return fraction(at).or(() -> ratio(at));
    }

    /** "One in eight", "three out of four". */
    private Optional<NumberWords> ratio(int at) {
        Optional<BigDecimal> top = text.isKind(at, "unit") || text.word(at).matches("\\d{1,3}")
                ? counted.at(at).flatMap(NumberWords::value)
                : Optional.empty();
        boolean out = text.is(at + 1, "out") && text.is(at + 2, "of");
        boolean one = top.filter(t -> t.compareTo(BigDecimal.ONE) == 0).isPresent();
        boolean ofTen = text.is(at + 2, "ten") || text.is(at + 2, "10") || text.is(at + 2, "100");
        boolean time = text.word(at + 3).matches("(second|minute|hour|day|week|month|year|place|countrie|citie)s");
        boolean in = text.is(at + 1, "in") && (one || ofTen && !time);
        int from = out ? at + 3 : at + 2;
        boolean year = text.word(from).matches("(19|20)\\d\\d");
        Optional<NumberWords> whole = (out || in) && !year ? counted.at(from) : Optional.empty();
        Optional<BigDecimal> bottom = whole.flatMap(NumberWords::value);
        if (top.isEmpty() || whole.isEmpty() || bottom.isEmpty() || bottom.get().compareTo(top.get()) <= 0) {
            return Optional.empty();
        }
        BigDecimal value = top.get().divide(bottom.get(), SHARE_DIGITS, RoundingMode.HALF_EVEN);
        return Optional.of(NumberWords.of(at, whole.get().last(), value, Form.RATIO));
    }

    private Optional<NumberWords> fraction(int at) {
        boolean article = text.is(at, "a");
        Optional<BigDecimal> top = article ? Optional.of(BigDecimal.ONE) : small(at);
        int part = text.is(at + 1, "-") ? at + 2 : at + 1;
        if (top.isEmpty() || !text.isKind(part, "part")) {
            return Optional.empty();
        }
        boolean plural = text.word(part).endsWith("s") && !text.word(part).equals("halves")
                || text.word(part).equals("halves");
        boolean one = top.get().compareTo(BigDecimal.ONE) == 0;
        boolean whole =
                top.get().compareTo(text.entry(part).value()) >= 0 || text.is(at, "two") && text.is(part, "quarters");
        if (whole || one == plural || article && !text.is(part + 1, "of") && !text.isKind(at - 1, "lead")) {
            return Optional.empty();
        }
        BigDecimal value = top.get().divide(text.entry(part).value(), SHARE_DIGITS, RoundingMode.HALF_EVEN);
        int scale = text.is(part + 1, "of") && text.is(part + 2, "a") ? part + 3 : -1;
        return Optional.of(
                text.isScale(scale)
                        ? NumberWords.of(
                                at, scale, value.multiply(text.entry(scale).value()), Form.WORDS)
                        : NumberWords.of(at, part, value, Form.SHARE));
    }

    private Optional<BigDecimal> small(int at) {
        return text.isKind(at, "unit") ? Optional.of(text.entry(at).value()) : Optional.empty();
    }
}
