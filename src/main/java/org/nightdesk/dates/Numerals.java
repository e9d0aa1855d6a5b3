package org.nightdesk.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes of the grammar that are made of digits or counts, and so stand in no table. */
final class Numerals {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern NTH = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");
    private static final Pattern OLD_YEAR = Pattern.compile("1[0-5]\\d\\d");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)/(\\d\\d|\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(1[6-9]|20)(\\d)0'?s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'?([3-9])0s");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.]([0-5]\\d))?");
    private static final Pattern STAMP_CLOCK = Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d");
    private static final Pattern SHORT_DATE = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d\\d)");
    private static final Pattern MILITARY = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("'(\\d\\d)");
    private static final int FIRST_OF_OLD_CENTURY = 30;
    private static final int MONTHS = 12;

    private Numerals() {}

    /**
     * What a class reads at a place.
     *
     * @throws IllegalStateException if there is no such class
     */
    static List<Reading> read(String name, Words words, int at) {
        String text = words.text(at);
        return switch (name) {
            case "NUM" -> NumberWords.read(words, at).stream().toList();
            case "DAYNUM" -> number(DAY, text, 31).map(n -> one(at, two(n))).orElse(Reading.NONE);
            case "NTHDAY" -> number(NTH, text, 31).map(n -> one(at, two(n))).orElse(Reading.NONE);
            case "NTH" -> number(NTH, text, 999).map(n -> one(at, "" + n)).orElse(Reading.NONE);
            case "YEAR" -> whole(YEAR, text) ? one(at, text) : shortYear(text, at);
            case "OLDCENTURY" -> text.matches("19\\d\\d") ? one(at, text) : Reading.NONE;
            case "NEWCENTURY" -> text.matches("20\\d\\d") ? one(at, text) : Reading.NONE;
            case "OLDYEAR" -> whole(OLD_YEAR, text) ? one(at, text) : Reading.NONE;
            case "SHORTYEAR" -> whole(Pattern.compile("\\d\\d"), text) ? one(at, text) : Reading.NONE;
            case "YEARPAIR" -> yearPair(text).map(v -> one(at, v)).orElse(Reading.NONE);
            case "DECADE" -> decade(text).map(v -> one(at, v)).orElse(Reading.NONE);
            case "ISO" ->
                day(at == 0 ? fullYear(text) : text, words.setting().order())
                        .map(v -> one(at, v))
                        .orElse(Reading.NONE);
            case "AMHOUR" ->
                hour(HOUR, text, MONTHS).map(v -> one(at, half(v, 0))).orElse(Reading.NONE);
            case "PMHOUR" ->
                hour(HOUR, text, MONTHS).map(v -> one(at, half(v, MONTHS))).orElse(Reading.NONE);
            case "CLOCKTIME" -> text.contains(":") ? clock(text, at) : Reading.NONE;
            case "STAMPCLOCK" -> whole(STAMP_CLOCK, text) ? one(at, text) : Reading.NONE;
            case "AMNUMBER" -> hourWord(words, at, 0, 0);
            case "PMNUMBER" -> hourWord(words, at, 0, MONTHS);
            case "AMBEFORE" -> hourWord(words, at, -1, 0);
            case "PMBEFORE" -> hourWord(words, at, -1, MONTHS);
            case "FOURDIGITS" -> hour(MILITARY, text, 23).map(v -> one(at, v)).orElse(Reading.NONE);
            default -> throw new IllegalStateException("no class " + name);
        };
    }

    /** The words that a class can start with, digits aside. */
    static Set<String> starts(String name) {
        return switch (name) {
            case "NUM" -> NumberWords.starts();
            case "AMNUMBER", "PMNUMBER", "AMBEFORE", "PMBEFORE" -> NumberWords.exactStarts();
            default -> Set.of();
        };
    }

    private static List<Reading> one(int at, String value) {
        return Reading.of(at + 1, value);
    }

    private static boolean whole(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static Optional<Integer> number(Pattern pattern, String text, int most) {
        Matcher match = pattern.matcher(text);
        return match.matches()
                ? Optional.of(Integer.valueOf(match.group(1))).filter(n -> n >= 1 && n <= most)
                : Optional.empty();
    }

    private static List<Reading> clock(String text, int at) {
        return hour(HOUR, text, 24).map(v -> one(at, v)).orElse(Reading.NONE);
    }

    /** Hours and minutes as {@code 05:30}. */
    private static Optional<String> hour(Pattern pattern, String text, int most) {
        Matcher match = pattern.matcher(text);
        if (!match.matches() || Integer.parseInt(match.group(1)) > most) {
            return Optional.empty();
        }
        String minutes = match.group(2) == null ? "00" : match.group(2);
        return Optional.of(two(Integer.parseInt(match.group(1))) + ":" + minutes);
    }

    /** A time of the twelve-hour clock on that of 24 hours: 12:30 am is 00:30. */
    private static String half(String time, int add) {
        return two(Integer.parseInt(time.substring(0, 2)) % MONTHS + add) + time.substring(2);
    }

    /** An hour in a word or in digits, or the hour before it, on the clock of 24 hours. */
    private static List<Reading> hourWord(Words words, int at, int shift, int add) {
        return NumberWords.read(words, at)
                .filter(r -> r.end() == at + 1 && r.value().matches("[1-9]|1[0-2]"))
                .map(r -> one(at, two((Integer.parseInt(r.value()) + shift) % MONTHS + add)))
                .orElse(Reading.NONE);
    }

    /** "'98": of the century that most of living memory lies in. */
    private static List<Reading> shortYear(String text, int at) {
        Matcher match = SHORT_YEAR.matcher(text);
        return match.matches() ? one(at, century(match.group(1))) : Reading.NONE;
    }

    /** "10-19-89", with which a text is stamped, as 10/19/1989. */
    private static String fullYear(String text) {
        Matcher match = SHORT_DATE.matcher(text);
        return match.matches() ? match.group(1) + "/" + match.group(2) + "/" + century(match.group(3)) : text;
    }

    private static String century(String year) {
        return (Integer.parseInt(year) >= FIRST_OF_OLD_CENTURY ? "19" : "20") + year;
    }

    private static Optional<String> yearPair(String text) {
        Matcher match = YEARS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String last = match.group(2);
        String year = match.group(1).substring(0, 4 - last.length()) + last;
        return Integer.parseInt(year) == Integer.parseInt(match.group(1)) + 1 ? Optional.of(year) : Optional.empty();
    }

    private static Optional<String> decade(String text) {
        Matcher full = DECADE.matcher(text);
        if (full.matches() && full.group(2).equals("0") && !full.group(1).equals("20")) {
            return Optional.of(full.group(1) + "XX");
        }
        if (full.matches()) {
            return Optional.of(full.group(1) + full.group(2) + "X");
        }
        Matcher brief = SHORT_DECADE.matcher(text);
        return brief.matches() ? Optional.of("19" + brief.group(1) + "X") : Optional.empty();
    }

    /** A day in digits; where day and month could change places, as the document has them elsewhere, or none. */
    private static Optional<String> day(String text, Setting.Order order) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (!dotted.matches()) {
            return Optional.empty();
        }
        String year = dotted.group(3);
        boolean monthFirst = Integer.parseInt(dotted.group(2)) > MONTHS;
        boolean dayFirst = text.contains(".")
                || Integer.parseInt(dotted.group(1)) > MONTHS
                || order == Setting.Order.DAY_FIRST && !monthFirst;
        if (dayFirst) {
            return day(year, dotted.group(2), dotted.group(1));
        }
        return monthFirst
                        || order == Setting.Order.MONTH_FIRST
                        || dotted.group(1).equals(dotted.group(2))
                ? day(year, dotted.group(1), dotted.group(2))
                : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
