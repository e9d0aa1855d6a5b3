package org.nightdesk.reconcile;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers words, so that sets of them take little room and say fast what they share: many millions of sentences are
 * compared. What it numbers are never altered.
 */
final class Lexicon {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The same words as a set that compares fast with others of this lexicon, and is equal to any set of the same. */
    Numbered of(Collection<String> words) {
        return new Numbered(
                this, words.stream().mapToInt(this::number).sorted().distinct().toArray());
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            words.add(w);
            return numbers.size();
        });
    }

    /** Words by their numbers, which rise. */
    static final class Numbered extends AbstractSet<String> {

        private final Lexicon lexicon;
        private final int[] numbers;

        private Numbered(Lexicon lexicon, int[] numbers) {
            this.lexicon = lexicon;
            this.numbers = numbers;
        }

        boolean isOfOneLexicon(Numbered other) {
            return lexicon == other.lexicon;
        }

        /** How many both have; both are of one lexicon. */
        int shared(Numbered other) {
            int shared = 0;
            for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
                int order = Integer.compare(numbers[i], other.numbers[j]);
                shared += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared;
        }

        @Override
        public boolean contains(Object word) {
            return Optional.ofNullable(lexicon.numbers.get(word))
                    .filter(number -> Arrays.binarySearch(numbers, number) >= 0)
                    .isPresent();
        }

        @Override
        public Iterator<String> iterator() {
            return stream().iterator();
        }

        @Override
        public Stream<String> stream() {
            return Arrays.stream(numbers).mapToObj(lexicon.words::get);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
