package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of words of number. */
final class NumberTable {

    /** One word of the table; {@code high} is {@code value} but for vague words. */
    record Word(String kind, BigDecimal value, BigDecimal high) {

        /** Whether it is a number itself, not a word that tells one by standing near it. */
        boolean isNumber() {
            return !kind.equals("fate") && !kind.equals("lead");
        }
    }

    private final Map<String, Word> words = new HashMap<>();

    NumberTable() {
        for (List<String> row : FigureTable.rows("numbers.tsv", 4)) {
            BigDecimal value = row.get(2).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(2));
            words.put(
                    row.get(0), new Word(row.get(1), value, row.get(3).isEmpty() ? value : new BigDecimal(row.get(3))));
        }
    }

    @Nullable Word get(String word) {
        return words.get(word);
    }

    boolean has(String word) {
        return words.containsKey(word);
    }
}
