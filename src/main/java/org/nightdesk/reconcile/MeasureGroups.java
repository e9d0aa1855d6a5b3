package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
     * Claims that give one figure form one group; so do all that are older and newer counts of one thing. Of claims that
     * conflict, each pair is a group of its own, since a third claim may go with both.
     */
    public static List<Group> of(Measure measure) {
        List<Group> groups = new ArrayList<>(same(measure));
        List<Item> updated = measure.comparisons().stream()
                .filter(c -> c.standing() == Standing.UPDATE)
                .flatMap(c -> java.util.stream.Stream.of(c.one(), c.other()))
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

    private static List<Group> same(Measure measure) {
        Map<Item, Set<Item>> agreeing = new TreeMap<>();
        measure.claims().forEach(c -> agreeing.put(c.item(), new java.util.TreeSet<>(Set.of(c.item()))));
        Map<Item, Range> ranges = measure.claims().stream().collect(Collectors.toMap(Claim::item, Claim::range));
        List<Comparison> equal = measure.comparisons().stream()
                .filter(c -> SAME.contains(c.standing()))
                .filter(c -> ranges.get(c.one()).isSameFigure(ranges.get(c.other())))
                .toList();
        equal.forEach(c -> {
            agreeing.get(c.one()).add(c.other());
            agreeing.get(c.other()).add(c.one());
        });
        List<Item> items = new ArrayList<>(agreeing.keySet());
        List<Clusters.Link<Item>> links = equal.stream()
                .map(c -> new Clusters.Link<>(c.one(), c.other(), 1))
                .toList();
        return Clusters.join(items, links, (a, b) -> !agreeing.get(a).contains(b)).stream()
                .filter(g -> g.size() > 1)
                .map(g -> new Group("same_figure", g))
                .collect(Collectors.toList());
    }
}
