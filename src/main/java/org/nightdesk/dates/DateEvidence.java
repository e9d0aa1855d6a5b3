package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * One thing that says when a document was published.
 *
 * @param strength how much it weighs where others say otherwise
 * @param interval first and last day that it leaves open
 * @param fits which of those days it admits; more than an interval can say, e.g. every June 19 that is a Wednesday
 * @param favours which of those days are likelier than others
 * @param words what it rests on, in one short clause
 */
public record DateEvidence(
        Strength strength,
        TimeInterval interval,
        Predicate<LocalDate> fits,
        Predicate<LocalDate> favours,
        String words) {

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
        return new DateEvidence(strength, TimeInterval.day(day), d -> true, day::equals, words);
    }

    /** That it was published on some day of an interval, which may be open. */
    public static DateEvidence within(Strength strength, TimeInterval interval, String words) {
        return new DateEvidence(strength, interval, d -> true, d -> false, words);
    }

    /** That it was published on a day of a kind, in no year in particular. */
    static DateEvidence fitting(Strength strength, Predicate<LocalDate> fits, String words) {
        return new DateEvidence(strength, TimeInterval.UNKNOWN, fits, d -> false, words);
    }

    /** That some days are likelier than others, no more. */
    static DateEvidence likely(Predicate<LocalDate> favours, String words) {
        return new DateEvidence(Strength.WEAK, TimeInterval.UNKNOWN, d -> true, favours, words);
    }
}
