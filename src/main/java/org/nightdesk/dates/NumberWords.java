package org.nightdesk.dates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.text.RuleTable;

/**
 * Counts before units of time, in digits or words: "24", "twenty-four", "two and a half", "a couple of"; {@code X} where
 * the words leave the count open ("several").
 */
final class NumberWords {

    private static final Map<String, Integer> SMALL = new HashMap<>();

    static {
        for (RuleTable.Row row : RuleTable.of(NumberWords.class, "numbers.tsv").rows()) {
            SMALL.put(row.cell(0), Integer.valueOf(row.cell(1)));
        }
    }

    private NumberWords() {}

    /** The words that a count can start with, digits aside. */
    static Set<String> starts() {
        Set<String> starts = new HashSet<>(SMALL.keySet());
        starts.addAll(Lexicon.WORDS.starts("COUNT"));
        return starts;
    }

    /** The words that an exact count can start with, digits aside. */
    static Set<String> exactStarts() {
        return Set.copyOf(SMALL.keySet());
    }

    /** The count that starts at a place; empty where there is none. */
    static Optional<Reading> read(Words words, int at) {
        return vague(words, at).or(() -> exact(words, at).map(number -> withHalf(number, words)));
    }

    private static Optional<Reading> vague(Words words, int at) {
        return Lexicon.WORDS.read("COUNT", words, at).stream().max(Comparator.comparingInt(Reading::end));
    }

    private static Optional<Reading> exact(Words words, int at) {
        String text = words.text(at);
        if (text.matches("\\d{1,4}(\\.\\d{1,2})?|\\d{1,3}(,\\d{3})?")) {
            return Optional.of(new Reading(at + 1, text.replace(",", "")));
        }
        return spelled(words, at);
    }

    private static Optional<Reading> spelled(Words words, int at) {
        int total = 0;
        int end = at;
        for (int i = at; i < words.size(); i++) {
            Integer part = SMALL.get(words.text(i));
            boolean joins =
                    end > at && (words.text(i).equals("-") || words.text(i).equals("and"));
            if (part == null && !joins) {
                break;
            }
            if (part != null) {
                if (end > at && !fits(total, part)) {
                    break;
                }
                total = part >= 100 ? Math.max(1, total) * part : total + part;
                end = i + 1;
            }
        }
        return end > at ? Optional.of(new Reading(end, Integer.toString(total))) : Optional.empty();
    }

    /** Whether a part can follow what was read so far: twenty-four, two hundred; not "two four". */
    private static boolean fits(int total, int part) {
        return part >= 100 || (total % 10 == 0 && total > part);
    }

    private static Reading withHalf(Reading number, Words words) {
        int at = number.end();
        while (words.text(at).equals("-")) {
            at++;
        }
        if (!words.text(at).equals("and")) {
            return number;
        }
        at++;
        while (words.text(at).equals("-") || words.text(at).equals("a")) {
            at++;
        }
        return words.text(at).equals("half") ? new Reading(at + 1, number.value() + ".5") : number;
    }
}
