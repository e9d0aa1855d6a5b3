package org.nightdesk.briefing.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A number in few characters: {@code 4,000}, {@code 2.5m}, {@code 1bn}. */
final class TickLabel {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    private TickLabel() {}

    static String of(BigDecimal value) {
        if (value.abs().compareTo(BILLION) >= 0) {
            return plain(value.divide(BILLION, 3, RoundingMode.HALF_UP)) + "bn";
        }
        if (value.abs().compareTo(MILLION) >= 0) {
            return plain(value.divide(MILLION, 3, RoundingMode.HALF_UP)) + "m";
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, bare.scale()) + "f", bare)
                .replace('-', '−');
    }
}
