package org.nightdesk.reconcile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which things of many are worth comparing: those with a key in common. A key that many have tells little; of such keys
 * two must be equal, and where even so many are left, each thing is compared with those next to it in time (the sorted
 * neighbourhood of Hernández and Stolfo, 1995). So the pairs grow with the things and not with their square, and follow
 * from the things alone, not from their order.
 */
final class Neighbours<T extends Comparable<T>> {

    /** A key with so many things at most has all its pairs compared. */
    static final int FEW = 96;

    /** How far things in time order are neighbours, to each side. */
    private static final int NEAR = 24;

    private final List<T> things;
    private final int[][] keys;
    private final int[] order;
    private final Map<Long, Places> blocks = new HashMap<>();

    /**
     * @param things in any order
     * @param keys what makes two of them worth comparing
     * @param inTime their order in time
     */
    Neighbours(List<T> things, Function<T, Set<String>> keys, Comparator<T> inTime) {
        this.things = things.stream().sorted().toList();
        this.keys = numbered(this.things.stream().map(keys).toList());
        this.order = order(this.things, inTime.thenComparing(Comparator.naturalOrder()));
        block();
    }

    private static int[][] numbered(List<Set<String>> keys) {
        Map<String, Integer> numbers = new HashMap<>();
        return keys.stream()
                .map(own -> own.stream()
                        .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The rank of each thing in time. */
    private static <T> int[] order(List<T> things, Comparator<T> inTime) {
        int[] order = new int[things.size()];
        List<Integer> sorted = IntStream.range(0, things.size())
                .boxed()
                .sorted((a, b) -> inTime.compare(things.get(a), things.get(b)))
                .toList();
        for (int rank = 0; rank < order.length; rank++) {
            order[sorted.get(rank)] = rank;
        }
        return order;
    }

    private void block() {
        for (int place = 0; place < keys.length; place++) {
            for (int key : keys[place]) {
                blocks.computeIfAbsent((long) key, k -> new Places()).add(place);
            }
        }
        for (int place = 0; place < keys.length; place++) {
            int[] common = common(place);
            for (int i = 0; i < common.length; i++) {
                for (int j = i + 1; j < common.length; j++) {
                    blocks.computeIfAbsent(both(common[i], common[j]), k -> new Places())
                            .add(order[place]);
                }
            }
        }
        blocks.values().forEach(Places::sort);
    }

    private int[] common(int place) {
        return Arrays.stream(keys[place]).filter(key -> block(key).size() > FEW).toArray();
    }

    /** Those of a key or of two, which are there since their things are. */
    private Places block(long key) {
        return Objects.requireNonNull(blocks.get(key));
    }

    /** A number for two keys together that no single key has. */
    private static long both(int one, int other) {
        return Clusters.pair(one + 1, other);
    }

    /** Gives each pair once, the lower one first, in order. */
    void pairs(BiConsumer<T, T> pair) {
        int[] byRank = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            byRank[order[place]] = place;
        }
        BitSet later = new BitSet(things.size());
        for (int place = 0; place < keys.length; place++) {
            collect(place, byRank, later);
            T one = things.get(place);
            later.stream().forEach(other -> pair.accept(one, things.get(other)));
            later.clear();
        }
    }

    private void collect(int place, int[] byRank, BitSet later) {
        for (int key : keys[place]) {
            Places block = block(key);
            if (block.size() <= FEW) {
                for (int at = 0; at < block.size(); at++) {
                    keepLater(place, block.at(at), later);
                }
            }
        }
        int[] common = common(place);
        for (int i = 0; i < common.length; i++) {
            for (int j = i + 1; j < common.length; j++) {
                near(place, block(both(common[i], common[j])), byRank, later);
            }
        }
    }

    private void near(int place, Places block, int[] byRank, BitSet later) {
        int own = block.find(order[place]);
        int reach = block.size() <= FEW ? FEW : NEAR;
        int end = Math.min(block.size() - 1, own + reach);
        for (int at = Math.max(0, own - reach); at <= end; at++) {
            keepLater(place, byRank[block.at(at)], later);
        }
    }

    private static void keepLater(int place, int other, BitSet later) {
        if (other > place) {
            later.set(other);
        }
    }
}
