package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.dates.DateEvidence.Strength;

/**
 * When a document was published, as an interval with the evidence for it.
 *
 * @param interval first and last day that it can be; unknown where nothing says
 * @param best the day that is most likely, where one stands out
 * @param evidence what it was taken from, one short clause each, strongest first
 * @param clues all that was weighed, also what says nothing until another document tells more
 */
public record DocumentDate(
        TimeInterval interval, Optional<LocalDate> best, List<String> evidence, List<DateEvidence> clues) {

    public static final DocumentDate UNKNOWN = new DocumentDate(
            TimeInterval.UNKNOWN, Optional.empty(), List.of("nothing in the document says when"), List.of());

    public DocumentDate {
        evidence = List.copyOf(evidence);
        clues = List.copyOf(clues);
    }

    /** A date that is known from nothing but itself. */
    public DocumentDate(TimeInterval interval, Optional<LocalDate> best, List<String> evidence) {
        this(interval, best, evidence, clues(interval, best, evidence));
    }

    private static List<DateEvidence> clues(TimeInterval interval, Optional<LocalDate> best, List<String> evidence) {
        DayRule favours =
                best.<DayRule>map(day -> new DayRule.Days(List.of(day))).orElse(DayRule.Days.NONE);
        return interval.isKnown()
                ? List.of(new DateEvidence(
                        Strength.STRONG, interval, DayRule.Recurring.ANY, favours, String.join("; ", evidence)))
                : List.of();
    }

    public static DocumentDate day(LocalDate day, String evidence) {
        return new DocumentDate(TimeInterval.day(day), Optional.of(day), List.of(evidence));
    }

    /** The date when this evidence is weighed together with what was known before. */
    public DocumentDate with(List<DateEvidence> others) {
        return Weighing.of(
                Stream.concat(clues.stream(), others.stream()).distinct().toList());
    }

    /** Whether evidence contradicts nothing of what is known. */
    public boolean allows(DateEvidence other) {
        return Weighing.allows(clues, other);
    }

    public boolean isKnown() {
        return interval.isKnown();
    }

    /** Whether the very day is known. */
    public boolean isDay() {
        return interval.isClosed() && interval.days() == 1;
    }

    /** Whether the document itself names the very day, or all of it but the year. */
    public boolean isNamed() {
        return isDay() && clues.stream().anyMatch(this::isNamedBy);
    }

    private boolean isNamedBy(DateEvidence clue) {
        boolean names = clue.interval().equals(interval)
                || clue.isOfNoYear() && clue.fits().admits(interval.low().orElseThrow());
        return clue.strength() == Strength.STRONG && names;
    }
}
