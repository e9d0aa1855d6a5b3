package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of a list whose things have a key in common, directly or by others between them. */
final class Unions {

    private final int[] roots;
    private final Map<String, Integer> byKey = new HashMap<>();

    private Unions(int size) {
        this.roots = IntStream.range(0, size).toArray();
    }

    /** The parts, in order of their first things. */
    static <T> List<List<T>> of(List<T> things, Function<T, Stream<String>> keys) {
        Unions unions = new Unions(things.size());
        for (int i = 0; i < things.size(); i++) {
            int thing = i;
            keys.apply(things.get(i)).forEach(key -> unions.put(key, thing));
        }
        Map<Integer, List<T>> parts = new TreeMap<>();
        for (int i = 0; i < things.size(); i++) {
            parts.computeIfAbsent(unions.root(i), r -> new ArrayList<>()).add(things.get(i));
        }
        return List.copyOf(parts.values());
    }

    private void put(String key, int thing) {
        Integer other = byKey.putIfAbsent(key, thing);
        if (other != null) {
            int one = root(other);
            int two = root(thing);
            roots[Math.max(one, two)] = Math.min(one, two);
        }
    }

    private int root(int thing) {
        int root = thing;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }
}
