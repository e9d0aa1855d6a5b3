package org.nightdesk.analysis;

import static org.nightdesk.analysis.Entry.note;

import java.util.List;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.text.Confidence;

/** Words of time with their value, how exactly it is known, how it follows from the text and how sure it is. */
final class TimeEntry {

    private TimeEntry() {}

    static Entry of(DatedExpression date, DocumentDate published) {
        ResolvedTime time = date.time();
        return new Entry(
                "time",
                date.expression().id() + "  " + Wording.quoted(date.expression().surface()),
                List.of(
                        note("value", Wording.value(time)),
                        note(
                                "days",
                                time.interval().isKnown() && time.interval().days() > 1
                                        ? Wording.days(time.interval())
                                        : ""),
                        note("reason", time.reason()),
                        note(
                                "confidence",
                                Wording.word(date.confidence(published)) + ": " + why(date.confidence(published)))));
    }

    private static String why(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "the words, or the tense of their verb, leave one reading";
            case MEDIUM -> "the likeliest of several readings, or counted from a date that is inferred";
            case LOW -> "nothing fixes it to the calendar";
        };
    }
}
