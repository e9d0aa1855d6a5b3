package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing that says when a document was published, whether the document says it or another one. It can be kept and
 * weighed again when more is known.
 *
 * @param strength how much it weighs where others say otherwise
 * @param interval first and last day that it leaves open
 * @param fits which of those days it admits
 * @param favours which of those days are likelier than others
 * @param words what it rests on, in one short clause
 */
public record DateEvidence(Strength strength, TimeInterval interval, DayRule fits, DayRule favours, String words) {

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
        return new DateEvidence(
                strength, TimeInterval.day(day), DayRule.Recurring.ANY, new DayRule.Days(List.of(day)), words);
    }

    /** That it was published on some day of an interval, which may be open. */
    public static DateEvidence within(Strength strength, TimeInterval interval, String words) {
        return new DateEvidence(strength, interval, DayRule.Recurring.ANY, DayRule.Days.NONE, words);
    }

    /** That it was published on one of these days. */
    public static DateEvidence oneOf(Strength strength, List<LocalDate> days, String words) {
        DayRule.Days sorted = new DayRule.Days(days);
        TimeInterval interval =
                TimeInterval.of(sorted.days().getFirst(), sorted.days().getLast());
        return new DateEvidence(strength, interval, sorted, DayRule.Days.NONE, words);
    }

    /** That it was published on a day of a kind, in no year in particular. */
    static DateEvidence fitting(Strength strength, DayRule fits, String words) {
        return new DateEvidence(strength, TimeInterval.UNKNOWN, fits, DayRule.Days.NONE, words);
    }

    /** That some days are likelier than others, no more. */
    static DateEvidence likely(DayRule favours, String words) {
        return new DateEvidence(Strength.WEAK, TimeInterval.UNKNOWN, DayRule.Recurring.ANY, favours, words);
    }

    /** Whether it names a day of the month without its year, as a dateline does. */
    public boolean isOfNoYear() {
        return fits instanceof DayRule.Recurring rule && rule.pattern().matches("XXXX-\\d\\d-\\d\\d.*");
    }

    /** Whether it names a weekday alone, as the dateline "Tallinn, Friday" does. */
    public boolean isOfNoWeek() {
        return fits instanceof DayRule.Recurring rule && rule.pattern().matches("XXXX-WXX-\\d");
    }
}
