package org.nightdesk.reconcile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A growing list of places of things in a list of them. */
final class Places {

    private int[] all = new int[4];
    private int size;

    /** The places under any of some keys, each once, in order. */
    static IntStream of(Map<String, Places> byKey, Set<String> keys) {
        return keys.stream()
                .flatMapToInt(
                        key -> Optional.ofNullable(byKey.get(key)).stream().flatMapToInt(Places::stream))
                .sorted()
                .distinct();
    }

    void add(int place) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = place;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return all[index];
    }

    void sort() {
        Arrays.sort(all, 0, size);
    }

    /** Where a place stands in the sorted list; as {@link Arrays#binarySearch(int[], int)} where it does not. */
    int find(int place) {
        return Arrays.binarySearch(all, 0, size, place);
    }

    private IntStream stream() {
        return Arrays.stream(all, 0, size);
    }
}
