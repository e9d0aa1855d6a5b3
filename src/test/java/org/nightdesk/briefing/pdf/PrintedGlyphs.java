package org.nightdesk.briefing.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.nightdesk.briefing.pdf.layout.PageGeometry;

/** Where each character of a page stands. */
final class PrintedGlyphs extends PDFTextStripper {

    private static final float TOUCHING = 0.6f;

    private final List<TextPosition> glyphs = new ArrayList<>();

    private PrintedGlyphs() {}

    static PrintedGlyphs of(PDDocument pdf, int page) throws IOException {
        PrintedGlyphs printed = new PrintedGlyphs();
        printed.setSuppressDuplicateOverlappingText(false);
        printed.setStartPage(page);
        printed.setEndPage(page);
        printed.getText(pdf);
        return printed;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank() && glyph.getWidthDirAdj() > TOUCHING) {
            glyphs.add(glyph);
        }
        super.processTextPosition(glyph);
    }

    /** Characters that cover each other or stand outside the margins, in words. */
    List<String> faults(PageGeometry page) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Rectangle2D box = box(glyphs.get(i));
            if (box.getMinX() < page.left() - 1 || box.getMaxX() > page.right() + 1 || box.getMaxY() > page.height()) {
                faults.add(glyphs.get(i) + " stands outside at " + box);
            }
            for (int j = i + 1; j < glyphs.size(); j++) {
                Rectangle2D common = box.createIntersection(box(glyphs.get(j)));
                if (common.getWidth() > TOUCHING && common.getHeight() > TOUCHING) {
                    faults.add(glyphs.get(i) + " covers " + glyphs.get(j) + " at " + box);
                }
            }
        }
        return faults;
    }

    /** From the baseline to the height of a small letter. */
    private static Rectangle2D box(TextPosition glyph) {
        float height = glyph.getFontSizeInPt() * 0.5f;
        return new Rectangle2D.Float(glyph.getXDirAdj(), glyph.getYDirAdj() - height, glyph.getWidthDirAdj(), height);
    }
}
