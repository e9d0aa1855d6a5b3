package org.nightdesk.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * First and last day; an end that is not known is empty.
 */
public record TimeInterval(Optional<LocalDate> low, Optional<LocalDate> high) {

    /** Nothing is known. */
    public static final TimeInterval UNKNOWN = new TimeInterval(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if it ends before it starts */
    public TimeInterval {
        if (low.isPresent() && high.isPresent() && high.get().isBefore(low.get())) {
            throw new IllegalArgumentException(low.get() + " is after " + high.get());
        }
    }

    public static TimeInterval of(LocalDate low, LocalDate high) {
        return new TimeInterval(Optional.of(low), Optional.of(high));
    }

    public static TimeInterval day(LocalDate day) {
        return of(day, day);
    }

    public boolean isKnown() {
        return low.isPresent() || high.isPresent();
    }

    /** Whether both ends are known. */
    public boolean isClosed() {
        return low.isPresent() && high.isPresent();
    }

    /** Whether some day may lie in both. */
    public boolean meets(TimeInterval other) {
        boolean before = high.isPresent() && other.low.isPresent() && high.get().isBefore(other.low.get());
        boolean after = low.isPresent() && other.high.isPresent() && low.get().isAfter(other.high.get());
        return !before && !after;
    }

    public boolean contains(LocalDate day) {
        return low.map(l -> !day.isBefore(l)).orElse(true)
                && high.map(h -> !day.isAfter(h)).orElse(true);
    }

    /** Number of days, both ends included; {@link Long#MAX_VALUE} if an end is open. */
    public long days() {
        return isClosed() ? ChronoUnit.DAYS.between(low.get(), high.get()) + 1 : Long.MAX_VALUE;
    }
}
