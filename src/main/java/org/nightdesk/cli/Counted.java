package org.nightdesk.cli;

import java.util.Map;
import java.util.stream.Collectors;

/** Numbers of things, in words for the screen. */
final class Counted {

    private Counted() {}

    /** {@code 1 file}, {@code 3 files}. */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 12 ingested, 2 copies}; of no inputs, that there was nothing to read. */
    static String outcomes(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "nothing to read"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + outcome(count.getKey(), count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String outcome(String words, int number) {
        return words.equals("copy") && number > 1 ? "copies" : words;
    }

    /** {@code 20 documents, 82 actors, 51 events, 1 figure, 0 conflicts}. */
    static String found(int documents, Map<String, Integer> found) {
        return of(documents, "document")
                + found.entrySet().stream()
                        .map(count -> ", " + of(count.getValue(), count.getKey().replaceFirst("s$", "")))
                        .collect(Collectors.joining());
    }
}
