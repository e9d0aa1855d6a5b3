package org.nightdesk.evaluation;

import static org.nightdesk.evaluation.Measure.DOCUMENT_DATE_EXACT;
import static org.nightdesk.evaluation.Measure.DOCUMENT_DATE_IN_INTERVAL;

import java.util.Optional;

/** The date of the document itself. */
final class DocumentDateScorer {

    private final ScoreSheet sheet;

    DocumentDateScorer(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    void score(Row gold, Optional<Row> found) {
        String date = found.map(row -> row.text("date")).orElse("");
        boolean exact = gold.oneOf("date").stream().anyMatch(best -> Interval.same(date, best));
        sheet.judge(DOCUMENT_DATE_EXACT, exact);
        sheet.judge(DOCUMENT_DATE_IN_INTERVAL, within(gold, date));
        if (!exact) {
            sheet.error(gold.document(), "document date", "“%s” for %s".formatted(date, gold.text("date")));
        }
    }

    private static boolean within(Row gold, String date) {
        return Interval.of(gold.text("low") + "/" + gold.text("high"))
                .filter(allowed -> Interval.of(date).filter(allowed::contains).isPresent())
                .isPresent();
    }
}
