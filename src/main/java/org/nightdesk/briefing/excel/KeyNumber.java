package org.nightdesk.briefing.excel;

import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Verdict;

/**
 * A count on the first sheet.
 *
 * @param label what is counted
 * @param sheet where it can be looked up
 * @param formula that counts it there
 * @param value what it gives now, for viewers that do not calculate
 */
record KeyNumber(String label, String sheet, String formula, long value) {

    static List<KeyNumber> of(Briefing briefing) {
        return List.of(
                rows("Documents", "Sources", "ID", briefing.sources().size()),
                rows("Actors", "Actors", "ID", briefing.actors().size()),
                rows("Forms of names", "Aliases", "Form", briefing.aliases().size()),
                rows("Events", "Events", "ID", briefing.events().size()),
                rows("Reported figures", "Figures", "ID", briefing.figures().size()),
                rows("Measures", "Ledger", "ID", briefing.measures().size()),
                new KeyNumber(
                        "of them in conflict",
                        "Ledger",
                        "COUNTIF(Ledger[Verdict],\"" + Verdict.CONFLICT.words() + "\")",
                        briefing.measures().stream()
                                .filter(m -> m.verdict() == Verdict.CONFLICT)
                                .count()),
                rows(
                        "Discrepancies",
                        "Discrepancies",
                        "ID",
                        briefing.discrepancies().size()),
                rows("Dates", "Dates", "Words", briefing.dates().size()),
                rows(
                        "Sentences they rest on",
                        "Sentences",
                        "ID",
                        briefing.sentences().size()),
                rows(
                        "Changes since last time",
                        "Changes",
                        "Item",
                        briefing.changes().size()),
                rows("Inputs", "Inputs", "Path", briefing.outcomes().size()),
                new KeyNumber(
                        "of them rejected",
                        "Inputs",
                        "COUNTIF(Inputs[Outcome],\"rejected\")",
                        briefing.outcomes().stream()
                                .filter(o -> o.outcome().equals("rejected"))
                                .count()));
    }

    private static KeyNumber rows(String label, String table, String column, int rows) {
        return new KeyNumber(label, table, "COUNTA(" + table + "[" + column + "])", rows);
    }
}
