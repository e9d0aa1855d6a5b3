package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nightdesk.dates.TimeInterval;

/** Times in short words: {@code 19 Jun 2024}, {@code Jun 2024}, {@code Jan–Mar 2025}, {@code 2024}. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ALONE = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private Days() {}

    /** The interval in words; "undated" where nothing is known. */
    public static String words(TimeInterval interval) {
        if (interval.isClosed()) {
            return closed(interval.low().get(), interval.high().get());
        }
        return interval.low()
                .map(low -> "from " + open(low))
                .or(() -> interval.high().map(high -> "to " + open(high)))
                .orElse("undated");
    }

    /** The day in words. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    private static String open(LocalDate day) {
        return DAY.format(day);
    }

    private static String closed(LocalDate low, LocalDate high) {
        if (low.equals(high)) {
            return DAY.format(low);
        }
        boolean months =
                low.getDayOfMonth() == 1 && high.equals(YearMonth.from(high).atEndOfMonth());
        return months ? months(YearMonth.from(low), YearMonth.from(high)) : days(low, high);
    }

    private static String months(YearMonth low, YearMonth high) {
        if (low.equals(high)) {
            return MONTH.format(low);
        }
        if (low.getYear() != high.getYear()) {
            return years(low, high)
                    ? low.getYear() + "\u2013" + high.getYear()
                    : MONTH.format(low) + "\u2013" + MONTH.format(high);
        }
        return years(low, high)
                ? String.valueOf(low.getYear())
                : MONTH_ALONE.format(low) + "\u2013" + MONTH.format(high);
    }

    private static boolean years(YearMonth low, YearMonth high) {
        return low.getMonthValue() == 1 && high.getMonthValue() == 12;
    }

    private static String days(LocalDate low, LocalDate high) {
        if (YearMonth.from(low).equals(YearMonth.from(high))) {
            return DAY_OF_MONTH.format(low) + "\u2013" + DAY.format(high);
        }
        return low.getYear() == high.getYear()
                ? DAY_OF_YEAR.format(low) + "\u2013" + DAY.format(high)
                : DAY.format(low) + "\u2013" + DAY.format(high);
    }
}
