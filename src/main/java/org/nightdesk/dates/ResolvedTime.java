package org.nightdesk.dates;

import java.time.LocalDate;

/**
 * What words of time mean once their anchor is known.
 *
 * @param value {@code 2025-04-30}, {@code 2025-04}, {@code 2025}, {@code 2025-W18}, {@code 2025-Q2}, {@code 2025-H1},
 *     {@code 2025-SU}, {@code A/B} for an interval, {@code …T05:00} for a time of day ({@code T24:00} for the midnight
 *     that ends it), {@code P24Y} for a length, {@code PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF} where no more
 *     can be said; empty where unresolved
 * @param interval first and last day; {@link TimeInterval#UNKNOWN} for lengths and where unresolved
 * @param precision how exactly it is known
 * @param reason in words, how the value follows from the text; for an unresolved time, what is missing
 */
public record ResolvedTime(String value, TimeInterval interval, Precision precision, String reason) {

    public static ResolvedTime unresolved(String reason) {
        return new ResolvedTime("", TimeInterval.UNKNOWN, Precision.UNKNOWN, reason);
    }

    /** A value with the days and the precision that are in it. */
    static ResolvedTime of(String value, String reason) {
        return Timex.isImpossible(value)
                ? unresolved("the calendar has no " + value)
                : new ResolvedTime(value, Timex.interval(value), Timex.precision(value), reason);
    }

    /** From one day to another. */
    static ResolvedTime days(LocalDate low, LocalDate high, String reason) {
        return of(low.equals(high) ? low.toString() : low + "/" + high, reason);
    }

    /** The days of the first time of a span: those of 2019 for {@code 2019/2024}; else all days. */
    public TimeInterval first() {
        int slash = value.indexOf('/');
        return slash < 0 ? interval : Timex.interval(value.substring(0, slash));
    }

    /** The days of the last time of a span: those of 2024 for {@code 2019/2024}; else all days. */
    public TimeInterval last() {
        int slash = value.indexOf('/');
        return slash < 0 ? interval : Timex.interval(value.substring(slash + 1));
    }

    public boolean isResolved() {
        return !value.isEmpty();
    }
}
