package org.nightdesk.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is told, with what the words around it hold, in a form of which many millions can be compared.
 *
 * @param happening where it has a time
 * @param figures figures of its document that are no round ones
 * @param signs who took part, names, figures and people as rising numbers, the kind of each in its last two bits
 */
record Clue(Told told, Optional<Happening> happening, Set<String> figures, int[] signs) {

    private static final int KINDS = 4;
    private static final int WHO = 0;
    private static final int NAME = 1;
    private static final int FIGURE = 2;
    private static final int PERSON = 3;

    /** Makes clues that can be compared with each other. */
    static final class Reading {

        private final StoryMarks marks;
        private final Map<String, Integer> numbers = new HashMap<>();

        Reading(StoryMarks marks) {
            this.marks = marks;
        }

        Clue of(Happening happening) {
            return clue(happening.told(), Optional.of(happening));
        }

        Clue of(Told told) {
            return clue(told, Optional.empty());
        }

        private Clue clue(Told told, Optional<Happening> happening) {
            Set<String> names = marks.names(told);
            Set<String> figures = marks.figures(told);
            int[] signs = Stream.of(
                            numbers(told.who(), WHO),
                            numbers(names, NAME),
                            numbers(figures, FIGURE),
                            numbers(marks.people(told), PERSON))
                    .flatMapToInt(each -> each)
                    .sorted()
                    .toArray();
            return new Clue(told, happening, figures, signs);
        }

        /** An act with someone who took part, a name of its sentence, or a figure of its document that is no round one. */
        Set<String> keys(Told told) {
            Set<String> beside = new HashSet<>(told.who());
            beside.addAll(marks.names(told));
            beside.addAll(marks.figures(told));
            Set<String> keys = new HashSet<>();
            told.acts().forEach(act -> beside.forEach(one -> keys.add(act + " " + one)));
            return keys;
        }

        private IntStream numbers(Set<String> words, int kind) {
            return words.stream().mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()) * KINDS + kind);
        }
    }

    /** What two clues have in common, by how many. */
    record Common(int who, int names, int figures, int people) {}

    Common with(Clue other) {
        int[] shared = new int[KINDS];
        for (int i = 0, j = 0; i < signs.length && j < other.signs.length; ) {
            int order = Integer.compare(signs[i], other.signs[j]);
            if (order == 0) {
                shared[signs[i] % KINDS]++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return new Common(shared[WHO], shared[NAME], shared[FIGURE], shared[PERSON]);
    }
}
