package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Discrepancy;
import org.nightdesk.briefing.pdf.layout.Cell;
import org.nightdesk.briefing.pdf.layout.Column;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Table;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Words;

/** What the documents disagree on, both accounts in their own words. */
final class Discrepancies implements Section {

    private static final int PRINTED = 20;

    private static final List<Column> COLUMNS = List.of(
            Column.left("Point at issue", 0.2),
            Column.left("One account", 0.28),
            Column.left("Another", 0.28),
            Column.left("Reading", 0.24));

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<Discrepancy> all = briefing.discrepancies();
        if (all.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Discrepancies", section));
        Table table = new Table(
                sheet.typesetting(),
                COLUMNS,
                Styles.TABLE,
                sheet.page().left(),
                sheet.page().measure(),
                section);
        all.stream().limit(PRINTED).forEach(one -> table.row(row(one, sheet)));
        strips.addAll(table.strips());
        if (all.size() > PRINTED) {
            strips.addAll(sheet.remark(
                    "The first " + PRINTED + " of " + all.size()
                            + "; all of them are in the workbook, sheet Discrepancies.",
                    section));
        }
        return strips;
    }

    private static List<Cell> row(Discrepancy one, Sheet sheet) {
        return List.of(
                Cell.of(Capital.of(one.issue()), Styles.CELL_STRONG),
                Cell.of(sheet.references().words(one.one(), Styles.CELL, Styles.CELL_STRONG)),
                Cell.of(sheet.references().words(one.other(), Styles.CELL, Styles.CELL_STRONG)),
                Cell.of(List.of(
                        Words.of(
                                Capital.of(one.verdict().words()) + ". ", Styles.CELL_STRONG.in(Ink.of(one.verdict()))),
                        Words.of(one.reading(), Styles.CELL))));
    }
}
