package org.nightdesk.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The calendar side of values in the manner of TIMEX3 (ISO-TimeML, ISO 24617-1): which days {@code 2025-Q2} holds and
 * how exact it is.
 */
final class Timex {

    /** A form of value with its precision and its days. */
    private record Form(Pattern pattern, Precision precision, Function<MatchResult, TimeInterval> days) {

        static Form of(String regex, Precision precision, Function<MatchResult, TimeInterval> days) {
            return new Form(Pattern.compile(regex), precision, days);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(\\d{4}-\\d\\d-\\d\\d)", Precision.DAY, m -> TimeInterval.day(LocalDate.parse(m.group(1)))),
            Form.of("(\\d{4}-\\d\\d-\\d\\d)T.+", Precision.HOUR, m -> TimeInterval.day(LocalDate.parse(m.group(1)))),
            Form.of("(\\d{4}-\\d\\d)", Precision.MONTH, m -> month(YearMonth.parse(m.group(1)))),
            Form.of("(\\d{4})", Precision.YEAR, m -> years(number(m, 1), 1)),
            Form.of("(\\d{4})-W(\\d\\d)", Precision.WEEK, m -> week(number(m, 1), number(m, 2))),
            Form.of("(\\d{4})-W(\\d\\d)-WE", Precision.DAY_RANGE, m -> weekend(number(m, 1), number(m, 2))),
            Form.of("(\\d{4})-Q([1-4])", Precision.QUARTER, m -> months(number(m, 1), number(m, 2) * 3 - 2, 3)),
            Form.of("(\\d{4})-H([12])", Precision.HALF, m -> months(number(m, 1), number(m, 2) * 6 - 5, 6)),
            Form.of("(\\d{4})-SP", Precision.SEASON, m -> months(number(m, 1), 3, 3)),
            Form.of("(\\d{4})-SU", Precision.SEASON, m -> months(number(m, 1), 6, 3)),
            Form.of("(\\d{4})-FA", Precision.SEASON, m -> months(number(m, 1), 9, 3)),
            Form.of("(\\d{4})-WI", Precision.SEASON, m -> months(number(m, 1), 12, 3)),
            Form.of("(\\d{3})X", Precision.DECADE, m -> years(number(m, 1) * 10, 10)),
            Form.of("(\\d{2})XX", Precision.CENTURY, m -> years(number(m, 1) * 100 + 1, 100)));

    private Timex() {}

    /** First and last day of a value; unknown where it is none of the calendar. */
    static TimeInterval interval(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            TimeInterval from = interval(value.substring(0, slash));
            TimeInterval to = interval(value.substring(slash + 1));
            return ordered(from, to) ? new TimeInterval(from.low(), to.high()) : TimeInterval.UNKNOWN;
        }
        try {
            return form(value).map(f -> days(f, value)).orElse(TimeInterval.UNKNOWN);
        } catch (DateTimeException e) {
            return TimeInterval.UNKNOWN;
        }
    }

    /** Whether a value is one day that the calendar has. */
    static boolean isDay(String value) {
        return precision(value) == Precision.DAY && interval(value).isKnown();
    }

    /** Whether a value has the form of a time of the calendar but is none: February 30, or an end before the start. */
    static boolean isImpossible(String value) {
        boolean calendar = value.matches("\\d{3}.*") || value.contains("/") && value.matches("\\d.*");
        return calendar && !interval(value).isKnown();
    }

    /** How exact a value is, or what kind of time it is. */
    static Precision precision(String value) {
        if (value.endsWith("_REF")) {
            return Precision.VAGUE;
        }
        if (value.startsWith("P")) {
            return Precision.DURATION;
        }
        if (value.startsWith("XXXX")) {
            return Precision.SET;
        }
        if (value.startsWith("FY")) {
            return value.contains("-") ? Precision.QUARTER : Precision.YEAR;
        }
        if (value.startsWith("T")) {
            return Precision.HOUR;
        }
        return value.contains("/")
                ? rangePrecision(value)
                : form(value).map(Form::precision).orElse(Precision.UNKNOWN);
    }

    private static Precision rangePrecision(String value) {
        Precision end = precision(value.substring(value.indexOf('/') + 1));
        return end == Precision.DAY ? Precision.DAY_RANGE : Precision.RANGE;
    }

    private static boolean ordered(TimeInterval from, TimeInterval to) {
        return from.low().isPresent()
                && to.high().isPresent()
                && !to.high().get().isBefore(from.low().get());
    }

    private static Optional<Form> form(String value) {
        return FORMS.stream().filter(f -> f.pattern().matcher(value).matches()).findFirst();
    }

    private static TimeInterval days(Form form, String value) {
        Matcher matcher = form.pattern().matcher(value);
        return matcher.matches() ? form.days().apply(matcher.toMatchResult()) : TimeInterval.UNKNOWN;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static TimeInterval month(YearMonth month) {
        return TimeInterval.of(month.atDay(1), month.atEndOfMonth());
    }

    private static TimeInterval months(int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return TimeInterval.of(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    private static TimeInterval years(int first, int count) {
        return TimeInterval.of(
                Year.of(first).atDay(1), Year.of(first + count - 1).atMonth(12).atEndOfMonth());
    }

    private static TimeInterval week(int year, int week) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(java.time.DayOfWeek.MONDAY);
        return TimeInterval.of(monday, monday.plusDays(6));
    }

    private static TimeInterval weekend(int year, int week) {
        LocalDate sunday = week(year, week).high().orElseThrow();
        return TimeInterval.of(sunday.minusDays(1), sunday);
    }
}
