package org.nightdesk.briefing.pdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A number line with round ticks that holds zero: steps of 1, 2 or 5 times a power of ten, as in P. Heckbert, "Nice
 * numbers for graph labels", Graphics Gems (1990).
 *
 * @param ticks from the least to the greatest; the line ends with them
 */
record Axis(List<BigDecimal> ticks) {

    private static final int STEPS = 8;

    /** Room beyond the greatest value, for the words beside it. */
    private static final BigDecimal HEADROOM = new BigDecimal("1.25");

    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    /** An axis for values. */
    static Axis over(Collection<BigDecimal> values) {
        BigDecimal low =
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::min).multiply(HEADROOM);
        BigDecimal high =
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::max).multiply(HEADROOM);
        if (low.signum() == 0 && high.signum() == 0) {
            high = BigDecimal.ONE;
        }
        BigDecimal step = step(high.subtract(low));
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal end = rounded(high, step, RoundingMode.CEILING);
        for (BigDecimal at = rounded(low, step, RoundingMode.FLOOR); at.compareTo(end) <= 0; at = at.add(step)) {
            ticks.add(at);
        }
        return new Axis(List.copyOf(ticks));
    }

    /** The least round step that crosses a length in few steps. */
    private static BigDecimal step(BigDecimal length) {
        BigDecimal least = length.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    /** Where a value stands, from 0 at the beginning to 1 at the end. */
    float at(BigDecimal value) {
        BigDecimal low = ticks.getFirst();
        BigDecimal length = ticks.getLast().subtract(low);
        return value.subtract(low).divide(length, MathContext.DECIMAL32).floatValue();
    }
}
