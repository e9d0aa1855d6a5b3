package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Joins things pair by pair, best pair first, and never two clusters that hold a forbidden pair. The result does not
 * depend on the order in which the pairs come.
 */
final class Clusters<T extends Comparable<T>> {

    /** That two things are the same, and how much speaks for it. */
    record Link<T extends Comparable<T>>(T one, T other, int strength) {

        static <T extends Comparable<T>> Comparator<Link<T>> bestFirst() {
            return Comparator.comparingInt((Link<T> l) -> -l.strength)
                    .thenComparing(Link::one)
                    .thenComparing(Link::other);
        }
    }

    private final Map<T, List<T>> clusterOf = new HashMap<>();
    private final BiPredicate<T, T> forbidden;

    private Clusters(BiPredicate<T, T> forbidden) {
        this.forbidden = forbidden;
    }

    /** Each cluster in order, and the clusters in order of their first things; what has no link stays alone. */
    static <T extends Comparable<T>> List<List<T>> join(
            List<T> things, List<Link<T>> links, BiPredicate<T, T> forbidden) {
        Clusters<T> clusters = new Clusters<>(forbidden);
        things.forEach(thing -> clusters.clusterOf.put(thing, new ArrayList<>(List.of(thing))));
        links.stream().sorted(Link.bestFirst()).forEach(clusters::join);
        return clusters.clusterOf.values().stream()
                .distinct()
                .map(c -> c.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void join(Link<T> link) {
        List<T> one = clusterOf.get(link.one());
        List<T> other = clusterOf.get(link.other());
        if (one == null || other == null || one == other || isForbidden(one, other)) {
            return;
        }
        List<T> larger = one.size() >= other.size() ? one : other;
        List<T> smaller = larger == one ? other : one;
        larger.addAll(smaller);
        smaller.forEach(thing -> clusterOf.put(thing, larger));
    }

    private boolean isForbidden(List<T> one, List<T> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> forbidden.test(a, b)));
    }
}
