package org.nightdesk.evaluation;

import static org.nightdesk.evaluation.Measure.FIGURES_CHAIN;
import static org.nightdesk.evaluation.Measure.FIGURES_HEDGE;
import static org.nightdesk.evaluation.Measure.FIGURES_HIGH;
import static org.nightdesk.evaluation.Measure.FIGURES_HIGH_RIGHT;
import static org.nightdesk.evaluation.Measure.FIGURES_NOUN;
import static org.nightdesk.evaluation.Measure.FIGURES_ORIGIN;
import static org.nightdesk.evaluation.Measure.FIGURES_PART_OF;
import static org.nightdesk.evaluation.Measure.FIGURES_STATUS;
import static org.nightdesk.evaluation.Measure.FIGURES_VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Figures: how many of what, how exactly, and who says so. */
final class FigureScorer {

    /** Numbers that say no more than a plural would; nobody is blamed for listing them. */
    private static final Pattern TRIVIAL = Pattern.compile("(the )?(one|two|both|1|2)( [a-z].*)?");

    private final ScoreSheet sheet;
    private final Confidence confidence;

    FigureScorer(ScoreSheet sheet) {
        this.sheet = sheet;
        this.confidence = new Confidence(sheet, FIGURES_HIGH, FIGURES_HIGH_RIGHT);
    }

    Pairing<Placed, Placed> score(List<Placed> gold, List<Placed> found, Sources sources) {
        Pairing<Placed, Placed> pairing = Pairing.of(gold, found, FigureScorer::fit);
        pairing.pairs().forEach(pair -> pair(pair.gold().row(), pair.found().row(), sources));
        pairing.missed().stream().map(Placed::row).filter(Row::isCore).forEach(this::missed);
        pairing.spurious().stream().map(Placed::row).forEach(this::spurious);
        parts(pairing);
        return pairing;
    }

    private static double fit(Placed gold, Placed found) {
        if (!gold.span().overlaps(found.span())) {
            return 0;
        }
        FigureMatch match = new FigureMatch(gold.row(), found.row());
        return 1 + (match.value() ? 3 : 0) + (match.noun() ? 1.5 : 0);
    }

    private void pair(Row gold, Row found, Sources sources) {
        FigureMatch match = new FigureMatch(gold, found);
        confidence.judge(found, match.value() && match.noun());
        if (!gold.isCore()) {
            return;
        }
        sheet.judge(FIGURES_VALUE, match.value());
        sheet.judge(FIGURES_NOUN, match.value() && match.noun());
        if (match.value()) {
            attributes(gold, found, match, sources);
        }
        blame(gold, found, match.value(), "value", "value");
        blame(gold, found, !match.value() || match.noun(), "unit", "noun");
    }

    private void attributes(Row gold, Row found, FigureMatch match, Sources sources) {
        boolean origin = sources.origin(gold, found);
        sheet.judge(FIGURES_ORIGIN, origin);
        sheet.judge(FIGURES_CHAIN, sources.chain(gold, found));
        sheet.judge(FIGURES_HEDGE, match.hedge());
        sheet.judge(FIGURES_STATUS, match.status());
        blame(gold, found, origin, "source", "source");
        blame(gold, found, match.hedge(), "hedge_class", "hedge");
        blame(gold, found, match.status(), "status", "status");
    }

    private void blame(Row gold, Row found, boolean right, String column, String what) {
        if (!right) {
            String words = "%s: “%s” for %s".formatted(gold.text("surface"), found.text(column), gold.text(column));
            sheet.error(gold.document(), "figure " + what, words);
        }
    }

    private void missed(Row gold) {
        sheet.missed(FIGURES_VALUE);
        sheet.missed(FIGURES_NOUN);
        sheet.error(gold.document(), "figure missed", gold.text("surface"));
    }

    private void spurious(Row found) {
        if (TRIVIAL.matcher(Words.normal(found.text("surface"))).matches()) {
            return;
        }
        sheet.wrong(FIGURES_VALUE);
        sheet.wrong(FIGURES_NOUN);
        confidence.judge(found, false);
        sheet.error(found.document(), "figure spurious", found.text("surface"));
    }

    /** A part is right when the whole that it names is the one of the gold. */
    private void parts(Pairing<Placed, Placed> pairing) {
        Map<String, String> goldIds = new HashMap<>();
        pairing.pairs()
                .forEach(pair -> goldIds.put(
                        pair.found().row().text("figure_id"), pair.gold().row().text("figure_id")));
        pairing.pairs().forEach(pair -> {
            String wanted = pair.gold().row().text("part_of");
            String whole = goldIds.getOrDefault(pair.found().row().text("part_of"), "");
            part(pair.gold().row(), wanted, whole);
        });
        pairing.missed().stream()
                .map(Placed::row)
                .filter(Row::isCore)
                .forEach(row -> part(row, row.text("part_of"), ""));
    }

    private void part(Row gold, String wanted, String whole) {
        if (!wanted.isEmpty() && wanted.equals(whole)) {
            sheet.right(FIGURES_PART_OF);
            return;
        }
        if (!wanted.isEmpty() && gold.isCore()) {
            sheet.missed(FIGURES_PART_OF);
        }
        if (!whole.isEmpty()) {
            sheet.wrong(FIGURES_PART_OF);
        }
        if (!wanted.equals(whole)) {
            sheet.error(
                    gold.document(),
                    "figure part_of",
                    "%s: “%s” for “%s”".formatted(gold.text("surface"), whole, wanted));
        }
    }
}
