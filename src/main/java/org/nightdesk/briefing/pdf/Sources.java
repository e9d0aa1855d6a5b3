package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.pdf.layout.Cell;
import org.nightdesk.briefing.pdf.layout.Column;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Table;
import org.nightdesk.briefing.pdf.layout.Tag;

/** The documents behind the report: every one that is cited in it, and others while there is room. Set last. */
final class Sources implements Section {

    private static final int PRINTED = 60;

    private static final List<Column> COLUMNS = List.of(
            Column.left("Ref", 0.09),
            Column.left("Document", 0.52),
            Column.left("Dated", 0.22),
            Column.left("Cited for", 0.17));

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<Source> all = briefing.sources();
        if (all.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Sources", section));
        Table table = new Table(
                sheet.typesetting(),
                COLUMNS,
                Styles.TABLE,
                sheet.page().left(),
                sheet.page().measure(),
                section);
        List<Source> chosen = chosen(all, sheet.references());
        chosen.forEach(source ->
                table.row(row(source), (canvas, top) -> canvas.place(References.place(source.ref()), top)));
        strips.addAll(table.strips());
        if (chosen.size() < all.size()) {
            strips.addAll(sheet.remark(
                    chosen.size() + " of " + all.size()
                            + " documents, among them all that this briefing cites; the others are in the workbook, sheet Sources.",
                    section));
        }
        return strips;
    }

    private static List<Source> chosen(List<Source> all, References references) {
        Set<String> chosen = all.stream()
                .map(Source::ref)
                .filter(references::arePrinted)
                .collect(Collectors.toCollection(HashSet::new));
        for (Source source : all) {
            if (chosen.size() < PRINTED) {
                chosen.add(source.ref());
            }
        }
        return all.stream().filter(source -> chosen.contains(source.ref())).toList();
    }

    private static List<Cell> row(Source source) {
        String title = source.title().isBlank() ? "[untitled] " + source.document() : source.title();
        String origin = Stream.of(
                        source.outlet(),
                        source.grade().isEmpty() ? "" : "reliability " + source.grade(),
                        source.author(),
                        source.remark())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        return List.of(
                Cell.of(source.ref(), Styles.CELL_STRONG.in(Ink.DEEP)),
                Cell.of(title, Styles.CELL, origin, Styles.SMALL),
                Cell.of(source.dateWords(), Styles.CELL, source.dateWhy(), Styles.SMALL),
                Cell.of(source.citedFor(), Styles.CELL));
    }
}
