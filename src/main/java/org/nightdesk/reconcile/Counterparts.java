package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What of one report is what of the next: that with which it shares the most words, else that of the same id, else the
 * only one in the same document about the same thing. Each has one counterpart at most.
 */
final class Counterparts<T> {

    private record Shared<T>(T before, T after, int marks) {}

    private final Function<T, String> id;
    private final Function<T, List<Mark>> marks;
    private final Function<T, String> label;
    private final Map<T, T> beforeOf = new HashMap<>();
    private final Set<T> taken = new HashSet<>();

    private Counterparts(Function<T, String> id, Function<T, List<Mark>> marks, Function<T, String> label) {
        this.id = id;
        this.marks = marks;
        this.label = label;
    }

    /** Each thing of the later report that has a counterpart in the earlier one, with that. */
    static <T> Map<T, T> of(
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, List<Mark>> marks,
            Function<T, String> label) {
        Counterparts<T> counterparts = new Counterparts<>(id, marks, label);
        counterparts.byWords(before, after);
        counterparts.byKey(before, after, t -> List.of(id.apply(t)));
        counterparts.byKey(before, after, counterparts::places);
        return Map.copyOf(counterparts.beforeOf);
    }

    private void byWords(List<T> before, List<T> after) {
        Map<Mark, List<T>> byMark = new HashMap<>();
        before.forEach(b -> marks.apply(b)
                .forEach(m -> byMark.computeIfAbsent(m, k -> new ArrayList<>()).add(b)));
        List<Shared<T>> shared = new ArrayList<>();
        for (T a : after) {
            Map<T, Integer> counts = new HashMap<>();
            marks.apply(a)
                    .forEach(m -> byMark.getOrDefault(m, List.of()).forEach(b -> counts.merge(b, 1, Integer::sum)));
            counts.forEach((b, count) -> shared.add(new Shared<>(b, a, count)));
        }
        shared.sort(Comparator.comparingInt((Shared<T> s) -> -s.marks())
                .thenComparing(s -> id.apply(s.after()))
                .thenComparing(s -> id.apply(s.before())));
        shared.forEach(s -> pair(s.before(), s.after()));
    }

    private void byKey(List<T> before, List<T> after, Function<T, List<String>> keys) {
        Map<String, List<T>> olds =
                free(before.stream().filter(b -> !taken.contains(b)).toList(), keys);
        Map<String, List<T>> news =
                free(after.stream().filter(a -> !beforeOf.containsKey(a)).toList(), keys);
        news.forEach((key, as) -> {
            List<T> bs = Optional.ofNullable(olds.get(key)).orElse(List.of());
            if (as.size() == 1 && bs.size() == 1) {
                pair(bs.getFirst(), as.getFirst());
            }
        });
    }

    private static <T> Map<String, List<T>> free(List<T> things, Function<T, List<String>> keys) {
        Map<String, List<T>> byKey = new TreeMap<>();
        things.forEach(t -> keys.apply(t)
                .forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(t)));
        return byKey;
    }

    private List<String> places(T thing) {
        return marks.apply(thing).stream()
                .map(Mark::document)
                .distinct()
                .map(d -> d + "\n" + label.apply(thing))
                .toList();
    }

    private void pair(T before, T after) {
        if (!beforeOf.containsKey(after) && taken.add(before)) {
            beforeOf.put(after, before);
        }
    }
}
