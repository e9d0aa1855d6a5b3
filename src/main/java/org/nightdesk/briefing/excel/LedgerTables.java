package org.nightdesk.briefing.excel;

import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ChangeRow;
import org.nightdesk.briefing.Briefing.Discrepancy;
import org.nightdesk.briefing.Briefing.Measure;

/** What the documents together say of one thing, where they differ, and what is new. */
final class LedgerTables {

    private final Briefing briefing;
    private final Links links;

    LedgerTables(Briefing briefing, Links links) {
        this.briefing = briefing;
        this.links = links;
    }

    Table<Measure> ledger() {
        return new Table<>(
                "Ledger",
                List.of(
                        new Column<>("ID", 8, "Number of the measure, as in the briefing.", r -> Content.words(r.id())),
                        new Column<>("What is counted", 32, "What the figures count.", r -> Content.words(r.label())),
                        new Column<>("Detail", 26, "Unit and period in a few words.", r -> Content.words(r.sublabel())),
                        new Column<>(
                                "As reported",
                                28,
                                "The claims in their own words.",
                                r -> Content.words(r.asReported())),
                        new Column<>("Low", 14, "Least of all claims; empty: open.", r -> Content.number(r.low())),
                        new Column<>(
                                "Best",
                                14,
                                "The likeliest value; empty where there is only a range.",
                                r -> Content.number(r.best())),
                        new Column<>("High", 14, "Most of all claims; empty: open.", r -> Content.number(r.high())),
                        new Column<>("Unit", 13, "Unit of the three.", r -> Content.words(r.unit())),
                        new Column<>(
                                "Verdict",
                                16,
                                "How the claims stand to each other.",
                                r -> new Content.Judgement(r.verdict())),
                        new Column<>("Why", 46, "Why they are judged so.", r -> Content.words(r.reason())),
                        new Column<>("Period", 18, "When it was so.", r -> Content.words(r.period())),
                        new Column<>("Attributed to", 28, "Who counted.", r -> Content.words(r.attributedTo())),
                        new Column<>("Part of", 24, "The measure it is a part of.", r -> Content.words(r.partOf())),
                        new Column<>(
                                "Origins",
                                11,
                                "How many origins are independent of each other.",
                                r -> Content.count(r.origins())),
                        new Column<>(
                                "Claims",
                                11,
                                "How many figures it rests on.",
                                r -> Content.count(r.claims().size())),
                        new Column<>(
                                "Figures",
                                15,
                                "Link to the first of them; +2: two more.",
                                r -> links.rows("Figures", r.claims())),
                        new Column<>(
                                "Sentence", 15, "Link to the first sentence.", r -> links.sentences(r.evidence()))),
                briefing.measures());
    }

    Table<Discrepancy> discrepancies() {
        return new Table<>(
                "Discrepancies",
                List.of(
                        new Column<>("ID", 8, "Number of the discrepancy.", r -> Content.words(r.id())),
                        new Column<>(
                                "Verdict",
                                16,
                                "conflict, compatible or update.",
                                r -> new Content.Judgement(r.verdict())),
                        new Column<>("Point at issue", 26, "What they differ on.", r -> Content.words(r.issue())),
                        new Column<>("Kind", 10, "figure, date, place or sum.", r -> Content.words(r.kind())),
                        new Column<>(
                                "One account",
                                40,
                                "In its own words.",
                                r -> Content.words(r.one().text())),
                        new Column<>(
                                "Sentence",
                                13,
                                "Link to its sentence.",
                                r -> links.sentences(r.one().evidence())),
                        new Column<>(
                                "Other account",
                                40,
                                "In its own words.",
                                r -> Content.words(r.other().text())),
                        new Column<>(
                                "Other sentence",
                                17,
                                "Link to its sentence.",
                                r -> links.sentences(r.other().evidence())),
                        new Column<>("Reading", 46, "How we read the difference.", r -> Content.words(r.reading()))),
                briefing.discrepancies());
    }

    Table<ChangeRow> changes() {
        return new Table<>(
                "Changes",
                List.of(
                        new Column<>("Item", 30, "What changed: its number or path.", r -> Content.words(r.item())),
                        new Column<>("Type", 12, "document, actor, event or figure.", r -> Content.words(r.itemType())),
                        new Column<>(
                                "Change",
                                15,
                                "new, revised, withdrawn, corroborated, contradicted or status.",
                                r -> Content.words(r.kind())),
                        new Column<>("Before", 32, "What the report before said.", r -> Content.words(r.before())),
                        new Column<>("After", 32, "What this one says.", r -> Content.words(r.after())),
                        new Column<>("Why", 40, "Why it changed.", r -> Content.words(r.reason())),
                        new Column<>(
                                "Cause",
                                12,
                                "news, correction, or reader: a newer version of Nightdesk reads it differently.",
                                r -> Content.words(r.cause()))),
                briefing.changes());
    }
}
