package org.nightdesk.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nightdesk.figures.NumberTable.Word;

/**
 * The words in which a number is looked for, each with its entry in the table of numbers.
 *
 * @param shortScales whether {@code m} and {@code b} stand for millions and billions
 */
record NumberText(List<String> words, NumberTable table, boolean shortScales) {

    int size() {
        return words.size();
    }

    /** Whether a word scales the number before it here: "million", and "m" where that is no metre. */
    boolean scales(int at) {
        return isScale(at) || isKind(at, "short") && shortScales;
    }

    boolean isMultiplier(int at) {
        return isKind(at, "hundred") || isScale(at) && word(at).length() > 3;
    }

    boolean isScale(int at) {
        return isKind(at, "scale");
    }

    boolean isKind(int at, String kind) {
        Word word = table.get(word(at));
        return word != null && word.kind().equals(kind);
    }

    /** The entry of a word; null where the table has none. */
    @Nullable Word find(int at) {
        return table.get(word(at));
    }

    Word entry(int at) {
        return Objects.requireNonNull(table.get(word(at)));
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    String word(int at) {
        String word = at < 0 || at >= words.size() ? "" : words.get(at).toLowerCase(Locale.ROOT);
        boolean stop = word.length() > 1 && word.endsWith(".") && table.has(withoutStop(word));
        boolean hyphen = word.equals("\u2010") || word.equals("\u2011");
        return hyphen ? "-" : stop || isDigits(word) ? withoutStop(word) : word;
    }

    /** "€71.4m." at the end of a sentence keeps its stop in the token. */
    private static boolean isDigits(String word) {
        return word.matches("\\d[\\d,.]*[a-z]{1,3}\\.");
    }

    private static String withoutStop(String word) {
        return word.substring(0, word.length() - 1);
    }
}
