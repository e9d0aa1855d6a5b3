package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nightdesk.figures.Quantity;

/**
 * What the words of a number leave possible.
 *
 * @param value the number stated; empty for "several"
 * @param low least it can be; empty where open
 * @param high most it can be; empty where open
 */
public record Range(Optional<BigDecimal> value, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** A number that ends in two noughts at least may be a rounded one. */
    private static final int ROUNDED = -2;

    /** So many digits, noughts at the end not counted, are hardly met twice in one story; of "61.4" three do. */
    private static final int RARE = 4;

    static Range of(Quantity quantity, BigDecimal factor) {
        Optional<BigDecimal> value = quantity.value();
        boolean openBelow = quantity.hedge() == Quantity.Hedge.LESS || quantity.hedge() == Quantity.Hedge.VAGUE;
        boolean openAbove = quantity.hedge() == Quantity.Hedge.MORE || quantity.hedge() == Quantity.Hedge.VAGUE;
        Optional<BigDecimal> low = quantity.low().isPresent() || openBelow ? quantity.low() : value;
        Optional<BigDecimal> high = quantity.high().isPresent() || openAbove ? quantity.high() : value;
        return new Range(scaled(value, factor), scaled(low, factor), scaled(high, factor));
    }

    /** Without an exponent or needless noughts, so that equal numbers are equal and print alike. */
    private static Optional<BigDecimal> scaled(Optional<BigDecimal> number, BigDecimal factor) {
        return number.map(
                n -> new BigDecimal(n.multiply(factor).stripTrailingZeros().toPlainString()));
    }

    /** Whether some number is possible for both; a rounded number stands for those that it rounds. */
    public boolean meets(Range other) {
        return !isBelow(other) && !other.isBelow(this) || isRoundedTo(other);
    }

    /** Whether one of them is the other, rounded. */
    boolean isRoundedTo(Range other) {
        return rounds(other) || other.rounds(this);
    }

    /** Whether this number is the other one, rounded: "1.2 million" for 1,150,000, "17" for 16.8; no bound, no lone digit. */
    private boolean rounds(Range other) {
        if (value.isEmpty() || other.value.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return false;
        }
        BigDecimal coarse = value.get().stripTrailingZeros();
        BigDecimal fine = other.value.get().stripTrailingZeros();
        return coarse.scale() < fine.scale()
                && coarse.precision() > 1
                && (coarse.scale() <= ROUNDED || fine.scale() > 0)
                && fine.setScale(coarse.scale(), RoundingMode.HALF_UP).compareTo(coarse) == 0;
    }

    /** Whether all of it lies below all of the other. */
    boolean isBelow(Range other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }

    boolean equalValue(Range other) {
        return value.isPresent() && other.value.isPresent() && value.get().compareTo(other.value.get()) == 0;
    }

    /** Whether both give one figure: the same number, or one so round or so hedged that it takes in the other. */
    public boolean isSameFigure(Range other) {
        return equalValue(other) || isRoundedTo(other) || meets(other) && (isRound() || other.isRound());
    }

    private boolean isRound() {
        boolean around = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
        return value.isPresent() && (around || value.get().stripTrailingZeros().precision() == 1);
    }

    /** Whether few other counts would have the same number: two digits that are no noughts, or a thousand and more. */
    boolean isDistinctive() {
        return value.isPresent()
                && (value.get().stripTrailingZeros().precision() > 1
                        || value.get().compareTo(BigDecimal.valueOf(1000)) >= 0);
    }

    /** Whether another count of the same story would hardly have the same number. */
    boolean isRare() {
        return value.map(BigDecimal::stripTrailingZeros)
                .filter(v -> v.precision() >= (v.scale() > 0 ? RARE - 1 : RARE))
                .isPresent();
    }

    /**
     * The least number that a speaker would have named instead: nobody says "over 4,600" who could say "over 4,700".
     * The stated number where it is no lower bound.
     */
    Optional<BigDecimal> impliedHigh() {
        if (high.isPresent() || value.isEmpty()) {
            return high;
        }
        BigDecimal bare = value.get().stripTrailingZeros();
        return Optional.of(bare.add(bare.ulp()));
    }

    Range plus(Range other) {
        return new Range(sum(value, other.value), sum(low, other.low), sum(high, other.high));
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(a -> other.map(a::add));
    }
}
