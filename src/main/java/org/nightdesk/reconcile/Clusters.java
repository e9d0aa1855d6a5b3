package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Joins things pair by pair, best pair first, and never two clusters that hold a forbidden pair. The result does not
 * depend on the order in which the pairs come.
 *
 * <p>A cluster of many things has few traits, and whether two traits go together is asked once; so what a join costs
 * grows with what is different in a cluster and not with its size.
 */
final class Clusters<T extends Comparable<T>> {

    /** That two things are the same, and how much speaks for it. */
    record Link<T extends Comparable<T>>(T one, T other, int strength) {}

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
        /** Those that it was found not to go with; it never will, since a cluster only grows. */
        final Set<Cluster<T>> strangers = new HashSet<>();

        void add(Cluster<T> other) {
            things.addAll(other.things);
            other.strangers.forEach(stranger -> {
                stranger.strangers.remove(other);
                keepFrom(stranger);
            });
            other.traits.forEach(traits::putIfAbsent);
            other.documents.forEach((document, own) ->
                    documents.computeIfAbsent(document, d -> new ArrayList<>()).addAll(own));
        }

        void keepFrom(Cluster<T> stranger) {
            strangers.add(stranger);
            stranger.strangers.add(this);
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
        List<T> ordered = things.stream().sorted().toList();
        ordered.forEach(thing -> clusters.clusterOf.put(thing, clusters.alone(thing)));
        BestFirst.of(ordered, links).forEach(clusters::join);
        return clusters.clusterOf.values().stream()
                .distinct()
                .map(c -> c.things.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    /** Links in order of their strength, then of their things. There are millions, so that each is put into one number. */
    private static final class BestFirst<T extends Comparable<T>> {

        private static final int BITS = 26;
        private static final int PLACE = (1 << BITS) - 1;
        private static final long STRONGEST = 1 << 10;

        private final List<T> things;
        private final Map<T, Integer> places = new IdentityHashMap<>();
        private final long[] links;

        private BestFirst(List<T> things, List<Link<T>> links) {
            this.things = things;
            things.forEach(thing -> places.put(thing, places.size()));
            this.links = links.stream().mapToLong(this::number).sorted().toArray();
        }

        static <T extends Comparable<T>> BestFirst<T> of(List<T> things, List<Link<T>> links) {
            return new BestFirst<>(things, links);
        }

        private long number(Link<T> link) {
            return (STRONGEST - link.strength()) << 2 * BITS | place(link.one()) << BITS | place(link.other());
        }

        private long place(T thing) {
            return Optional.ofNullable(places.get(thing)).orElseThrow();
        }

        void forEach(BiConsumer<T, T> link) {
            for (long number : links) {
                link.accept(things.get((int) (number >> BITS) & PLACE), things.get((int) number & PLACE));
            }
        }
    }

    private Cluster<T> alone(T thing) {
        Cluster<T> cluster = new Cluster<>();
        cluster.things.add(thing);
        cluster.traits.put(traits.computeIfAbsent(apart.trait(thing), t -> traits.size()), thing);
        cluster.documents.put(apart.document(thing), new ArrayList<>(List.of(thing)));
        return cluster;
    }

    private void join(T thing, T same) {
        Cluster<T> one = clusterOf.get(thing);
        Cluster<T> other = clusterOf.get(same);
        if (one == null || other == null || one == other || one.strangers.contains(other)) {
            return;
        }
        if (isForbidden(one, other)) {
            one.keepFrom(other);
            return;
        }
        Cluster<T> larger = one.things.size() >= other.things.size() ? one : other;
        Cluster<T> smaller = larger == one ? other : one;
        larger.add(smaller);
        smaller.things.forEach(each -> clusterOf.put(each, larger));
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
        return differing.computeIfAbsent(pair(high, low), pair -> apart.differ(one.getValue(), other.getValue()));
    }

    /**
     * A number for two numbers, which no other two have. The hash of a {@code Long} takes two equal halves for nought, so that
     * small numbers side by side would nearly all fall together; a product with an odd number keeps them apart and unique.
     */
    static long pair(int high, int low) {
        return ((long) high << 32 | low) * 0x9E3779B97F4A7C15L;
    }
}
