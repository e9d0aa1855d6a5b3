package org.nightdesk.evaluation;

import static org.nightdesk.evaluation.Measure.ACTORS_GROUPS;
import static org.nightdesk.evaluation.Measure.ACTORS_NAMED;

import java.util.List;

/** Who acts in a document. */
final class ActorScorer {

    private final ScoreSheet sheet;

    ActorScorer(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    void score(List<Named> gold, List<Named> found) {
        Pairing<Named, Named> pairing = Pairing.of(gold, found, Named::fit);
        pairing.pairs().stream()
                .map(Pairing.Pair::gold)
                .filter(actor -> actor.row().isCore())
                .forEach(actor -> sheet.right(measure(actor)));
        pairing.missed().stream().filter(actor -> actor.row().isCore()).forEach(actor -> {
            sheet.missed(measure(actor));
            sheet.error(actor.row().document(), "actor missed", actor.canonical());
        });
        pairing.spurious().forEach(actor -> {
            sheet.wrong(measure(actor));
            sheet.error(actor.row().document(), "actor spurious", actor.canonical());
        });
    }

    private static Measure measure(Named actor) {
        return actor.isGroup() ? ACTORS_GROUPS : ACTORS_NAMED;
    }
}
