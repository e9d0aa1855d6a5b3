package org.nightdesk.briefing.excel;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.Briefing;

/** A line of the sheet of notes. */
record Explanation(String subject, String column, String text) {

    private static Explanation tooMany(Table<?> table) {
        return new Explanation(
                table.name(),
                "",
                "A sheet cannot hold all rows: " + table.tooMany() + " more are in the CSV tables of the report.");
    }

    /** The report's own notes, then what each column holds, then what was done to texts that no cell can hold. */
    static Table<Explanation> notes(Briefing briefing, List<Table<?>> tables, CellText cellText) {
        List<Explanation> lines = new ArrayList<>();
        briefing.notes().forEach(note -> lines.add(new Explanation(note.heading(), "", note.text())));
        for (Table<?> table : tables) {
            table.columns().forEach(c -> lines.add(new Explanation(table.name(), c.heading(), c.meaning())));
        }
        tables.stream().filter(table -> table.tooMany() > 0).forEach(table -> lines.add(tooMany(table)));
        lines.add(new Explanation(
                "Text from documents",
                "",
                "Always text, never a formula. Texts with control characters or marks that turn the direction of writing,"
                        + " each shown by a stand-in (␀, ⟦U+202E⟧, �): " + cellText.shown()
                        + ". Texts longer than a cell can hold, cut with a marker: " + cellText.cut() + "."));
        lines.add(
                new Explanation(
                        "Numbers and dates",
                        "",
                        "A number of more than 15 digits and a day before 1 March 1900 stand as text, since Excel would alter them."));
        return Table.of(
                "Notes",
                List.of(
                        Column.of("Subject", 26, "", r -> Content.words(r.subject())),
                        Column.of("Column", 20, "", r -> Content.words(r.column())),
                        Column.of("Meaning", 100, "", r -> Content.words(r.text()))),
                lines);
    }
}
