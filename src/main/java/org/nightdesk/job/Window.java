package org.nightdesk.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far back the documents of a report go.
 *
 * @param days number of days, the business date among them; empty for all
 */
public record Window(Optional<Integer> days) {

    public static final Window ALL = new Window(Optional.empty());

    static final String ALLOWED = "a number of days such as 30d, or all";

    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,4})d");

    public static Window days(int days) {
        return new Window(Optional.of(days));
    }

    /** @throws IllegalArgumentException if it is none */
    static Window parse(String value) {
        if (value.equals("all")) {
            return ALL;
        }
        Matcher matcher = DAYS.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(value);
        }
        return days(Integer.parseInt(matcher.group(1)));
    }

    /** First day of the window that ends with a business date; empty for all. */
    public Optional<LocalDate> from(LocalDate date) {
        return days.map(number -> date.minusDays(number - 1L));
    }

    /** As written in a job file. */
    public String words() {
        return days.map(number -> number + "d").orElse("all");
    }
}
