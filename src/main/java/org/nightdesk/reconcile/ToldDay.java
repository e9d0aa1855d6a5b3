package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.CalendarUnit;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.dates.TimeMeaning;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Shift;

/**
 * What an undated document says of the day of one of its events.
 *
 * @param words the words of time that the event hangs on
 * @param datelines what names the document's own day without a year
 */
record ToldDay(Optional<TimeExpression> words, List<DateEvidence> datelines) {

    /** Days after an event in which a dateline still speaks for it. */
    private static final int NEWS = 3;

    private static final int LEAD = 3;

    ToldDay {
        datelines = List.copyOf(datelines);
    }

    static ToldDay of(Analysis analysis, Telling telling) {
        Optional<TimeExpression> words = telling.event()
                .timeExpression()
                .flatMap(id -> analysis.dates().stream()
                        .map(DatedExpression::expression)
                        .filter(e -> e.id().equals(id))
                        .findFirst());
        return new ToldDay(
                words,
                analysis.date().clues().stream()
                        .filter(DateEvidence::isOfNoYear)
                        .toList());
    }

    /** Whether a document looks back over years, in its lead or in the sentence of an event: that event is another's year. */
    static boolean looksBack(Analysis analysis, Telling telling) {
        int sentence = telling.event().sentence();
        return analysis.dates().stream()
                .map(DatedExpression::expression)
                .anyMatch(e -> e.meaning() instanceof Anniversary && e.sentence() < LEAD
                        || e.sentence() == sentence && isYearsOff(e.meaning()));
    }

    private static boolean isYearsOff(TimeMeaning meaning) {
        return switch (meaning) {
            case Anniversary m -> true;
            case Shift m -> m.unit().compareTo(CalendarUnit.YEAR) >= 0 && !m.amount().equals("0");
            case At m -> isYearsOff(m.day());
            default -> false;
        };
    }

    /** The same day of the year speaks for one event; a dateline soon after it, somewhat. */
    int speaksFor(TimeInterval other) {
        LocalDate low = other.low().orElseThrow();
        LocalDate high = other.high().orElseThrow();
        boolean same = words.filter(w -> isDayOfYear(w.meaning(), low)).isPresent() && low.equals(high);
        boolean soon = low.datesUntil(high.plusDays(NEWS + 1L))
                .anyMatch(day -> datelines.stream().anyMatch(d -> d.fits().admits(day)));
        return (same ? 2 : 0) + (soon ? 1 : 0);
    }

    private static boolean isDayOfYear(TimeMeaning meaning, LocalDate day) {
        return switch (meaning) {
            case Partial m ->
                m.pattern().startsWith("XXXX-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()));
            case At m -> isDayOfYear(m.day(), day);
            default -> false;
        };
    }

    /** Days after an event within which words of time may still mean it: any within the year, where they name a day of it. */
    int reach() {
        boolean recurs = words.filter(w -> w.meaning() instanceof Partial p && !p.pattern().contains("WXX"))
                .isPresent();
        return recurs ? 366 : 62;
    }
}
