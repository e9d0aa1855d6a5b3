package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.PageGeometry;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Typesetting;
import org.nightdesk.briefing.pdf.layout.Words;

/** What every section needs to set itself: fonts and page, the tree of tags, the references. */
record Sheet(Typesetting typesetting, Tag document, References references) {

    private static final float BEFORE_HEADING = 18f;
    private static final float HEADING = 31f;

    PageGeometry page() {
        return typesetting.geometry();
    }

    /** The head of a section: a rule, its name, a line in the outline. */
    List<Strip> heading(String name, Tag section) {
        Line line = typesetting
                .lines(Words.line(name, Styles.HEADING), page().measure(), section.child(Role.HEADING))
                .getFirst();
        Strip strip = Strip.of(HEADING, (canvas, top) -> {
            canvas.bookmark(name, top);
            canvas.artifact(() -> canvas.rule(page().left(), page().right(), top + 0.75f, Ink.TEXT, 1.5f));
            canvas.line(line, page().left(), top + 6);
        });
        return List.of(Strip.gap(BEFORE_HEADING).withNext(), strip.withNext());
    }

    /** Title and explanation above a drawing. */
    List<Strip> caption(String title, String explanation, Tag section) {
        List<Strip> strips = new ArrayList<>();
        Tag words = section.child(Role.SUBHEADING);
        strips.addAll(typesetting.paragraph(Words.line(title, Styles.FIGURE_TITLE), words));
        strips.addAll(typesetting.paragraph(Words.line(explanation, Styles.SMALL), section.child(Role.PARAGRAPH)));
        strips.add(Strip.gap(6));
        return strips.stream().map(Strip::withNext).toList();
    }

    /** A quiet line below a section: what it leaves out. */
    List<Strip> remark(String text, Tag section) {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.gap(4).withNext());
        strips.addAll(typesetting.paragraph(Words.line(text, Styles.SMALL), section.child(Role.PARAGRAPH)));
        return strips;
    }
}
