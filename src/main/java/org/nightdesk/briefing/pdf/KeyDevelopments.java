package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Development;
import org.nightdesk.briefing.pdf.layout.Cell;
import org.nightdesk.briefing.pdf.layout.Column;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Table;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Words;

/** What happened, is planned or is claimed, story by story and by date. */
final class KeyDevelopments implements Section {

    /** What needs no remark: the words say that it happened. */
    private static final Set<String> PLAIN = Set.of("", "happened", "actual");

    private static final List<Column> COLUMNS = List.of(Column.left("", 0.145), Column.left("", 0.855));
    private static final Table.Look LOOK = new Table.Look(Styles.SMALL_STRONG, Ink.HAIRLINE, Ink.HAIRLINE, 4f);

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        if (briefing.developments().isEmpty() && briefing.omitted().isEmpty()) {
            return List.of();
        }
        Tag section = sheet.document().child(Role.SECTION);
        List<Strip> strips = new ArrayList<>(sheet.heading("Key developments", section));
        if (!briefing.developments().isEmpty()) {
            strips.addAll(table(briefing.developments(), sheet, section));
        }
        briefing.omitted().forEach(words -> strips.addAll(sheet.remark(words, section)));
        return strips;
    }

    private static List<Strip> table(List<Development> developments, Sheet sheet, Tag section) {
        Table table = new Table(
                sheet.typesetting(),
                COLUMNS,
                LOOK,
                sheet.page().left(),
                sheet.page().measure(),
                section);
        String story = "";
        for (Development development : developments) {
            String heading = development.story().equals(story) ? "" : development.story();
            table.row(List.of(when(development), what(development, heading, sheet)));
            story = development.story();
        }
        return table.strips();
    }

    private static Cell when(Development development) {
        return Cell.of(development.when(), Styles.DATE, remark(development.status()), Styles.SMALL.in(Ink.CAUTION));
    }

    /** @param heading name of the story where it begins */
    private static Cell what(Development development, String heading, Sheet sheet) {
        return new Cell(List.of(
                Words.line(heading, Styles.SMALL_STRONG.in(Ink.DEEP)),
                sheet.references().words(development.text(), Styles.BODY, Styles.BODY_STRONG)));
    }

    /** The status where it must not be overlooked. */
    static String remark(String status) {
        return PLAIN.contains(status) ? "" : status;
    }
}
