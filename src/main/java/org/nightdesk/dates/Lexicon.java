package org.nightdesk.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.text.RuleTable;

/** Classes of words and phrases, each with what it stands for, from {@code words.tsv}. */
final class Lexicon {

    private record Entry(List<String> words, String value) {

        boolean startsAt(Words sentence, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!sentence.text(at + i).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    static final Lexicon WORDS = new Lexicon(RuleTable.of(Lexicon.class, "words.tsv"));

    private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();

    private Lexicon(RuleTable table) {
        for (RuleTable.Row row : table.rows()) {
            for (String phrase : row.cell(1).split("\\|")) {
                List<String> words = List.of(phrase.split(" "));
                classes.computeIfAbsent(row.cell(0), k -> new HashMap<>())
                        .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                        .add(new Entry(words, row.cellOr(2, phrase)));
            }
        }
    }

    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** The words that phrases of the class start with. */
    Set<String> starts(String name) {
        return classes.getOrDefault(name, Map.of()).keySet();
    }

    /** Every phrase of the class that starts at a place. */
    List<Reading> read(String name, Words words, int at) {
        return classes.getOrDefault(name, Map.of()).getOrDefault(words.text(at), List.of()).stream()
                .filter(entry -> entry.startsAt(words, at))
                .map(entry -> new Reading(at + entry.words().size(), entry.value()))
                .toList();
    }

    /** Whether a phrase of the class starts at a place. */
    boolean isAt(String name, Words words, int at) {
        return !read(name, words, at).isEmpty();
    }
}
