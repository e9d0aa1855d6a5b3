package org.nightdesk.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a figure of a report compares with the one of the gold.
 *
 * @param gold the row of the gold
 * @param found the row of the report
 */
record FigureMatch(Row gold, Row found) {

    /** How far a number may be off, as a share of it; an alternative is often a rounded fraction. */
    private static final BigDecimal EXACT = new BigDecimal("0.001");

    private static final BigDecimal ROUNDED = new BigDecimal("0.005");

    private static final int UNIT_WORDS = 8;
    private static final int SCOPE_WORDS = 12;

    /** The same number; where the gold has none, none or one within its bounds. */
    boolean value() {
        List<BigDecimal> wanted =
                gold.oneOf("value").stream().map(BigDecimal::new).toList();
        Optional<BigDecimal> value = found.number("value");
        if (wanted.isEmpty()) {
            return value.map(this::withinBounds).orElseGet(this::boundsMeet);
        }
        BigDecimal tolerance = wanted.size() == 1 ? EXACT : ROUNDED;
        return value.filter(number -> wanted.stream().anyMatch(each -> near(number, each, tolerance)))
                .isPresent();
    }

    private static boolean near(BigDecimal number, BigDecimal wanted, BigDecimal tolerance) {
        return number.subtract(wanted).abs().compareTo(wanted.abs().multiply(tolerance)) <= 0;
    }

    private boolean withinBounds(BigDecimal number) {
        return gold.number("low").filter(low -> number.compareTo(low) < 0).isEmpty()
                && gold.number("high")
                        .filter(high -> number.compareTo(high) > 0)
                        .isEmpty();
    }

    private boolean boundsMeet() {
        return !below(found.number("high"), gold.number("low")) && !below(gold.number("high"), found.number("low"));
    }

    private static boolean below(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }

    /** Whether the head of the noun, or all its words, stand in unit or scope; a sentence poured into them is no noun. */
    boolean noun() {
        Set<String> have = Words.stems(Stream.concat(
                        Words.of(found.text("unit")).stream().limit(UNIT_WORDS),
                        Words.of(found.text("scope")).stream().limit(SCOPE_WORDS))
                .toList());
        return gold.oneOf("unit").stream()
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .anyMatch(words -> have.contains(Words.stem(words.getLast())) || have.containsAll(Words.stems(words)));
    }

    boolean hedge() {
        return gold.oneOf("hedge_class").contains(found.text("hedge_class"));
    }

    boolean status() {
        return gold.oneOf("status").contains(found.text("status"));
    }
}
