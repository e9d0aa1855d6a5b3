package org.nightdesk.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a time stamp, as it was written: a publisher's evening stays that publisher's day. ISO 8601 and the forms of
 * RFC 5322 are read; others, in which day and month could be mistaken for each other, are not.
 */
final class PublishedDay {

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-?(\\d{2})-?(\\d{2})(?=\\D|$)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})[ -](\\p{L}{3})\\p{L}*\\.?,?[ -](\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3})\\p{L}*\\.? (\\d{1,2}),? (?:[\\d:]+ (?:\\w+ )?)?(\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PublishedDay() {}

    static Optional<LocalDate> of(String stamp) {
        Matcher iso = ISO.matcher(stamp);
        if (iso.find()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(stamp);
        if (dayFirst.find()) {
            return day(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(stamp);
        return monthFirst.find()
                ? day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** Years before 1971 are the zeros of clocks: 1601, 1904, 1970. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return year > 1970 && year < 2200 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
