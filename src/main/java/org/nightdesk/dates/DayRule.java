package org.nightdesk.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.text.Span;

/**
 * Which days of publication evidence admits: more than an interval can say, as any June 19 that is a Wednesday. It has a
 * text form, so that the store can keep it until another document tells the year.
 */
public sealed interface DayRule {

    /** Days that a pattern of {@link TimeMeaning.Partial} names; all where it is empty. */
    record Recurring(String pattern) implements DayRule {

        /** Any day. It stands here since constants of the interface would need this class while it needs them. */
        public static final DayRule ANY = new Recurring("");

        private static final Pattern DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:W(\\d))?|XXXX-WXX-(\\d)");

        @Override
        public boolean admits(LocalDate day) {
            Matcher form = DAY.matcher(pattern);
            if (!form.matches()) {
                return pattern.isEmpty() || recurs(day);
            }
            return (form.group(1) == null || isOf(day, form))
                    && isWeekday(day, form.group(3))
                    && isWeekday(day, form.group(4));
        }

        private static boolean isOf(LocalDate day, Matcher form) {
            return day.getMonthValue() == Integer.parseInt(form.group(1))
                    && day.getDayOfMonth() == Integer.parseInt(form.group(2));
        }

        private static boolean isWeekday(LocalDate day, String number) {
            return number == null || day.getDayOfWeek() == DayOfWeek.of(Integer.parseInt(number));
        }

        private boolean recurs(LocalDate day) {
            return Occurrences.choose(pattern, Choice.NEAREST, day)
                    .map(Timex::interval)
                    .filter(i -> i.contains(day))
                    .isPresent();
        }
    }

    /** Days from which two expressions mean the same time: "last week" and "March 28" of one earthquake. */
    record SameTime(TimeMeaning one, TimeMeaning other) implements DayRule {

        @Override
        public boolean admits(LocalDate day) {
            TimeInterval first = seen(one, day);
            TimeInterval second = seen(other, day);
            return first.isClosed() && second.isClosed() && first.meets(second);
        }

        private static TimeInterval seen(TimeMeaning meaning, LocalDate day) {
            TimeExpression alone = new TimeExpression("t1", 0, new Span(0, 0), "", meaning);
            return Resolution.of(List.of(alone), Optional.of(day))
                    .getOrDefault("t1", ResolvedTime.unresolved("not read"))
                    .interval();
        }
    }

    /** These days alone, in order. */
    record Days(List<LocalDate> days) implements DayRule {

        /** No day. */
        public static final DayRule NONE = new Days(List.of());

        public Days {
            days = days.stream().sorted().distinct().toList();
        }

        @Override
        public boolean admits(LocalDate day) {
            return days.contains(day);
        }
    }

    boolean admits(LocalDate day);

    /** The text form: a pattern, days with blanks between, or two meanings: {@code shift(doc,-1,W) = fixed(2021-05-12)}. */
    default String encode() {
        return switch (this) {
            case Recurring rule -> rule.pattern();
            case SameTime rule -> rule.one().encode() + " = " + rule.other().encode();
            case Days rule ->
                rule.days().isEmpty()
                        ? "none"
                        : rule.days().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        };
    }

    /**
     * The rule of a text form.
     *
     * @throws IllegalArgumentException if it is none
     */
    static DayRule decode(String text) {
        if (text.isEmpty() || text.startsWith("XXXX")) {
            return new Recurring(text);
        }
        String[] sides = text.split(" = ");
        if (sides.length == 2) {
            return new SameTime(TimeMeaning.decode(sides[0]), TimeMeaning.decode(sides[1]));
        }
        Stream<String> days = text.equals("none") ? Stream.of() : Arrays.stream(text.split(" "));
        try {
            return new Days(days.map(LocalDate::parse).toList());
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("no rule for days: " + text, e);
        }
    }
}
