package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Sets the figures of all documents side by side: what counts the same thing, and how the counts stand to each other. */
final class Ledger {

    private static final Comparator<Candidate> IN_TIME = Comparator.comparing(
                    (Candidate c) ->
                            c.claim().when().low().or(() -> c.claim().when().high()),
                    Comparator.comparing(o -> o.orElse(java.time.LocalDate.MAX)))
            .thenComparing(Comparator.naturalOrder());

    private static final List<Standing> SAYING_MOST = List.of(
            Standing.CONFLICT, Standing.UPDATE, Standing.CORROBORATED, Standing.SAME_ORIGIN, Standing.COMPATIBLE);
    private static final Comparison ALONE =
            new Comparison(new Item("", ""), new Item("", ""), Standing.ONE_SOURCE, "One document alone says it.");

    private record Pair(Item one, Item other) {}

    private final ClaimMatch match;
    private final ClaimVerdict verdict;
    private final Independence independence;
    private final Marks marks;

    Ledger(ClaimMatch match, ClaimVerdict verdict, Independence independence, Marks marks) {
        this.match = match;
        this.verdict = verdict;
        this.independence = independence;
        this.marks = marks;
    }

    /** @param apart whether an analyst says that two figures do not count the same */
    List<Measure> measures(List<Candidate> candidates, BiPredicate<Item, Item> apart) {
        Map<Pair, Clusters.Link<Candidate>> links = new HashMap<>();
        for (List<Candidate> block : blocks(candidates)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    link(block.get(i), block.get(j), links);
                }
            }
        }
        return Clusters.join(
                        candidates,
                        links.values().stream()
                                .filter(l -> l.strength() >= ClaimMatch.ENOUGH)
                                .toList(),
                        (a, b) -> match.areApart(a, b)
                                || apart.test(a.claim().item(), b.claim().item()))
                .stream()
                .map(this::measure)
                .toList();
    }

    private void link(Candidate one, Candidate other, Map<Pair, Clusters.Link<Candidate>> links) {
        links.computeIfAbsent(
                new Pair(one.claim().item(), other.claim().item()),
                pair -> new Clusters.Link<>(one, other, match.strength(one, other)));
    }

    /** Claims that count the same kind of thing and share a word, a place, an actor or the number. */
    private static Collection<List<Candidate>> blocks(List<Candidate> candidates) {
        Map<String, List<Candidate>> blocks = new TreeMap<>();
        candidates.stream()
                .sorted()
                .forEach(c -> keys(c).forEach(key ->
                        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(c)));
        return blocks.values();
    }

    private static Set<String> keys(Candidate candidate) {
        String thing = candidate.counted().key();
        Set<String> keys = new HashSet<>();
        candidate.words().forEach(w -> keys.add(thing + " w " + w));
        candidate.actors().forEach(a -> keys.add(thing + " a " + a));
        candidate.setting().forEach(p -> p.forEach(w -> keys.add(thing + " p " + w)));
        candidate
                .range()
                .value()
                .ifPresent(v -> keys.add(thing + " v " + v.stripTrailingZeros().toPlainString()));
        return keys;
    }

    private Measure measure(List<Candidate> cluster) {
        List<Candidate> claims = cluster.stream().sorted(IN_TIME).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < cluster.size(); i++) {
            for (int j = i + 1; j < cluster.size(); j++) {
                comparisons.add(verdict.compare(cluster.get(i), cluster.get(j)));
            }
        }
        List<Claim> inTime = claims.stream().map(Candidate::claim).toList();
        Comparison telling = telling(comparisons, inTime);
        return new Measure(
                marks.id("M", inTime.stream().map(Claim::item).toList()),
                inTime,
                comparisons,
                telling.standing(),
                telling.reason(),
                independence.origins(cluster.stream()
                        .map(c -> Voice.of(c.claim()))
                        .toList()),
                measuredIn(cluster.getFirst()),
                cluster.getFirst().counted().running());
    }

    /** The comparison that says most of the measure as a whole; of several the newest. */
    private static Comparison telling(List<Comparison> comparisons, List<Claim> inTime) {
        List<Item> order = inTime.stream().map(Claim::item).toList();
        return comparisons.stream()
                .filter(c -> rank(c, inTime) < 2
                        || !c.one().document().equals(c.other().document()))
                .min(Comparator.comparingInt((Comparison c) -> rank(c, inTime))
                        .thenComparingInt(c -> -Math.max(order.indexOf(c.one()), order.indexOf(c.other())))
                        .thenComparingInt(c -> -Math.min(order.indexOf(c.one()), order.indexOf(c.other()))))
                .orElse(ALONE);
    }

    /** Counts that differ at unknown times say more than those among them that agree. */
    private static int rank(Comparison comparison, List<Claim> claims) {
        List<Range> ranges = claims.stream()
                .filter(c -> c.item().equals(comparison.one()) || c.item().equals(comparison.other()))
                .map(Claim::range)
                .toList();
        boolean open = comparison.standing() == Standing.COMPATIBLE
                && !ranges.getFirst().meets(ranges.getLast());
        int rank = SAYING_MOST.indexOf(comparison.standing());
        return open ? 2 : rank < 2 ? rank : rank + 1;
    }

    private static String measuredIn(Candidate candidate) {
        Counted counted = candidate.counted();
        String unit = candidate.claim().figure().unit();
        return counted.isPeople() ? "persons" : counted.isUnit() && !unit.isEmpty() ? unit : "count";
    }
}
