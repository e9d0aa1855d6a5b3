package org.nightdesk.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the documents of one course of events. A story takes in another only where the documents of both are tied on the
 * whole, so that a review of the week that tells of two stories joins one of them and not the two.
 */
final class Stories {

    /** How many documents of a story stand for it where it is compared with another. */
    private static final int SAMPLE = 16;

    /** What part of the pairs may have nothing to do with each other. */
    private static final double STRANGERS = 1.0 / 3;

    private record Tie(String one, String other, double strength) {

        static final Comparator<Tie> BEST_FIRST = Comparator.comparingDouble((Tie t) -> -t.strength)
                .thenComparing(Tie::one)
                .thenComparing(Tie::other);
    }

    private final StoryTies ties;
    private final Map<String, SortedSet<String>> storyOf = new HashMap<>();

    private Stories(StoryTies ties) {
        this.ties = ties;
    }

    /** The documents of each story in order, and the stories in order of their first documents. */
    static List<List<String>> of(List<String> documents, StoryTies ties) {
        Stories stories = new Stories(ties);
        documents.forEach(d -> stories.storyOf.put(d, new TreeSet<>(Set.of(d))));
        stories.pairs().forEach(stories::join);
        return stories.storyOf.entrySet().stream()
                .filter(document -> document.getValue().first().equals(document.getKey()))
                .map(first -> List.copyOf(first.getValue()))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private List<Tie> pairs() {
        Set<Tie> pairs = new HashSet<>();
        for (List<String> block : ties.blocks()) {
            for (String one : block) {
                for (String other : block) {
                    if (one.compareTo(other) < 0) {
                        pairs.add(new Tie(one, other, ties.between(one, other)));
                    }
                }
            }
        }
        return pairs.stream()
                .filter(p -> p.strength() >= StoryTies.TIED)
                .sorted(Tie.BEST_FIRST)
                .toList();
    }

    private void join(Tie tie) {
        SortedSet<String> one = storyOf.get(tie.one());
        SortedSet<String> other = storyOf.get(tie.other());
        if (one == null || other == null || one == other || !areTied(one, other)) {
            return;
        }
        SortedSet<String> larger = one.size() >= other.size() ? one : other;
        SortedSet<String> smaller = larger == one ? other : one;
        larger.addAll(smaller);
        smaller.forEach(document -> storyOf.put(document, larger));
    }

    private boolean areTied(SortedSet<String> one, SortedSet<String> other) {
        List<String> theirs = sample(other);
        double[] all = sample(one).stream()
                .flatMapToDouble(a -> theirs.stream().mapToDouble(b -> ties.between(a, b)))
                .toArray();
        long foreign = Arrays.stream(all).filter(t -> t < StoryTies.FOREIGN).count();
        return foreign <= all.length * STRANGERS && Arrays.stream(all).average().orElse(0) >= StoryTies.TIED;
    }

    private static List<String> sample(SortedSet<String> story) {
        return story.stream().limit(SAMPLE).toList();
    }
}
