package org.nightdesk.briefing.pdf.layout;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * One page to paint on; x counts from its left edge, y downwards from its upper edge, in points. What is painted
 * outside {@link #tagged} and {@link #artifact} and is not a tagged line would be invisible to assistive technology, so
 * everything stands inside one of them.
 */
public final class Canvas {

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final float pageHeight;

    Canvas(PdfWriter writer, float pageHeight) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.pageHeight = pageHeight;
    }

    /** Paints lines one below the other, from an upper edge. */
    public void lines(List<Line> lines, float x, float top) {
        float y = top;
        for (Line line : lines) {
            line(line, x, y);
            y += line.leading();
        }
    }

    /** Paints a line whose upper edge is at {@code top}. */
    public void line(Line line, float x, float top) {
        float baseline = top + line.ascent();
        List<GlyphRun> runs = line.runs();
        for (int begin = 0; begin < runs.size(); ) {
            int end = begin + 1;
            while (end < runs.size() && runs.get(end).tag() == runs.get(begin).tag()) {
                end++;
            }
            group(runs.subList(begin, end), x, baseline);
            begin = end;
        }
    }

    private void group(List<GlyphRun> runs, float x, float baseline) {
        GlyphRun first = runs.getFirst();
        if (first.tag() == Tag.NONE) {
            runs.forEach(run -> run(run, x, baseline));
            return;
        }
        tagged(first.tag(), () -> runs.forEach(run -> run(run, x, baseline)));
        first.target().ifPresent(target -> {
            float left = x + first.x();
            float right = x + runs.getLast().x() + runs.getLast().width();
            float foot = baseline - first.style().rise();
            link(
                    target,
                    first,
                    new Rectangle(
                            left, up(foot + 2), right, up(foot - first.style().size())));
        });
    }

    private void run(GlyphRun run, float x, float baseline) {
        float foot = baseline - run.style().rise();
        if (run.standIn()) {
            standIn(run, x + run.x(), foot);
        } else {
            show(run.text(), run.font(), run.style().size(), run.style().color(), x + run.x(), foot);
        }
    }

    private void show(String text, BaseFont font, float size, Color color, float x, float baseline) {
        content.beginText();
        content.setFontAndSize(font, size);
        content.setColorFill(color);
        content.setTextMatrix(x, up(baseline));
        content.showText(text);
        content.endText();
    }

    /** Draws the box; the character itself stays in the file for those who copy, search or listen. */
    private void standIn(GlyphRun run, float x, float baseline) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), new PdfString(run.text(), PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
        float size = run.style().size();
        Color color = run.style().color();
        stroke(color, 0.4f);
        content.rectangle(x + size * 0.1f, up(baseline + size * 0.1f), run.width() - size * 0.2f, size * 0.75f);
        content.stroke();
        String digits = StandIn.digits(run.text().codePointAt(0));
        show(digits, run.font(), StandIn.digitSize(size), color, x + StandIn.inset(size), baseline - size * 0.1f);
        content.endMarkedContentSequence();
    }

    private void link(String target, GlyphRun run, Rectangle area) {
        PdfAnnotation annotation = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_NONE, target);
        annotation.put(PdfName.BORDER, new org.openpdf.text.pdf.PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString("Source " + run.text(), PdfObject.TEXT_UNICODE));
        int key = writer.getStructureTreeRoot()
                .addExistingObject(run.tag().element().getReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        PdfDictionary held = new PdfDictionary(new PdfName("OBJR"));
        held.put(new PdfName("Obj"), annotation.getIndirectReference());
        held.put(PdfName.PG, writer.getCurrentPage());
        run.tag().holds(held);
        writer.addAnnotation(annotation);
    }

    /** Makes a place that links lead to. */
    public void place(String name, float top) {
        content.localDestination(name, destination(top));
    }

    /** Adds a line to the outline of the file. */
    public void bookmark(String title, float top) {
        PdfOutline root = Objects.requireNonNull(content.getRootOutline());
        new PdfOutline(root, destination(top), title);
    }

    private PdfDestination destination(float top) {
        return new PdfDestination(PdfDestination.XYZ, 0, up(top - 8), 0);
    }

    /** Paints as the content of a tag. */
    public void tagged(Tag tag, Runnable painting) {
        content.beginMarkedContentSequence(tag.element());
        painting.run();
        content.endMarkedContentSequence();
    }

    /** Paints a figure within an area. */
    public void figure(Tag tag, float x, float top, float width, float height, Runnable painting) {
        tag.bounds(new PdfRectangle(x, up(top + height), x + width, up(top)));
        tagged(tag, painting);
    }

    /** Paints what is not part of the text: rules, grounds, running heads. */
    public void artifact(Runnable painting) {
        content.beginMarkedContentSequence(new PdfName("Artifact"));
        painting.run();
        content.endMarkedContentSequence();
    }

    public void rule(float x1, float x2, float y, Color color, float thickness) {
        stroke(color, thickness);
        content.moveTo(x1, up(y));
        content.lineTo(x2, up(y));
        content.stroke();
    }

    public void stem(float x, float y1, float y2, Color color, float thickness) {
        stroke(color, thickness);
        content.moveTo(x, up(y1));
        content.lineTo(x, up(y2));
        content.stroke();
    }

    public void fill(float x, float top, float width, float height, Color color) {
        content.setColorFill(color);
        content.rectangle(x, up(top + height), width, height);
        content.fill();
    }

    public void fillRound(float x, float top, float width, float height, float radius, Color color) {
        content.setColorFill(color);
        content.roundRectangle(x, up(top + height), width, height, radius);
        content.fill();
    }

    public void frame(float x, float top, float width, float height, float radius, Color color, float thickness) {
        stroke(color, thickness);
        content.roundRectangle(x, up(top + height), width, height, radius);
        content.stroke();
    }

    public void dot(float x, float y, float radius, Color color) {
        content.setColorFill(color);
        content.circle(x, up(y), radius);
        content.fill();
    }

    /** A ring with a white middle. */
    public void ring(float x, float y, float radius, Color color, float thickness) {
        stroke(color, thickness);
        content.setColorFill(Color.WHITE);
        content.circle(x, up(y), radius);
        content.fillStroke();
    }

    /** An arrow along a line of one height; it points towards {@code x2}. */
    public void arrow(float x1, float x2, float y, Color color, float thickness) {
        float back = Math.signum(x1 - x2) * 3.2f;
        stroke(color, thickness);
        content.moveTo(x1, up(y));
        content.lineTo(x2, up(y));
        content.moveTo(x2 + back, up(y - 2.6f));
        content.lineTo(x2, up(y));
        content.lineTo(x2 + back, up(y + 2.6f));
        content.stroke();
    }

    private void stroke(Color color, float thickness) {
        content.setColorStroke(color);
        content.setLineWidth(thickness);
    }

    private float up(float y) {
        return pageHeight - y;
    }
}
