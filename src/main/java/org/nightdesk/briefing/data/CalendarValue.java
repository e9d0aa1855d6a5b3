package org.nightdesk.briefing.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** An interval of days in the shortest of the forms of ISO 8601 and TIMEX3 that says just that. */
final class CalendarValue {

    private CalendarValue() {}

    /**
     * {@code 2025-06-30}, {@code 2025-06}, {@code 2025}, {@code 2025-W18}, {@code 2025-Q2}, {@code 2025-H1}, else
     * {@code A/B}; an open end is {@code ..}. Empty where neither end is known.
     */
    static String of(Optional<LocalDate> low, Optional<LocalDate> high) {
        if (low.isEmpty() && high.isEmpty()) {
            return "";
        }
        if (low.isEmpty() || high.isEmpty()) {
            return low.map(LocalDate::toString).orElse("..") + "/"
                    + high.map(LocalDate::toString).orElse("..");
        }
        return closed(low.get(), high.get());
    }

    private static String closed(LocalDate low, LocalDate high) {
        LocalDate after = high.plusDays(1);
        if (low.equals(high)) {
            return low.toString();
        }
        if (low.getDayOfWeek() == DayOfWeek.MONDAY && after.equals(low.plusWeeks(1))) {
            return format("%04d-W%02d", low.get(IsoFields.WEEK_BASED_YEAR), low.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        return low.getDayOfMonth() == 1 ? months(low, high, after) : low + "/" + high;
    }

    private static String months(LocalDate low, LocalDate high, LocalDate after) {
        int month = low.getMonthValue();
        if (after.equals(low.plusMonths(1))) {
            return format("%04d-%02d", low.getYear(), month);
        }
        if (month % 3 == 1 && after.equals(low.plusMonths(3))) {
            return format("%04d-Q%d", low.getYear(), month / 3 + 1);
        }
        if (month % 6 == 1 && after.equals(low.plusMonths(6))) {
            return format("%04d-H%d", low.getYear(), month / 6 + 1);
        }
        return month == 1 && after.equals(low.plusYears(1)) ? format("%04d", low.getYear()) : low + "/" + high;
    }

    private static String format(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
