package org.nightdesk.briefing.pdf.layout;

import java.awt.Color;

/**
 * How words are set.
 *
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param rise of a superscript above the baseline, in points
 */
public record Style(Face face, float size, float leading, Color color, float rise) {

    public Style(Face face, float size, float leading, Color color) {
        this(face, size, leading, color, 0);
    }

    public Style in(Color other) {
        return new Style(face, size, leading, other, rise);
    }

    public Style in(Face other) {
        return new Style(other, size, leading, color, rise);
    }
}
