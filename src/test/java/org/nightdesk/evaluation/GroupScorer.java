package org.nightdesk.evaluation;

import static org.nightdesk.evaluation.Measure.CONFLICT;
import static org.nightdesk.evaluation.Measure.SAME_EVENT;
import static org.nightdesk.evaluation.Measure.SAME_FIGURE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs together over documents: pairs of items, led through the pairing of figures and events. */
final class GroupScorer {

    /** A figure or event; of a report, where the gold has it, the one that it was paired with. */
    private record Item(String document, String type, String id) {

        static Item of(Row group) {
            return new Item(group.document(), group.text("item_type"), group.text("item_id"));
        }

        @Override
        public String toString() {
            return document + " " + id;
        }
    }

    private final Map<Item, Item> goldOf = new HashMap<>();

    /** Adds what was paired in a document. */
    void add(String document, String type, Pairing<Placed, Placed> pairing) {
        String id = type + "_id";
        pairing.pairs()
                .forEach(pair -> goldOf.put(
                        new Item(document, type, pair.found().row().text(id)),
                        new Item(document, type, pair.gold().row().text(id))));
    }

    void score(List<Row> gold, List<Row> found, ScoreSheet sheet) {
        score("same_figure", SAME_FIGURE, gold, found, sheet);
        score("conflict", CONFLICT, gold, found, sheet);
        score("same_event", SAME_EVENT, gold, found, sheet);
    }

    /** A number that has risen is neither demanded nor punished as a conflict; nor is anything within one document. */
    private void score(String kind, Measure measure, List<Row> gold, List<Row> found, ScoreSheet sheet) {
        Set<Set<Item>> wanted = pairs(gold, kind, Optional::of);
        Set<Set<Item>> got = pairs(found, kind, item -> Optional.ofNullable(goldOf.get(item)));
        Set<Set<Item>> updates = pairs(gold, "update", Optional::of);
        for (Set<Item> pair : wanted) {
            if (got.contains(pair)) {
                sheet.right(measure);
            } else if (!isWithinOneDocument(pair) || measure == CONFLICT) {
                sheet.missed(measure);
                sheet.error("-", kind + " missed", words(pair));
            }
        }
        for (Set<Item> pair : got) {
            if (!wanted.contains(pair) && !updates.contains(pair) && !isWithinOneDocument(pair)) {
                sheet.wrong(measure);
                sheet.error("-", kind + " spurious", words(pair));
            }
        }
    }

    private static boolean isWithinOneDocument(Set<Item> pair) {
        return pair.stream().map(Item::document).distinct().count() == 1;
    }

    private static String words(Set<Item> pair) {
        return pair.stream().map(Item::toString).sorted().collect(Collectors.joining(" ~ "));
    }

    /** All pairs of members of the groups of a kind, in the order of their words. */
    private static Set<Set<Item>> pairs(List<Row> groups, String kind, Function<Item, Optional<Item>> known) {
        Map<String, List<Item>> members = groups.stream()
                .filter(row -> row.text("kind").equals(kind))
                .collect(Collectors.groupingBy(
                        row -> row.text("group_id"),
                        Collectors.flatMapping(row -> known.apply(Item.of(row)).stream(), Collectors.toList())));
        return members.values().stream()
                .flatMap(GroupScorer::pairs)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(GroupScorer::words))));
    }

    private static Stream<Set<Item>> pairs(List<Item> group) {
        return group.stream()
                .flatMap(one ->
                        group.stream().filter(other -> !other.equals(one)).map(other -> Set.of(one, other)));
    }
}
