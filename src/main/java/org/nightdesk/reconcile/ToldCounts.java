package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nightdesk.dates.TimeInterval;

/**
 * The claims of one measure that a verdict is wanted on. Of a measure with few claims these are all pairs. Where
 * hundreds of documents tell one toll day by day, most pairs say nothing: there each claim is held against the first that
 * tells the same count, and each count against those next to it in time.
 */
final class ToldCounts {

    /** How many counts next in time a count is held against. */
    private static final int NEXT = 24;

    private record Count(Range range, TimeInterval when, Optional<String> origin, boolean named, boolean revised) {

        static Count of(Candidate told) {
            return new Count(
                    told.range(),
                    told.claim().when(),
                    told.claim().origin(),
                    told.claim().named(),
                    told.revised());
        }
    }

    private ToldCounts() {}

    /** Gives each pair once, the lower claim first. {@code claims}: in order; {@code inTime}: the same in time. */
    static void pairs(List<Candidate> claims, List<Candidate> inTime, BiConsumer<Candidate, Candidate> pair) {
        if (claims.size() <= Neighbours.FEW) {
            for (int i = 0; i < claims.size(); i++) {
                for (int j = i + 1; j < claims.size(); j++) {
                    pair.accept(claims.get(i), claims.get(j));
                }
            }
            return;
        }
        List<List<Candidate>> all = new ArrayList<>();
        Map<Count, Candidate> first = new LinkedHashMap<>();
        for (Candidate claim : inTime) {
            Candidate told = first.putIfAbsent(Count.of(claim), claim);
            if (told != null) {
                all.add(inOrder(told, claim));
            }
        }
        List<Candidate> counts = List.copyOf(first.values());
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size() && j <= i + NEXT; j++) {
                all.add(inOrder(counts.get(i), counts.get(j)));
            }
        }
        all.stream()
                .sorted(Comparator.comparing((List<Candidate> p) -> p.getFirst())
                        .thenComparing(List::getLast))
                .forEach(p -> pair.accept(p.getFirst(), p.getLast()));
    }

    private static List<Candidate> inOrder(Candidate one, Candidate other) {
        return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
    }
}
