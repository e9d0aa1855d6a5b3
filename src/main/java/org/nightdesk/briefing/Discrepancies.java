package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.reconcile.Comparison;
import org.nightdesk.reconcile.Divergence;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.Standing;
import org.nightdesk.reconcile.Sum;

/** What the documents disagree on, conflicts first; each account in its own words. */
final class Discrepancies {

    private final Index index;
    private final List<Briefing.Discrepancy> rows = new ArrayList<>();

    private Discrepancies(Index index) {
        this.index = index;
    }

    static List<Briefing.Discrepancy> rows(Index index, Picture picture, List<Measure> ranked) {
        Discrepancies found = new Discrepancies(index);
        ranked.forEach(found::figures);
        picture.divergences().forEach(found::accounts);
        picture.sums().forEach(found::sum);
        return found.rows;
    }

    /** One row for each two different numbers, however often they are told. */
    private void figures(Measure measure) {
        Set<Set<String>> told = new HashSet<>();
        for (Comparison comparison : measure.comparisons()) {
            if (comparison.standing() == Standing.CONFLICT
                    && told.add(Set.of(plain(comparison.one()), plain(comparison.other())))) {
                String issue = index.label(comparison.one());
                add(
                        "figure",
                        issue,
                        quoted(comparison.one()),
                        quoted(comparison.other()),
                        Verdict.CONFLICT,
                        comparison.reason());
            }
        }
    }

    private String plain(Item item) {
        return index.figure(item)
                .quantity()
                .value()
                .map(v -> v.stripTrailingZeros().toPlainString())
                .orElse(index.id(item));
    }

    private void accounts(Divergence divergence) {
        boolean place = divergence.kind().equals("place");
        add(
                divergence.kind(),
                (place ? "place of \u201c" : "day of \u201c")
                        + index.event(divergence.one()).trigger() + "\u201d",
                place ? placed(divergence.one()) : told(divergence.one()),
                place ? placed(divergence.other()) : told(divergence.other()),
                Verdict.CONFLICT,
                divergence.reason());
    }

    private Statement placed(Item item) {
        return Statement.of(
                index.event(item).place() + ": " + Clause.of(index, item).text(), List.of(index.evidenceOfEvent(item)));
    }

    private Statement told(Item item) {
        Clause clause = Clause.of(index, item);
        return Statement.of(
                When.of(index.event(item).time()) + ": " + clause.text(), List.of(index.evidenceOfEvent(item)));
    }

    private void sum(Sum sum) {
        String parts = sum.parts().stream()
                .map(p -> "\u201c" + index.figure(p).surface() + "\u201d")
                .collect(Collectors.joining(" and "));
        List<Evidence> evidence =
                sum.parts().stream().map(index::evidenceOfFigure).toList();
        String issue = index.label(sum.total());
        Verdict verdict = sum.isConflict() ? Verdict.CONFLICT : Verdict.COMPATIBLE;
        String kind = sum.isConflict() ? "parts" : "sum";
        add(kind, issue, Statement.of(parts, evidence), quoted(sum.total()), verdict, sum.reason());
    }

    private Statement quoted(Item item) {
        return Statement.of("\u201c" + index.figure(item).surface() + "\u201d", List.of(index.evidenceOfFigure(item)));
    }

    private void add(String kind, String issue, Statement one, Statement other, Verdict verdict, String reading) {
        rows.add(new Briefing.Discrepancy("X" + (rows.size() + 1), kind, issue, one, other, verdict, reading));
    }
}
