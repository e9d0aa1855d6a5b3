package org.nightdesk.briefing.pdf;

import java.awt.Color;
import org.nightdesk.briefing.pdf.layout.Face;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Table;

/** How the briefing's texts are set. */
final class Styles {

    static final Style TITLE = new Style(Face.SERIF_STRONG, 26, 31, Ink.TEXT);
    static final Style LONG_TITLE = new Style(Face.SERIF_STRONG, 20, 25, Ink.TEXT);
    static final Style STANDFIRST = new Style(Face.SERIF, 12, 15.5f, Ink.QUIET);
    static final Style HEADING = new Style(Face.SERIF_STRONG, 13.5f, 17, Ink.TEXT);
    static final Style BODY = new Style(Face.SANS, 9.4f, 13.4f, Ink.TEXT);
    static final Style BODY_STRONG = BODY.in(Face.SANS_STRONG);
    static final Style DATE = new Style(Face.SANS_STRONG, 9, 13.4f, Ink.DEEP);
    static final Style CELL = new Style(Face.SANS, 8.4f, 11, Ink.TEXT);
    static final Style CELL_STRONG = CELL.in(Face.SANS_STRONG);
    static final Style SMALL = new Style(Face.SANS, 7, 9.4f, Ink.QUIET);
    static final Style SMALL_STRONG = SMALL.in(Face.SANS_STRONG);
    static final Style TICK = new Style(Face.SANS, 6.2f, 8, Ink.QUIET);
    static final Style MARK = new Style(Face.SANS, 7.6f, 9.4f, Ink.TEXT);
    static final Style POINT = new Style(Face.SANS_STRONG, 7.2f, 9, Ink.TEXT);
    static final Style CHIP = new Style(Face.SANS_STRONG, 5.9f, 8, Ink.TEXT);
    static final Style FIGURE_TITLE = new Style(Face.SANS_STRONG, 8.8f, 11, Ink.TEXT);
    static final Style KEY_FIGURE = new Style(Face.SERIF_STRONG, 17, 19, Ink.DEEP);
    static final Style LABEL = new Style(Face.SANS_STRONG, 8, 10, Ink.TEXT);
    static final Style NOTE = new Style(Face.SANS, 6.8f, 8.8f, Ink.QUIET);
    static final Style RUNNING = new Style(Face.SANS, 7, 9, Ink.QUIET);
    static final Style RUNNING_STRONG = RUNNING.in(Face.SANS_STRONG).in(Ink.DEEP);

    static final Table.Look TABLE = new Table.Look(SMALL_STRONG, Ink.TEXT, Ink.HAIRLINE, 3.6f);

    private Styles() {}

    /** References to documents: small, and raised where they stand in running text. */
    static Style reference(Style around) {
        Color color = Ink.DEEP;
        return new Style(Face.SANS_STRONG, around.size() * 0.72f, around.leading(), color, around.size() * 0.3f);
    }
}
