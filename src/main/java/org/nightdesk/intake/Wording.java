package org.nightdesk.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nightdesk.text.Document;

/**
 * The words of a text that the analysis reads; case, punctuation and furniture do not count.
 *
 * @param runs each run of {@value #RUN} words, as a number from 0 up
 * @param numbers the words with a digit in them
 */
record Wording(Set<Integer> runs, Set<String> numbers) {

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,](?=\\p{N})\\p{N}+)*");

    /** As much of a copy is in its original: what an editor changes in a few sentences leaves that much. */
    private static final double REPEATED = 0.75;

    static Wording of(Document document) {
        String text = Composition.read(document.text(), document.blocks()).toLowerCase(Locale.ROOT);
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Set<Integer> runs = new TreeSet<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(words.subList(at, at + RUN).hashCode() & Integer.MAX_VALUE);
        }
        Set<String> numbers = new HashSet<>(words);
        numbers.removeIf(word -> word.chars().noneMatch(Character::isDigit));
        return new Wording(runs, numbers);
    }

    /**
     * Whether it says nearly nothing that the other does not. A number that the other does not have makes it a report of
     * its own, however alike the rest is: that is how a new count looks.
     */
    boolean repeats(Wording original) {
        double shared = runs.stream().filter(original.runs::contains).count();
        return shared >= REPEATED * runs.size() && original.numbers.containsAll(numbers);
    }
}
