package org.nightdesk.briefing.pdf.layout;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Paints lines of text, each piece as the content of its tag, and the links that stand in them. */
final class LinePainter {

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final float pageHeight;

    LinePainter(PdfWriter writer, float pageHeight) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.pageHeight = pageHeight;
    }

    /** Paints neighbours of one tag together. */
    void paint(Line line, float x, float baseline) {
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
        content.beginMarkedContentSequence(first.tag().element());
        runs.forEach(run -> run(run, x, baseline));
        content.endMarkedContentSequence();
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
        content.setColorStroke(color);
        content.setLineWidth(0.4f);
        content.rectangle(x + size * 0.1f, up(baseline + size * 0.1f), run.width() - size * 0.2f, size * 0.75f);
        content.stroke();
        String digits = StandIn.digits(run.text().codePointAt(0));
        show(digits, run.font(), StandIn.digitSize(size), color, x + StandIn.inset(size), baseline - size * 0.1f);
        content.endMarkedContentSequence();
    }

    private void link(String target, GlyphRun run, Rectangle area) {
        PdfAnnotation annotation = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_NONE, target);
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
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

    private float up(float y) {
        return pageHeight - y;
    }
}
