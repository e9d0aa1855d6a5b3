package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.OutcomeRow;
import org.nightdesk.briefing.pdf.layout.Cell;
import org.nightdesk.briefing.pdf.layout.Column;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Table;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Words;

/** What became of the inputs, and what the report does not rest on, or not in full. */
final class Coverage implements Section {

    private static final int PRINTED = 30;

    /** Outcomes that cost the report nothing. */
    private static final Set<String> WHOLE = Set.of("ingested", "copy", "unchanged", "gone");

    private static final List<Column> COLUMNS =
            List.of(Column.left("Input", 0.4), Column.left("Outcome", 0.13), Column.left("Why", 0.47));

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        if (briefing.outcomes().isEmpty() && briefing.coverage().isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Coverage", section));
        strips.addAll(sheet.typesetting()
                .paragraph(Words.line(counts(briefing.outcomes()), Styles.BODY), section.child(Role.PARAGRAPH)));
        List<OutcomeRow> notable = notable(briefing);
        if (!notable.isEmpty()) {
            strips.add(Strip.gap(6).withNext());
            strips.addAll(table(notable, sheet, section));
        }
        if (notable.size() > PRINTED) {
            strips.addAll(sheet.remark(
                    (notable.size() - PRINTED) + " more are in the workbook, sheets Inputs and Sources.", section));
        }
        return strips;
    }

    /** What the report does not rest on, then what it rests on not in full. */
    private static List<OutcomeRow> notable(Briefing briefing) {
        List<OutcomeRow> rows = new ArrayList<>();
        Set<String> told = briefing.outcomes().stream()
                .filter(row -> !WHOLE.contains(row.outcome()))
                .map(OutcomeRow::path)
                .collect(Collectors.toSet());
        briefing.coverage().stream()
                .filter(gap -> !told.contains(gap.what()))
                .map(gap -> new OutcomeRow(gap.what(), gap.kind(), gap.why(), ""))
                .forEach(rows::add);
        briefing.outcomes().stream()
                .filter(row -> !WHOLE.contains(row.outcome()))
                .forEach(rows::add);
        return rows;
    }

    private static List<Strip> table(List<OutcomeRow> rows, Sheet sheet, Tag section) {
        Table table = new Table(
                sheet.typesetting(),
                COLUMNS,
                Styles.TABLE,
                sheet.page().left(),
                sheet.page().measure(),
                section);
        rows.stream()
                .limit(PRINTED)
                .forEach(row -> table.row(List.of(
                        Cell.of(row.path(), Styles.CELL),
                        Cell.of(row.outcome(), Styles.CELL),
                        Cell.of(row.reason(), Styles.CELL, row.detail(), Styles.SMALL))));
        return table.strips();
    }

    private static String counts(List<OutcomeRow> rows) {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(OutcomeRow::outcome, TreeMap::new, Collectors.counting()));
        String parts = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return rows.size() + (rows.size() == 1 ? " input: " : " inputs: ") + parts + ".";
    }
}
