package org.nightdesk.briefing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.reconcile.Days;

/** Times as printed: {@code 19 Jun 2024}, {@code ~Sep 2024}, {@code summer 2025}, {@code to Apr 2025}. */
final class When {

    static final String UNDATED = "undated";

    private static final Map<String, String> SEASONS =
            Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "AU", "autumn", "WI", "winter");
    private static final int SOME_DAYS = 11;
    private static final int SOME_WEEKS = 70;

    private When() {}

    static String of(Optional<ResolvedTime> time) {
        return time.map(When::of).orElse(UNDATED);
    }

    static String of(ResolvedTime time) {
        String value = time.value();
        if (value.matches("\\d{4}-[A-Z]{2}")) {
            return SEASONS.getOrDefault(value.substring(5), "") + " " + value.substring(0, 4);
        }
        return time.isResolved() ? of(time.interval()) : bound(time.interval());
    }

    /** What is known of an event without a time: {@code by 19 Jun 2024}, {@code after 19 Jun 2024}. */
    private static String bound(TimeInterval interval) {
        if (interval.isClosed()) {
            return of(interval);
        }
        return interval.high()
                .map(last -> "by " + Days.words(last))
                .or(() -> interval.low().map(first -> "after " + Days.words(first)))
                .orElse(UNDATED);
    }

    static String of(TimeInterval interval) {
        boolean rough = interval.isClosed() && interval.days() > SOME_DAYS && interval.days() <= SOME_WEEKS;
        if (!rough || isWholeMonths(interval)) {
            return Days.words(interval);
        }
        LocalDate low = interval.low().orElseThrow();
        YearMonth middle = YearMonth.from(low.plusDays(interval.days() / 2));
        return "~" + Days.words(TimeInterval.of(middle.atDay(1), middle.atEndOfMonth()));
    }

    private static boolean isWholeMonths(TimeInterval interval) {
        LocalDate high = interval.high().orElseThrow();
        return interval.low().orElseThrow().getDayOfMonth() == 1
                && high.equals(YearMonth.from(high).atEndOfMonth());
    }

    /** The last time that a running total covers: {@code to Apr 2025}. */
    static String upTo(TimeInterval interval) {
        return interval.high().isPresent() ? "to " + of(interval).replaceFirst("^to ", "") : of(interval);
    }

    static String of(DocumentDate date) {
        if (!date.isKnown()) {
            return UNDATED;
        }
        return date.best().map(Days::words).orElseGet(() -> of(date.interval()));
    }
}
