package org.nightdesk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * What of the gold was found as what, one to one.
 *
 * @param pairs best first
 * @param missed of the gold
 * @param spurious of what was found
 */
record Pairing<G, S>(List<Pair<G, S>> pairs, List<G> missed, List<S> spurious) {

    record Pair<G, S>(G gold, S found) {}

    private record Candidate(double fit, int gold, int found) {}

    /** @param fit how well two go together; 0 where not at all */
    static <G, S> Pairing<G, S> of(List<G> gold, List<S> found, ToDoubleBiFunction<G, S> fit) {
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenFound = new HashSet<>();
        List<Pair<G, S>> pairs = new ArrayList<>();
        for (Candidate each : candidates(gold, found, fit)) {
            if (!takenGold.contains(each.gold) && !takenFound.contains(each.found)) {
                takenGold.add(each.gold);
                takenFound.add(each.found);
                pairs.add(new Pair<>(gold.get(each.gold), found.get(each.found)));
            }
        }
        return new Pairing<>(List.copyOf(pairs), without(gold, takenGold), without(found, takenFound));
    }

    private static <G, S> List<Candidate> candidates(List<G> gold, List<S> found, ToDoubleBiFunction<G, S> fit) {
        return IntStream.range(0, gold.size())
                .boxed()
                .flatMap(g -> IntStream.range(0, found.size())
                        .mapToObj(s -> new Candidate(fit.applyAsDouble(gold.get(g), found.get(s)), g, s)))
                .filter(candidate -> candidate.fit > 0)
                .sorted(Comparator.comparingDouble(Candidate::fit)
                        .reversed()
                        .thenComparingInt(Candidate::found)
                        .thenComparingInt(Candidate::gold))
                .toList();
    }

    private static <T> List<T> without(List<T> items, Set<Integer> taken) {
        return IntStream.range(0, items.size())
                .filter(i -> !taken.contains(i))
                .mapToObj(items::get)
                .toList();
    }
}
