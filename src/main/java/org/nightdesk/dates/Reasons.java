package org.nightdesk.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why a time is what it is, in one clause. */
final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Reasons() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String counted(String amount, String from) {
        if (amount.equals("0")) {
            return "as seen from " + from;
        }
        return "counted " + (amount.startsWith("-") ? "back" : "on") + " from " + from;
    }

    static String chosen(Choice choice, String from) {
        return switch (choice) {
            case PAST -> "the latest up to " + from;
            case LAST -> "the last that was over on " + from;
            case FUTURE -> "the first from " + from + " on";
            case NEXT -> "the next after " + from;
            case NEAREST -> "the nearest to " + from;
            case THIS -> "the one of the time of " + from;
        };
    }

    /** The time with its words in front of the reason. */
    static ResolvedTime of(TimeExpression expression, ResolvedTime time) {
        return new ResolvedTime(
                time.value(), time.interval(), time.precision(), expression.surface() + ", " + time.reason());
    }
}
