package org.nightdesk.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The times that a {@link TimeMeaning.Partial} pattern recurs at, and which of them is meant. */
final class Occurrences {

    /** A leap day that is also a given weekday comes back after 28 years. */
    private static final int YEARS_AROUND = 28;

    /** The turn of some century. */
    private static final String CENTURY_TURN = "XX00";

    private static final int FAR_BEHIND = 270;
    private static final Pattern IS_DAY = Pattern.compile("XXXX-(\\d\\d-\\d\\d|E.*|.*#.*)");

    private record Occurrence(String value, LocalDate low, LocalDate high) {

        static Stream<Occurrence> of(String value) {
            TimeInterval days = Timex.interval(value);
            return days.isClosed()
                    ? Stream.of(new Occurrence(
                            value, days.low().orElseThrow(), days.high().orElseThrow()))
                    : Stream.empty();
        }

        long distance(LocalDate day) {
            if (day.isBefore(low)) {
                return ChronoUnit.DAYS.between(day, low);
            }
            return day.isAfter(high) ? ChronoUnit.DAYS.between(high, day) : 0;
        }
    }

    private Occurrences() {}

    /** The value of the occurrence that is meant, as seen from a day; empty for a day that never comes. */
    static Optional<String> choose(String pattern, Choice choice, LocalDate seen) {
        List<Occurrence> around = around(pattern, seen);
        Optional<Occurrence> chosen = switch (choice) {
            case PAST -> behind(around, pattern, seen);
            case FUTURE -> earliest(around.stream().filter(o -> !o.high().isBefore(seen)));
            case LAST -> latest(around.stream().filter(o -> o.high().isBefore(seen)));
            case NEXT -> earliest(around.stream().filter(o -> o.low().isAfter(seen)));
            case NEAREST -> nearest(around, pattern, seen);
            case THIS ->
                around.stream()
                        .filter(o -> isSame(o, pattern, seen))
                        .min(Comparator.comparingLong(o -> o.distance(seen)));
        };
        return chosen.map(Occurrence::value);
    }

    /**
     * The latest that has begun. A day without its year is of this year or the turn of it: in October the fourth of
     * December is the one ahead, whatever the verb, since news puts the year to one of last year.
     */
    private static Optional<Occurrence> behind(List<Occurrence> around, String pattern, LocalDate seen) {
        Optional<Occurrence> behind =
                latest(around.stream().filter(o -> !o.low().isAfter(seen)));
        boolean far = behind.filter(o -> o.low().getYear() < seen.getYear()
                        && o.distance(seen) > FAR_BEHIND
                        && IS_DAY.matcher(pattern).matches())
                .isPresent();
        return far ? nearest(around, pattern, seen) : behind;
    }

    /** The occurrence in a year. */
    static Optional<String> in(String pattern, int year) {
        return pattern.equals(CENTURY_TURN)
                ? Optional.empty()
                : inYear(pattern, year).findFirst().map(Occurrence::value);
    }

    private static Optional<Occurrence> latest(Stream<Occurrence> occurrences) {
        return occurrences.max(Comparator.comparing(Occurrence::low));
    }

    private static Optional<Occurrence> earliest(Stream<Occurrence> occurrences) {
        return occurrences.min(Comparator.comparing(Occurrence::low));
    }

    /** The least far away; a weekday that no verb dates is the one behind, as news tells mostly what was. */
    private static Optional<Occurrence> nearest(List<Occurrence> around, String pattern, LocalDate seen) {
        return pattern.contains("WXX")
                ? latest(around.stream().filter(o -> !o.low().isAfter(seen)))
                : around.stream()
                        .min(Comparator.comparingLong((Occurrence o) -> o.distance(seen))
                                .thenComparing(Occurrence::low));
    }

    private static boolean isSame(Occurrence occurrence, String pattern, LocalDate seen) {
        if (pattern.contains("WXX")) {
            return CalendarUnit.WEEK.startAt(occurrence.low()).equals(CalendarUnit.WEEK.startAt(seen));
        }
        if (pattern.startsWith("XXXX-XX-")) {
            return CalendarUnit.MONTH.startAt(occurrence.low()).equals(CalendarUnit.MONTH.startAt(seen));
        }
        return occurrence.low().getYear() == seen.getYear() || occurrence.distance(seen) == 0;
    }

    private static List<Occurrence> around(String pattern, LocalDate seen) {
        if (pattern.contains("WXX")) {
            LocalDate monday = CalendarUnit.WEEK.startAt(seen);
            return IntStream.rangeClosed(-2, 2)
                    .mapToObj(monday::plusWeeks)
                    .flatMap(week -> Occurrence.of(inWeek(pattern, week)))
                    .toList();
        }
        if (pattern.equals(CENTURY_TURN)) {
            int century = seen.getYear() / 100 * 100;
            return Stream.of(century, century + 100)
                    .flatMap(year -> Occurrence.of("" + year))
                    .toList();
        }
        int reach = pattern.contains("W") && !pattern.endsWith("WI") || pattern.contains("02-29") ? YEARS_AROUND : 2;
        return IntStream.rangeClosed(seen.getYear() - reach, seen.getYear() + reach)
                .boxed()
                .flatMap(year -> inYear(pattern, year))
                .toList();
    }

    private static String inWeek(String pattern, LocalDate monday) {
        String last = pattern.substring(pattern.lastIndexOf('-') + 1);
        return last.equals("WE")
                ? CalendarUnit.WEEKEND.valueAt(monday)
                : monday.plusDays(Integer.parseInt(last) - 1L).toString();
    }

    /** Of a pattern such as {@code XXXX-06-19W3} only the years in which that day is a Wednesday. */
    private static Stream<Occurrence> inYear(String pattern, int year) {
        int weekday = pattern.matches(".*\\dW\\d") ? pattern.charAt(pattern.length() - 1) - '0' : 0;
        String plain = weekday > 0 ? pattern.substring(0, pattern.length() - 2) : pattern;
        return named(plain, year).filter(o -> weekday == 0 || o.low().getDayOfWeek() == DayOfWeek.of(weekday));
    }

    private static Stream<Occurrence> named(String plain, int year) {
        if (plain.startsWith("XXXX-XX-")) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> String.format(Locale.ROOT, "%04d-%02d-%s", year, month, plain.substring(8)))
                    .flatMap(Occurrence::of);
        }
        if (Feasts.isFeast(plain.substring(5))) {
            return Feasts.day(plain.substring(5), year).stream().flatMap(day -> Occurrence.of(day.toString()));
        }
        return Occurrence.of(year + plain.substring(4));
    }
}
