package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is in dispute within a measure: pairs of counts that some document sets against each other. A count that stands on
 * one side is no update of one on the other, even when another document gives it a day later.
 */
final class Contest {

    private record Sides(Candidate one, Candidate other) {}

    private final List<Sides> disputed;

    private Contest(List<Sides> disputed) {
        this.disputed = disputed;
    }

    /** @param claims of one measure */
    static Contest in(List<Candidate> claims) {
        List<Candidate> ordered = claims.stream()
                .sorted(Comparator.comparing(Candidate::document)
                        .thenComparing(c -> c.claim().figure().sentence())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Sides> disputed = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1;
                    j < ordered.size()
                            && ordered.get(j).document().equals(ordered.get(i).document());
                    j++) {
                if (!ordered.get(i).range().meets(ordered.get(j).range())
                        && Rivals.are(ordered.get(i), ordered.get(j))) {
                    disputed.add(new Sides(ordered.get(i), ordered.get(j)));
                }
            }
        }
        return new Contest(disputed);
    }

    /** The comparison, or a conflict where what seems an older and a newer count are the two sides of a dispute. */
    Comparison judge(Candidate one, Candidate other, Comparison comparison) {
        boolean open = comparison.standing() == Standing.UPDATE || comparison.standing() == Standing.COMPATIBLE;
        if (!open || one.range().meets(other.range())) {
            return comparison;
        }
        return disputed.stream()
                .filter(s -> areSides(s, one, other) || areSides(s, other, one))
                .findFirst()
                .map(s -> new Comparison(
                        comparison.one(),
                        comparison.other(),
                        Standing.CONFLICT,
                        one.said() + " and " + other.said()
                                + " are set against each other in one document: neither takes the"
                                + " place of the other."))
                .orElse(comparison);
    }

    private static boolean areSides(Sides sides, Candidate one, Candidate other) {
        return sides.one().range().isSameFigure(one.range())
                && sides.other().range().isSameFigure(other.range());
    }
}
