package org.nightdesk.briefing.pdf.layout;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfRectangle;
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
        new LinePainter(writer, pageHeight).paint(line, x, top + line.ascent());
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
