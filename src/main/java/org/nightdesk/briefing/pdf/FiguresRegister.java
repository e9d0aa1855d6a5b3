package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.briefing.pdf.layout.Cell;
import org.nightdesk.briefing.pdf.layout.Column;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Table;
import org.nightdesk.briefing.pdf.layout.Tag;

/** What is counted, as reported, and by whom. */
final class FiguresRegister implements Section {

    private static final int PRINTED = 30;

    private static final List<Column> COLUMNS = List.of(
            Column.left("ID", 0.06),
            Column.left("Measure", 0.26),
            Column.right("As reported", 0.16),
            Column.left("Period", 0.16),
            Column.left("Attributed to", 0.22),
            Column.left("Documents", 0.14));

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<Measure> measures = briefing.measures();
        if (measures.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Figures register", section));
        Table table = new Table(
                sheet.typesetting(),
                COLUMNS,
                Styles.TABLE,
                sheet.page().left(),
                sheet.page().measure(),
                section);
        measures.stream().limit(PRINTED).forEach(measure -> table.row(row(measure, sheet)));
        strips.addAll(table.strips());
        if (measures.size() > PRINTED) {
            strips.addAll(sheet.remark(
                    "The first " + PRINTED + " of " + measures.size()
                            + " measures; all of them are in the workbook, sheet Figures.",
                    section));
        }
        return strips;
    }

    private static List<Cell> row(Measure measure, Sheet sheet) {
        Style id = Styles.CELL_STRONG.in(measure.verdict() == Verdict.CONFLICT ? Ink.ALARM : Ink.DEEP);
        String whole = measure.partOf().isEmpty() ? "" : "part of " + measure.partOf();
        return List.of(
                Cell.of(measure.id(), id),
                Cell.of(Capital.of(measure.label()), Styles.CELL, whole, Styles.SMALL),
                Cell.of(measure.asReported(), Styles.CELL),
                Cell.of(measure.period(), Styles.CELL),
                Cell.of(measure.attributedTo(), Styles.CELL),
                Cell.of(sheet.references().alone(measure.evidence(), Styles.SMALL_STRONG.in(Ink.DEEP))));
    }
}
