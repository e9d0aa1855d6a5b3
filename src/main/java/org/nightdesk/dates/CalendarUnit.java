package org.nightdesk.dates;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** Units in which time is counted, with their codes in TIMEX3 values. */
public enum CalendarUnit {
    SECOND("TS", ChronoUnit.SECONDS, 1),
    MINUTE("TM", ChronoUnit.MINUTES, 1),
    HOUR("TH", ChronoUnit.HOURS, 1),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("WE", ChronoUnit.WEEKS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    HALF("H", ChronoUnit.MONTHS, 6),
    YEAR("Y", ChronoUnit.YEARS, 1),
    FISCAL_YEAR("FY", ChronoUnit.YEARS, 1),
    DECADE("DE", ChronoUnit.DECADES, 1),
    CENTURY("CE", ChronoUnit.CENTURIES, 1);

    private final String code;
    private final ChronoUnit unit;
    private final int factor;

    CalendarUnit(String code, ChronoUnit unit, int factor) {
        this.code = code;
        this.unit = unit;
        this.factor = factor;
    }

    String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such unit */
    static CalendarUnit of(String code) {
        return Arrays.stream(values())
                .filter(u -> u.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit: " + code));
    }

    /** Whether it is shorter than a day. */
    boolean isOfClock() {
        return compareTo(DAY) < 0;
    }

    LocalDate plus(LocalDate day, int count) {
        return isOfClock() ? day : day.plus((long) count * factor, unit);
    }

    /** How long so many hours, minutes or seconds are. */
    Duration duration(int count) {
        return unit.getDuration().multipliedBy(count);
    }

    /** The days that lie so many hours back from an interval, at most. */
    TimeInterval back(TimeInterval from, int count) {
        return new TimeInterval(
                from.low().map(day -> day.minusDays(1 + duration(count).toDays())), from.high());
    }

    /**
     * The length of so many units: {@code P3M}, {@code PT7H}; an {@code X} counts what is not known. Two counts give the
     * least and the most: {@code P60D/P90D}.
     */
    String length(String count) {
        int slash = count.indexOf('/');
        if (slash > 0) {
            return length(count.substring(0, slash)) + "/" + length(count.substring(slash + 1));
        }
        if (isOfClock()) {
            return "PT" + count + code.substring(1);
        }
        return this == QUARTER && count.matches("\\d+") ? "P" + Integer.parseInt(count) * 3 + "M" : "P" + count + code;
    }

    /** The unit of the calendar that holds the day, as a value: {@code 2025-W18}. */
    String valueAt(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", weekYear(day), week(day));
            case WEEKEND -> String.format(Locale.ROOT, "%04d-W%02d-WE", weekYear(day), week(day));
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> day.getYear() + "-H" + (day.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case FISCAL_YEAR -> "FY" + YEAR.valueAt(day);
            case DECADE -> String.format(Locale.ROOT, "%03dX", day.getYear() / 10);
            case CENTURY -> String.format(Locale.ROOT, "%02dXX", (day.getYear() - 1) / 100);
        };
    }

    /** The first day of the unit of the calendar that holds the day. */
    LocalDate startAt(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.startAt(day).plusDays(5);
            default -> Timex.interval(valueAt(day)).low().orElse(day);
        };
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static int weekYear(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR);
    }
}
