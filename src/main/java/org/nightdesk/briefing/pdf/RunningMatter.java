package org.nightdesk.briefing.pdf;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Face;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.PageGeometry;
import org.nightdesk.briefing.pdf.layout.Running;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/** The band of the first page, the head of the others, the foot of all. */
final class RunningMatter implements Running {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String NAME = "NIGHTLY BRIEFING";
    private static final float BAND = 20f;

    private final Masthead masthead;
    private final Typesetting typesetting;

    RunningMatter(Masthead masthead, Typesetting typesetting) {
        this.masthead = masthead;
        this.typesetting = typesetting;
    }

    @Override
    public void paint(Canvas canvas, int page, int pages) {
        canvas.artifact(() -> {
            if (page == 1) {
                band(canvas);
            } else {
                head(canvas);
            }
            foot(canvas, page, pages);
        });
    }

    private void band(Canvas canvas) {
        Style white = Styles.RUNNING.in(Color.WHITE);
        canvas.fill(0, 0, page().width(), BAND, Ink.DEEP);
        canvas.line(typesetting.line(NAME, white.in(Face.SANS_STRONG)), page().left(), 5.5f);
        right(canvas, typesetting.line(issue(), white), 5.5f);
    }

    private void head(Canvas canvas) {
        Line right = typesetting.line(
                masthead.jobTitle() + " · " + DAY.format(masthead.date()), Styles.RUNNING, page().measure() * 0.75f);
        canvas.line(typesetting.line(NAME, Styles.RUNNING_STRONG), page().left(), 27);
        right(canvas, right, 27);
        canvas.rule(page().left(), page().right(), 40, Ink.HAIRLINE, 0.5f);
    }

    private void foot(Canvas canvas, int page, int pages) {
        float top = page().height() - 35;
        canvas.rule(page().left(), page().right(), top - 4, Ink.HAIRLINE, 0.5f);
        canvas.line(typesetting.line(caution(), Styles.RUNNING), page().left(), top);
        right(canvas, typesetting.line("Page " + page + " of " + pages, Styles.RUNNING), top);
    }

    private void right(Canvas canvas, Line line, float top) {
        canvas.line(line, page().right() - line.width(), top);
    }

    private String issue() {
        return Stream.of("No. " + masthead.number(), "data to " + DAY.format(masthead.date()), documents())
                .collect(Collectors.joining("  ·  "));
    }

    private String caution() {
        return "Machine-extracted from " + documents() + ". Figures are as reported; none is independently verified.";
    }

    private String documents() {
        return String.format(Locale.ROOT, "%,d", masthead.documents())
                + (masthead.documents() == 1 ? " document" : " documents");
    }

    private PageGeometry page() {
        return typesetting.geometry();
    }
}
