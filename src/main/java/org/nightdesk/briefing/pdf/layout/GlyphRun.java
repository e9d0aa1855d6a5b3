package org.nightdesk.briefing.pdf.layout;

import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * Characters of one font and style in the order in which they stand on the line, from left to right.
 *
 * @param standIn whether it is a character that no font has: it is drawn as a box with its code point
 * @param x from the beginning of the line
 */
record GlyphRun(
        String text,
        BaseFont font,
        boolean standIn,
        Style style,
        Optional<String> target,
        Tag tag,
        float x,
        float width) {}
