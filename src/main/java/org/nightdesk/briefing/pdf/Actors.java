package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.AliasRow;
import org.nightdesk.briefing.pdf.layout.Cell;
import org.nightdesk.briefing.pdf.layout.Column;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Table;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Words;

/** Who takes part, and how many documents name them. */
final class Actors implements Section {

    private static final int PRINTED = 40;
    private static final int FORMS = 2;
    private static final float TABLE_SHARE = 0.59f;
    private static final float GAP = 16f;

    private static final List<Column> COLUMNS = List.of(
            Column.left("Actor", 0.34),
            Column.left("Own-script name", 0.27),
            Column.left("Role as reported", 0.3),
            Column.right("Docs", 0.09));

    private static final List<Column> WITHOUT_SCRIPTS =
            List.of(Column.left("Actor", 0.36), Column.left("Role as reported", 0.55), Column.right("Docs", 0.09));

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<ActorRow> actors = briefing.actors();
        if (actors.isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Actors", section));
        List<Strip> table = table(briefing, sheet, section);
        float left = sheet.page().left() + sheet.page().measure() * TABLE_SHARE + GAP;
        ActorBars bars = ActorBars.of(
                actors, briefing.masthead().documents(), left, sheet.page().right(), sheet.typesetting());
        Tag figure = section.figure(bars.inWords());
        strips.add(Strip.beside(bars.height(), (canvas, top) -> bars.paint(canvas, figure, top)));
        strips.addAll(table);
        strips.add(Strip.gap(Math.max(0, bars.height() - heightOf(table))));
        if (actors.size() > PRINTED) {
            strips.addAll(sheet.remark(
                    "The first " + PRINTED + " of " + actors.size()
                            + " actors; all of them are in the workbook, sheet Actors.",
                    section));
        }
        return strips;
    }

    private static List<Strip> table(Briefing briefing, Sheet sheet, Tag section) {
        List<ActorRow> printed = briefing.actors().stream().limit(PRINTED).toList();
        boolean scripts = printed.stream()
                .anyMatch(actor -> !ownForms(actor, briefing.aliases()).isEmpty());
        Table table = new Table(
                sheet.typesetting(),
                scripts ? COLUMNS : WITHOUT_SCRIPTS,
                Styles.TABLE,
                sheet.page().left(),
                sheet.page().measure() * TABLE_SHARE,
                section);
        printed.forEach(actor -> table.row(row(actor, briefing.aliases(), scripts)));
        return table.strips();
    }

    private static List<Cell> row(ActorRow actor, List<AliasRow> aliases, boolean scripts) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(actor.canonical(), Styles.CELL_STRONG));
        if (scripts) {
            cells.add(new Cell(ownForms(actor, aliases).stream()
                    .map(form -> Words.line(form, Styles.CELL))
                    .toList()));
        }
        cells.add(Cell.of(actor.history().isEmpty() ? actor.role() : actor.history(), Styles.CELL));
        cells.add(Cell.of(String.valueOf(actor.documents().size()), Styles.CELL));
        return cells;
    }

    /** Forms of the name that are not written in Latin letters. */
    private static List<String> ownForms(ActorRow actor, List<AliasRow> aliases) {
        return aliases.stream()
                .filter(alias ->
                        alias.actor().equals(actor.id()) || alias.actor().equals(actor.canonical()))
                .map(AliasRow::surface)
                .filter(form -> !form.equals(actor.canonical()) && isOtherScript(form))
                .distinct()
                .limit(FORMS)
                .collect(Collectors.toList());
    }

    private static boolean isOtherScript(String form) {
        return form.codePoints()
                .filter(Character::isLetter)
                .anyMatch(point -> Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN);
    }

    private static float heightOf(List<Strip> strips) {
        return (float) strips.stream().mapToDouble(Strip::height).sum();
    }
}
