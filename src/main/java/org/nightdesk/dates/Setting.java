package org.nightdesk.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * What a whole document says of how its words of time are to be read.
 *
 * @param order of day and month in its dates of digits
 * @param isGame whether it tells of a game, the halves of which are no halves of a year
 */
record Setting(Order order, boolean isGame) {

    /** Which comes first in 4/5/2024. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** Of a sentence by itself. */
    static final Setting NONE = new Setting(Order.UNKNOWN, false);

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/\\d{4}");
    private static final int MONTHS = 12;

    static Setting of(List<TaggedSentence> sentences) {
        List<Token> tokens =
                sentences.stream().flatMap(s -> s.tokens().stream()).toList();
        return new Setting(order(tokens), count(tokens, "GAME") > count(tokens, "TRADE"));
    }

    private static long count(List<Token> tokens, String words) {
        Set<String> known = Lexicon.WORDS.starts(words);
        return tokens.stream()
                .filter(t -> known.contains(t.text().toLowerCase(Locale.ROOT)))
                .count();
    }

    /** By the dates that can be read in one way only, if they agree. */
    private static Order order(List<Token> tokens) {
        List<Matcher> dates = tokens.stream()
                .map(t -> SLASHED.matcher(t.text()))
                .filter(Matcher::matches)
                .toList();
        boolean dayFirst = any(dates, m -> number(m, 1) > MONTHS);
        boolean monthFirst = any(dates, m -> number(m, 2) > MONTHS);
        if (dayFirst == monthFirst) {
            return Order.UNKNOWN;
        }
        return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static boolean any(List<Matcher> dates, Predicate<Matcher> is) {
        return dates.stream().anyMatch(is);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
