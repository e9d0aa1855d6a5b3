package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a document was published, as an interval with the evidence for it.
 *
 * @param interval first and last day that it can be; unknown where nothing says
 * @param best the day that is most likely, where one stands out
 * @param evidence what it was taken from, one short clause each, strongest first
 */
public record DocumentDate(TimeInterval interval, Optional<LocalDate> best, List<String> evidence) {

    public static final DocumentDate UNKNOWN =
            new DocumentDate(TimeInterval.UNKNOWN, Optional.empty(), List.of("nothing in the document says when"));

    public DocumentDate {
        evidence = List.copyOf(evidence);
    }

    public static DocumentDate day(LocalDate day, String evidence) {
        return new DocumentDate(TimeInterval.day(day), Optional.of(day), List.of(evidence));
    }

    public boolean isKnown() {
        return interval.isKnown();
    }

    /** Whether the very day is known. */
    public boolean isDay() {
        return interval.isClosed() && interval.days() == 1;
    }
}
