package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins things pair by pair, best pair first, and never two clusters that hold a forbidden pair. The result does not
 * depend on the order in which the pairs come.
 *
 * <p>A cluster of many things has few traits, and whether two traits go together is asked once; so what a join costs
 * grows with what is different in a cluster and not with its size.
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

    /** What keeps two things apart. */
    interface Apart<T> {

        /** All of a thing that {@link #differ} looks at. */
        Object trait(T thing);

        String document(T thing);

        /** Whether two things of whatever documents are not the same. */
        boolean differ(T one, T other);

        /** Whether two things of one document are not the same. */
        boolean differWithin(T one, T other);
    }

    private static final class Cluster<T> {
        final List<T> things = new ArrayList<>();
        final Map<Integer, T> traits = new TreeMap<>();
        final Map<String, List<T>> documents = new HashMap<>();

        void add(Cluster<T> other) {
            things.addAll(other.things);
            other.traits.forEach(traits::putIfAbsent);
            other.documents.forEach((document, own) ->
                    documents.computeIfAbsent(document, d -> new ArrayList<>()).addAll(own));
        }
    }

    private final Map<T, Cluster<T>> clusterOf = new IdentityHashMap<>();
    private final Map<Object, Integer> traits = new HashMap<>();
    private final Map<Long, Boolean> differing = new HashMap<>();
    private final Apart<T> apart;

    private Clusters(Apart<T> apart) {
        this.apart = apart;
    }

    /**
     * Each cluster in order, and the clusters in order of their first things; what has no link stays alone.
     *
     * @param links between these very things
     */
    static <T extends Comparable<T>> List<List<T>> join(List<T> things, List<Link<T>> links, Apart<T> apart) {
        Clusters<T> clusters = new Clusters<>(apart);
        things.forEach(thing -> clusters.clusterOf.put(thing, clusters.alone(thing)));
        links.stream().sorted(Link.bestFirst()).forEach(clusters::join);
        return clusters.clusterOf.values().stream()
                .distinct()
                .map(c -> c.things.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private Cluster<T> alone(T thing) {
        Cluster<T> cluster = new Cluster<>();
        cluster.things.add(thing);
        cluster.traits.put(traits.computeIfAbsent(apart.trait(thing), t -> traits.size()), thing);
        cluster.documents.put(apart.document(thing), new ArrayList<>(List.of(thing)));
        return cluster;
    }

    private void join(Link<T> link) {
        Cluster<T> one = clusterOf.get(link.one());
        Cluster<T> other = clusterOf.get(link.other());
        if (one == null || other == null || one == other || isForbidden(one, other)) {
            return;
        }
        Cluster<T> larger = one.things.size() >= other.things.size() ? one : other;
        Cluster<T> smaller = larger == one ? other : one;
        larger.add(smaller);
        smaller.things.forEach(thing -> clusterOf.put(thing, larger));
    }

    private boolean isForbidden(Cluster<T> one, Cluster<T> other) {
        for (Map.Entry<Integer, T> a : one.traits.entrySet()) {
            for (Map.Entry<Integer, T> b : other.traits.entrySet()) {
                if (differ(a, b)) {
                    return true;
                }
            }
        }
        Cluster<T> fewer = one.documents.size() <= other.documents.size() ? one : other;
        Cluster<T> more = fewer == one ? other : one;
        return fewer.documents.entrySet().stream()
                .anyMatch(d -> differWithin(d.getValue(), more.documents.getOrDefault(d.getKey(), List.of())));
    }

    private boolean differWithin(List<T> some, List<T> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> apart.differWithin(a, b)));
    }

    private boolean differ(Map.Entry<Integer, T> one, Map.Entry<Integer, T> other) {
        int low = Math.min(one.getKey(), other.getKey());
        int high = Math.max(one.getKey(), other.getKey());
        return differing.computeIfAbsent(
                (long) high << 32 | low, pair -> apart.differ(one.getValue(), other.getValue()));
    }
}
