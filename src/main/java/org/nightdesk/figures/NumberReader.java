package org.nightdesk.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nightdesk.figures.NumberTable.Word;

/**
 * Reads numbers out of the words of a sentence: digits with separators and decimals, number words, scales, fractions
 * and vague number words. Pure: it knows words only, neither grammar nor units.
 */
final class NumberReader {

    private final NumberTable table = new NumberTable();

    /** The number that starts at a word. */
    Optional<NumberWords> read(List<String> words, int at) {
        return read(words, at, false);
    }

    /** The number that starts at a word, where {@code m} and {@code b} stand for millions and billions if so told. */
    Optional<NumberWords> read(List<String> words, int at, boolean shortScales) {
        NumberText text = new NumberText(words, table, shortScales);
        return new VagueNumbers(text)
                .at(at)
                .or(() -> new Shares(text).at(at))
                .or(() -> new CountedNumbers(text).at(at));
    }

    /** Whether a word may belong to a number at all: a cheap test. */
    boolean mayStart(String word) {
        return !word.isEmpty()
                && (Character.isDigit(word.codePointAt(word.length() - 1))
                        || Character.isDigit(word.codePointAt(0))
                        || isNumber(word.toLowerCase(Locale.ROOT))
                        || word.length() > 1 && Character.isDigit(word.charAt(1)));
    }

    private boolean isNumber(String word) {
        Word entry = table.get(word);
        return entry != null && entry.isNumber();
    }
}
