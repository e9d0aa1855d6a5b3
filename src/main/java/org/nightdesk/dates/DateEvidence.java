package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One thing that says when a document was published.
 *
 * @param strength how much it weighs where others say otherwise
 * @param interval first and last day that it leaves open
 * @param fits which of those days it admits; more than an interval can say, e.g. every June 19 that is a Wednesday
 * @param best the likeliest of those days, where one stands out
 * @param words what it rests on, in one short clause
 */
public record DateEvidence(
        Strength strength, TimeInterval interval, Predicate<LocalDate> fits, Optional<LocalDate> best, String words) {

    /** How much evidence weighs. */
    public enum Strength {
        /** The document states it. */
        STRONG,
        /** It follows from the text in the usual manner of such texts. */
        FAIR,
        /** It is often so. */
        WEAK
    }

    /** That it was published on one day. */
    public static DateEvidence day(Strength strength, LocalDate day, String words) {
        return new DateEvidence(strength, TimeInterval.day(day), d -> true, Optional.of(day), words);
    }

    /** That it was published on some day of an interval, which may be open. */
    public static DateEvidence within(Strength strength, TimeInterval interval, String words) {
        return new DateEvidence(strength, interval, d -> true, Optional.empty(), words);
    }

    /** That it was published on a day of a kind, in no year in particular. */
    static DateEvidence fitting(Strength strength, Predicate<LocalDate> fits, String words) {
        return new DateEvidence(strength, TimeInterval.UNKNOWN, fits, Optional.empty(), words);
    }

    /** That one day stands out, if it is among those left. */
    static DateEvidence likely(LocalDate day, String words) {
        return new DateEvidence(Strength.WEAK, TimeInterval.UNKNOWN, d -> true, Optional.of(day), words);
    }
}
