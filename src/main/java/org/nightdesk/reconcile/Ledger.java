package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets the figures of all documents side by side: what counts the same thing, and how the counts stand to each other. */
final class Ledger {

    /** By when a count was made, then in order of the documents. */
    static final Comparator<Candidate> IN_TIME = Comparator.comparing(
                    (Candidate c) ->
                            c.claim().when().low().or(() -> c.claim().when().high()),
                    Comparator.comparing(o -> o.orElse(java.time.LocalDate.MAX)))
            .thenComparing(Comparator.naturalOrder());

    private static final List<Standing> SAYING_MOST = List.of(
            Standing.CONFLICT, Standing.UPDATE, Standing.CORROBORATED, Standing.SAME_ORIGIN, Standing.COMPATIBLE);
    private static final Comparison ALONE =
            new Comparison(new Item("", ""), new Item("", ""), Standing.ONE_SOURCE, "One document alone says it.");

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

    List<Measure> measures(List<Candidate> candidates, Separations separations) {
        List<Clusters.Link<Candidate>> links = new ArrayList<>();
        new Neighbours<>(candidates, Ledger::keys, IN_TIME).pairs((one, other) -> {
            int strength = match.strength(one, other);
            if (strength >= ClaimMatch.ENOUGH) {
                links.add(new Clusters.Link<>(one, other, strength));
            }
        });
        return Clusters.join(
                        candidates,
                        links,
                        separations.besides(match, c -> c.claim().item()))
                .stream()
                .map(this::measure)
                .toList();
    }

    /** What a claim counts together with a word, a place, an actor or the number. */
    private static Set<String> keys(Candidate candidate) {
        String thing = candidate.counted().key();
        Set<String> keys = new HashSet<>();
        keys.add(thing + " d " + candidate.document());
        candidate.words().forEach(w -> keys.add(thing + " w " + w));
        candidate.actors().forEach(a -> keys.add(thing + " a " + a));
        candidate.setting().forEach(p -> p.forEach(w -> keys.add(thing + " p " + w)));
        candidate
                .range()
                .value()
                .map(v -> v.stripTrailingZeros().toPlainString())
                .ifPresent(v -> keys.add((candidate.range().isDistinctive() ? "" : thing) + " v " + v));
        return keys;
    }

    private Measure measure(List<Candidate> cluster) {
        List<Candidate> claims = cluster.stream().sorted(IN_TIME).toList();
        List<Comparison> comparisons = new ArrayList<>();
        Contest contest = Contest.in(cluster);
        ToldCounts.pairs(
                cluster,
                claims,
                (one, other) -> comparisons.add(contest.judge(one, other, verdict.compare(one, other))));
        List<Claim> inTime = claims.stream().map(Candidate::claim).toList();
        Comparison telling = telling(comparisons, inTime);
        return new Measure(
                marks.id("M", inTime.stream().map(Claim::item).toList()),
                inTime,
                comparisons,
                telling.standing(),
                telling.reason(),
                independence.origins(
                        cluster.stream().map(c -> Voice.of(c.claim())).toList()),
                measuredIn(cluster.getFirst()),
                cluster.getFirst().counted().running());
    }

    /** The comparison that says most of the measure as a whole; of several the newest. */
    private static Comparison telling(List<Comparison> comparisons, List<Claim> inTime) {
        Map<Item, Integer> order = new HashMap<>();
        Map<Item, Range> ranges = new HashMap<>();
        for (Claim claim : inTime) {
            order.put(claim.item(), order.size());
            ranges.put(claim.item(), claim.range());
        }
        return comparisons.stream()
                .filter(c -> rank(c, ranges) < 2
                        || !c.one().document().equals(c.other().document()))
                .min(Comparator.comparingInt((Comparison c) -> rank(c, ranges))
                        .thenComparingInt(c -> -Math.max(at(order, c.one()), at(order, c.other())))
                        .thenComparingInt(c -> -Math.min(at(order, c.one()), at(order, c.other()))))
                .orElse(ALONE);
    }

    /** Counts that differ at unknown times say more than those among them that agree. */
    private static int rank(Comparison comparison, Map<Item, Range> ranges) {
        boolean open = comparison.standing() == Standing.COMPATIBLE
                && !of(ranges, comparison.one()).meets(of(ranges, comparison.other()));
        int rank = SAYING_MOST.indexOf(comparison.standing());
        return open ? 2 : rank < 2 ? rank : rank + 1;
    }

    private static int at(Map<Item, Integer> order, Item item) {
        return order.getOrDefault(item, 0);
    }

    private static Range of(Map<Item, Range> ranges, Item item) {
        return Optional.ofNullable(ranges.get(item)).orElseThrow();
    }

    private static String measuredIn(Candidate candidate) {
        Counted counted = candidate.counted();
        String unit = candidate.claim().figure().unit();
        return counted.isPeople() ? "persons" : counted.isUnit() && !unit.isEmpty() ? unit : "count";
    }
}
