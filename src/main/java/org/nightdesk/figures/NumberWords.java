package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as words of a sentence say it.
 *
 * @param first its first word
 * @param last its last word
 * @param value the number; empty for "several", "thousands"
 * @param low least that a vague word allows; for a number, the number
 * @param high most that a vague word allows; for a number, the number
 * @param form how it is written
 */
record NumberWords(int first, int last, Optional<BigDecimal> value, BigDecimal low, BigDecimal high, Form form) {

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        /** "Half of", "two-thirds". */
        SHARE,
        /** "One in eight". */
        RATIO,
        /** "Several", "thousands". */
        VAGUE
    }

    static NumberWords of(int first, int last, BigDecimal value, Form form) {
        BigDecimal plain = plain(value);
        return new NumberWords(first, last, Optional.of(plain), plain, plain, form);
    }

    static NumberWords vague(int first, int last, BigDecimal low, BigDecimal high) {
        return new NumberWords(first, last, Optional.empty(), plain(low), plain(high), Form.VAGUE);
    }

    /** The number times a scale, ended by a later word. */
    NumberWords times(BigDecimal scale, int end) {
        return value.isPresent()
                ? of(first, end, value.get().multiply(scale), form)
                : vague(
                        first,
                        end,
                        low.multiply(scale),
                        high.add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE));
    }

    NumberWords from(int start) {
        return new NumberWords(start, last, value, low, high, form);
    }

    boolean isOne() {
        return value.isPresent() && value.get().compareTo(BigDecimal.ONE) == 0;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
