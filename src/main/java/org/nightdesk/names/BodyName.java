package org.nightdesk.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a body as folded words, by which two forms are compared.
 *
 * @param words without articles and links, countries under their common name
 */
record BodyName(List<String> words) {

    private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "at", "to", "s");

    static BodyName of(String surface, Countries countries) {
        List<String> words = Letters.parts(surface).stream()
                .filter(word -> !SMALL.contains(word))
                .toList();
        return new BodyName(shortened(words, countries));
    }

    /** "United States Geological Survey" as "us Geological Survey". */
    private static List<String> shortened(List<String> words, Countries countries) {
        if (words.size() > 2 && words.subList(0, 2).equals(List.of("united", "states"))) {
            return Stream.concat(Stream.of("us"), words.stream().skip(2)).toList();
        }
        if (words.size() > 2 && words.subList(0, 2).equals(List.of("united", "nations"))) {
            return Stream.concat(Stream.of("un"), words.stream().skip(2)).toList();
        }
        return words;
    }

    /** Without what tells the country: {@code fda} of "US Food and Drug Administration". */
    String localInitials() {
        boolean national = words.size() > 2 && Set.of("us", "uk", "un", "eu").contains(words.getFirst());
        return national ? initials().substring(1) : initials();
    }

    String initials() {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** Whether both hold the same words: Ministry of Defence, Defence Ministry. */
    boolean isSame(BodyName other) {
        return !words.isEmpty() && new TreeSet<>(words).equals(new TreeSet<>(other.words));
    }

    /** Whether this is the other with words left off its end. */
    boolean opens(BodyName other) {
        int size = words.size();
        return size > 0
                && size < other.words.size()
                && other.words.subList(0, size).equals(words);
    }

    /** Whether this is the other with words left off its beginning. */
    boolean closes(BodyName other) {
        int from = other.words.size() - words.size();
        return !words.isEmpty()
                && from > 0
                && other.words.subList(from, other.words.size()).equals(words);
    }
}
