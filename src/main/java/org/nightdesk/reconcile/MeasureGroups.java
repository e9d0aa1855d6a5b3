package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.TimeInterval;

/** The claims of a measure put together by what they are to each other. */
public final class MeasureGroups {

    private static final Set<Standing> SAME = Set.of(Standing.SAME_ORIGIN, Standing.CORROBORATED, Standing.COMPATIBLE);

    private MeasureGroups() {}

    /**
     * Items that belong together.
     *
     * @param kind same_figure, update or conflict
     * @param items two or more, in order
     */
    public record Group(String kind, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * Claims that give one figure form one group; so do all that are older and newer counts of one thing, a total that
     * falls among them, which is a conflict as well. Of claims that conflict, each pair is a group of its own, since a third claim may go with both.
     */
    public static List<Group> of(Measure measure) {
        List<Group> groups = new ArrayList<>(same(measure));
        List<Item> updated = measure.comparisons().stream()
                .filter(c -> c.standing() == Standing.UPDATE || isFall(measure, c))
                .flatMap(c -> Stream.of(c.one(), c.other()))
                .distinct()
                .sorted()
                .toList();
        if (!updated.isEmpty()) {
            groups.add(new Group("update", updated));
        }
        measure.comparisons().stream()
                .filter(c -> c.standing() == Standing.CONFLICT)
                .forEach(c -> groups.add(new Group("conflict", List.of(c.one(), c.other()))));
        return groups;
    }

    /** Whether the counts conflict though they are of different times: a newer total is the lower one. */
    private static boolean isFall(Measure measure, Comparison comparison) {
        List<TimeInterval> when = measure.claims().stream()
                .filter(c -> c.item().equals(comparison.one()) || c.item().equals(comparison.other()))
                .map(Claim::when)
                .toList();
        return comparison.standing() == Standing.CONFLICT
                && when.size() == 2
                && when.stream().allMatch(TimeInterval::isKnown)
                && !when.getFirst().meets(when.getLast());
    }

    private static List<Group> same(Measure measure) {
        Map<Item, Range> ranges = measure.claims().stream().collect(Collectors.toMap(Claim::item, Claim::range));
        Map<Item, Item> items = measure.claims().stream().map(Claim::item).collect(Collectors.toMap(i -> i, i -> i));
        List<Clusters.Link<Item>> links = measure.comparisons().stream()
                .filter(c -> SAME.contains(c.standing()))
                .filter(c -> areSame(ranges, c))
                .map(c -> new Clusters.Link<>(own(items, c.one()), own(items, c.other()), 1))
                .toList();
        List<Item> sorted = items.values().stream().sorted().toList();
        return Clusters.join(sorted, links, new OneFigure(measure, ranges)).stream()
                .filter(g -> g.size() > 1)
                .map(g -> new Group("same_figure", g))
                .toList();
    }

    private static Item own(Map<Item, Item> items, Item item) {
        return items.getOrDefault(item, item);
    }

    /** Two claims go together as their comparison says; where none was wanted, if they give one figure. */
    private static final class OneFigure implements Clusters.Apart<Item> {
        private final Map<Item, Range> ranges;
        private final Map<Set<Item>, Boolean> compared = new HashMap<>();

        OneFigure(Measure measure, Map<Item, Range> ranges) {
            this.ranges = ranges;
            measure.comparisons()
                    .forEach(c -> compared.put(
                            Set.of(c.one(), c.other()), SAME.contains(c.standing()) && areSame(ranges, c)));
        }

        @Override
        public Object trait(Item thing) {
            return thing;
        }

        @Override
        public String document(Item thing) {
            return thing.document();
        }

        @Override
        public boolean differ(Item one, Item other) {
            return !compared.computeIfAbsent(Set.of(one, other), pair -> areSame(ranges, one, other));
        }

        @Override
        public boolean differWithin(Item one, Item other) {
            return differ(one, other);
        }
    }

    private static boolean areSame(Map<Item, Range> ranges, Comparison comparison) {
        return areSame(ranges, comparison.one(), comparison.other());
    }

    private static boolean areSame(Map<Item, Range> ranges, Item a, Item b) {
        Optional<Range> one = Optional.ofNullable(ranges.get(a));
        Optional<Range> other = Optional.ofNullable(ranges.get(b));
        return one.isPresent() && other.isPresent() && one.get().isSameFigure(other.get());
    }
}
