package org.nightdesk.evaluation;

import static org.nightdesk.evaluation.Measure.DATES_FOUND;
import static org.nightdesk.evaluation.Measure.DATES_HIGH;
import static org.nightdesk.evaluation.Measure.DATES_HIGH_RIGHT;
import static org.nightdesk.evaluation.Measure.DATES_LENIENT;
import static org.nightdesk.evaluation.Measure.DATES_VALUE;

import java.util.List;
import java.util.Optional;

/** Expressions of time and their values. */
final class DateScorer {

    private final ScoreSheet sheet;
    private final Confidence confidence;

    DateScorer(ScoreSheet sheet) {
        this.sheet = sheet;
        this.confidence = new Confidence(sheet, DATES_HIGH, DATES_HIGH_RIGHT);
    }

    void score(List<Placed> gold, List<Placed> found) {
        Pairing<Placed, Placed> pairing = Pairing.of(gold, found, DateScorer::fit);
        pairing.pairs().forEach(pair -> pair(pair.gold().row(), pair.found().row()));
        pairing.missed().stream().map(Placed::row).filter(Row::isCore).forEach(row -> {
            sheet.missed(DATES_FOUND);
            sheet.missed(DATES_VALUE);
            sheet.error(row.document(), "date missed", row.text("surface"));
        });
        pairing.spurious().stream().map(Placed::row).forEach(row -> {
            sheet.wrong(DATES_FOUND);
            sheet.wrong(DATES_VALUE);
            confidence.judge(row, false);
            sheet.error(row.document(), "date spurious", row.text("surface"));
        });
    }

    private static double fit(Placed gold, Placed found) {
        if (!gold.span().overlaps(found.span())) {
            return 0;
        }
        return gold.span().equals(found.span()) ? 2 : 1;
    }

    private void pair(Row gold, Row found) {
        String value = value(found);
        boolean right = gold.oneOf("value").stream().anyMatch(wanted -> Interval.same(value, wanted));
        confidence.judge(found, right);
        if (!gold.isCore()) {
            return;
        }
        sheet.right(DATES_FOUND);
        sheet.judge(DATES_VALUE, right);
        sheet.judge(DATES_LENIENT, right || near(gold, value));
        if (!right) {
            sheet.error(
                    gold.document(),
                    "date value",
                    "%s: “%s” for %s".formatted(gold.text("surface"), value, gold.text("value")));
        }
    }

    private static String value(Row found) {
        boolean bounds = !found.text("low").isEmpty() && !found.text("high").isEmpty();
        return found.text("value").isEmpty() && bounds
                ? found.text("low") + "/" + found.text("high")
                : found.text("value");
    }

    private static boolean near(Row gold, String value) {
        Optional<Interval> found = Interval.of(value);
        return gold.oneOf("value").stream()
                .flatMap(wanted -> Interval.of(wanted).stream())
                .anyMatch(wanted -> found.filter(wanted::sharesHalf).isPresent());
    }
}
