package org.nightdesk.evaluation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a value of ISO 8601 or TIMEX3 spans. */
record Interval(LocalDate first, LocalDate last) {

    private static final Pattern TIME_OF_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T.*");

    private static final Map<Pattern, Function<MatchResult, Interval>> FORMS = Map.of(
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d"), value -> days(LocalDate.parse(value.group()), 1),
            Pattern.compile("(\\d{4})-(\\d\\d)"), value -> months(value, number(value, 2), 1),
            Pattern.compile("(\\d{4})"), value -> months(value, 1, 12),
            Pattern.compile("(\\d{4})-W(\\d\\d)"), value -> days(monday(value), 7),
            Pattern.compile("(\\d{4})-Q([1-4])"), value -> months(value, number(value, 2) * 3 - 2, 3),
            Pattern.compile("(\\d{4})-H([12])"), value -> months(value, number(value, 2) * 6 - 5, 6),
            Pattern.compile("(\\d{4})-(SP|SU|FA|AU)"), value -> months(value, season(value.group(2)), 3));

    /** Empty for what fixes no day: a length of time, a bare hour, {@code PAST_REF}. */
    static Optional<Interval> of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return of(value.substring(0, slash))
                    .flatMap(from -> of(value.substring(slash + 1)).map(to -> new Interval(from.first, to.last)));
        }
        Matcher time = TIME_OF_DAY.matcher(value);
        return calendar(time.matches() ? time.group(1) : value);
    }

    private static Optional<Interval> calendar(String value) {
        try {
            return FORMS.entrySet().stream()
                    .map(form -> Map.entry(form.getKey().matcher(value), form.getValue()))
                    .filter(form -> form.getKey().matches())
                    .map(form -> form.getValue().apply(form.getKey()))
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult value, int group) {
        return Integer.parseInt(value.group(group));
    }

    /** Its first month, as meteorologists count. */
    private static int season(String name) {
        return switch (name) {
            case "SP" -> 3;
            case "SU" -> 6;
            default -> 9;
        };
    }

    private static Interval days(LocalDate first, int length) {
        return new Interval(first, first.plusDays(length - 1L));
    }

    private static Interval months(MatchResult year, int month, int length) {
        YearMonth first = YearMonth.of(number(year, 1), month);
        return new Interval(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    private static LocalDate monday(MatchResult value) {
        return LocalDate.of(number(value, 1), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(value, 2))
                .with(DayOfWeek.MONDAY);
    }

    /** Whether two values say the same; a value without an hour is not the same as one with it. */
    static boolean same(String found, String wanted) {
        if (found.equalsIgnoreCase(wanted)) {
            return true;
        }
        boolean hourMissing = TIME_OF_DAY.matcher(wanted).matches()
                && !TIME_OF_DAY.matcher(found).matches();
        return !hourMissing && of(found).isPresent() && of(found).equals(of(wanted));
    }

    /** Whether they share at least half of the shorter one. */
    boolean sharesHalf(Interval other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return !to.isBefore(from)
                && 2 * length(from, to) >= Math.min(length(first, last), length(other.first, other.last));
    }

    boolean contains(Interval other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    private static long length(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
