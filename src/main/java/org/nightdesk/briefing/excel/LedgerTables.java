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
                11,
                List.of(
                        Column.of("ID", 7, "Number of the measure, as in the briefing.", r -> Content.words(r.id())),
                        Column.of("What is counted", 28, "What the figures count.", r -> Content.words(r.label())),
                        Column.of("Detail", 22, "Unit and period in a few words.", r -> Content.words(r.sublabel())),
                        Column.of(
                                "As reported",
                                24,
                                "The claims in their own words.",
                                r -> Content.words(r.asReported())),
                        Column.number("Low", 14, "Least of all claims; empty: open.", r -> Content.number(r.low())),
                        Column.number(
                                "Best",
                                14,
                                "The likeliest value; empty where there is only a range.",
                                r -> Content.number(r.best())),
                        Column.number("High", 14, "Most of all claims; empty: open.", r -> Content.number(r.high())),
                        Column.of("Unit", 11, "Unit of the three.", r -> Content.words(r.unit())),
                        Column.of(
                                "Verdict",
                                16,
                                "How the claims stand to each other.",
                                r -> new Content.Judgement(r.verdict())),
                        Column.of("Why", 40, "Why they are judged so.", r -> Content.words(r.reason())),
                        Column.of("Sentence", 14, "Link to the first sentence.", r -> links.sentences(r.evidence())),
                        Column.of(
                                "Figures",
                                15,
                                "Link to the first of them; +2: two more.",
                                r -> links.rows("Figures", r.claims())),
                        Column.of("Period", 18, "When it was so.", r -> Content.words(r.period())),
                        Column.of("Attributed to", 28, "Who counted.", r -> Content.words(r.attributedTo())),
                        Column.of("Part of", 24, "The measure it is a part of.", r -> Content.words(r.partOf())),
                        Column.number(
                                "Origins",
                                11,
                                "How many origins are independent of each other.",
                                r -> Content.count(r.origins())),
                        Column.number(
                                "Claims",
                                11,
                                "How many figures it rests on.",
                                r -> Content.count(r.claims().size()))),
                briefing.measures());
    }

    Table<Discrepancy> discrepancies() {
        return Table.of(
                "Discrepancies",
                List.of(
                        Column.of("ID", 8, "Number of the discrepancy.", r -> Content.words(r.id())),
                        Column.of(
                                "Verdict",
                                16,
                                "conflict, compatible or update.",
                                r -> new Content.Judgement(r.verdict())),
                        Column.of("Point at issue", 26, "What they differ on.", r -> Content.words(r.issue())),
                        Column.of("Kind", 10, "figure, date, place or sum.", r -> Content.words(r.kind())),
                        Column.of(
                                "One account",
                                36,
                                "In its own words.",
                                r -> Content.words(r.one().text())),
                        Column.of(
                                "Sentence",
                                13,
                                "Link to its sentence.",
                                r -> links.sentences(r.one().evidence())),
                        Column.of(
                                "Other account",
                                36,
                                "In its own words.",
                                r -> Content.words(r.other().text())),
                        Column.of(
                                "Other sentence",
                                17,
                                "Link to its sentence.",
                                r -> links.sentences(r.other().evidence())),
                        Column.of("Reading", 40, "How we read the difference.", r -> Content.words(r.reading()))),
                briefing.discrepancies());
    }

    Table<ChangeRow> changes() {
        return Table.of(
                "Changes",
                List.of(
                        Column.of("Item", 30, "What changed: its number or path.", r -> Content.words(r.item())),
                        Column.of("Type", 12, "document, actor, event or figure.", r -> Content.words(r.itemType())),
                        Column.of(
                                "Change",
                                15,
                                "new, revised, withdrawn, corroborated, contradicted or status.",
                                r -> Content.words(r.kind())),
                        Column.of("Before", 32, "What the report before said.", r -> Content.words(r.before())),
                        Column.of("After", 32, "What this one says.", r -> Content.words(r.after())),
                        Column.of("Why", 40, "Why it changed.", r -> Content.words(r.reason())),
                        Column.of(
                                "Cause",
                                12,
                                "news, correction, or reader: a newer version of Nightdesk reads it differently.",
                                r -> Content.words(r.cause()))),
                briefing.changes());
    }
}
