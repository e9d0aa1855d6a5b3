package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static List<Group> same(Measure measure) {
        Map<Item, Range> ranges = measure.claims().stream().collect(Collectors.toMap(Claim::item, Claim::range));
        List<Clusters.Link<Item>> links = measure.comparisons().stream()
                .filter(c -> SAME.contains(c.standing()))
                .filter(c -> areSame(ranges, c))
                .map(c -> new Clusters.Link<>(c.one(), c.other(), 1))
                .toList();
        Set<List<Item>> pairs =
                links.stream().map(l -> List.of(l.one(), l.other())).collect(Collectors.toSet());
        List<Item> items = measure.claims().stream().map(Claim::item).sorted().toList();
        return Clusters.join(items, links, (a, b) -> !pairs.contains(List.of(a, b)) && !pairs.contains(List.of(b, a)))
                .stream()
                .filter(g -> g.size() > 1)
                .map(g -> new Group("same_figure", g))
                .toList();
    }

    private static boolean areSame(Map<Item, Range> ranges, Comparison comparison) {
        Optional<Range> one = Optional.ofNullable(ranges.get(comparison.one()));
        Optional<Range> other = Optional.ofNullable(ranges.get(comparison.other()));
        return one.isPresent() && other.isPresent() && one.get().isSameFigure(other.get());
    }
}
