package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nightdesk.text.RuleTable;

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
        for (RuleTable.Row row : RuleTable.of(NumberTable.class, "numbers.tsv").rows()) {
            BigDecimal value = new BigDecimal(row.cellOr(2, "0"));
            BigDecimal high = row.cellOr(3, "").isEmpty() ? value : new BigDecimal(row.cell(3));
            words.put(row.cell(0), new Word(row.cell(1), value, high));
        }
    }

    @Nullable Word get(String word) {
        return words.get(word);
    }

    boolean has(String word) {
        return words.containsKey(word);
    }
}
