package org.nightdesk.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Feasts that move from year to year, by their codes in {@code words.tsv}: {@code E-2} is two days before Easter Sunday,
 * {@code 11#4.4} the fourth Thursday of November, {@code 05#1.-1} the last Monday of May.
 */
final class Feasts {

    private static final Pattern FROM_EASTER = Pattern.compile("E([+-]\\d+)");
    private static final Pattern WEEKDAY_OF_MONTH = Pattern.compile("(\\d\\d)#(\\d)\\.(-?\\d)");

    private Feasts() {}

    static boolean isFeast(String code) {
        return code.startsWith("E") || code.contains("#");
    }

    /** The day of a feast in a year; empty where the code is none. */
    static Optional<LocalDate> day(String code, int year) {
        Matcher easter = FROM_EASTER.matcher(code);
        if (easter.matches()) {
            return Optional.of(easter(year).plusDays(Integer.parseInt(easter.group(1))));
        }
        Matcher weekday = WEEKDAY_OF_MONTH.matcher(code);
        return weekday.matches() ? Optional.of(weekday(weekday.toMatchResult(), year)) : Optional.empty();
    }

    private static LocalDate weekday(MatchResult code, int year) {
        int which = Integer.parseInt(code.group(3));
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(code.group(2)));
        return YearMonth.of(year, Integer.parseInt(code.group(1)))
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    /** Easter Sunday of the Gregorian calendar, as the churches of the West keep it (Meeus, Astronomical Algorithms, 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
