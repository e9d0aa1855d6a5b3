package org.nightdesk.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.evaluation.Measure.Kind;

/**
 * A report held against the gold.
 *
 * @param gold what is right
 * @param report what was read
 */
record Evaluation(Gold gold, Tables report) {

    /** All measures; {@link Kind} says what their number is. */
    ScoreSheet score() {
        ScoreSheet sheet = new ScoreSheet();
        MergingScorer merging = new MergingScorer();
        GroupScorer groups = new GroupScorer();
        gold.documents().forEach(document -> document(document, sheet, merging, groups));
        merging.score(sheet);
        groups.score(gold.tables().of("groups"), report.of("groups"), sheet);
        return sheet;
    }

    private void document(String document, ScoreSheet sheet, MergingScorer merging, GroupScorer groups) {
        List<Named> actors = Named.of(gold.tables(), document);
        List<Named> found = Named.of(report, document);
        NameIndex names = new NameIndex(everywhere(actors), found);
        gold.tables()
                .of("docs", document)
                .forEach(row -> new DocumentDateScorer(sheet)
                        .score(row, report.of("docs", document).stream().findFirst()));
        new ActorScorer(sheet).score(actors, found);
        merging.add(document, actors, found);
        new DateScorer(sheet).score(gold.placed("dates", "surface", document), placed("dates", document));
        groups.add(
                document,
                "figure",
                new FigureScorer(sheet)
                        .score(
                                gold.placed("figures", "surface", document),
                                placed("figures", document),
                                new Sources(names)));
        groups.add(
                document,
                "event",
                new EventScorer(sheet, names, gold.text(document))
                        .score(gold.placed("events", "trigger", document), placed("events", document)));
    }

    /** The actors with all forms of their names: a report may name them as another document does. */
    private List<Named> everywhere(List<Named> actors) {
        Set<String> ids = actors.stream().map(Named::id).collect(Collectors.toSet());
        return gold.documents().stream()
                .flatMap(document -> Named.of(gold.tables(), document).stream())
                .filter(actor -> ids.contains(actor.id()))
                .toList();
    }

    private List<Placed> placed(String table, String document) {
        return report.of(table, document).stream().map(Placed::of).toList();
    }
}
