package org.nightdesk.briefing.pdf.layout;

import java.util.List;

/** One line of text, measured in points. */
public record Line(List<GlyphRun> runs, float width, float leading, float size) {

    /** From the upper edge of the line to its baseline. */
    float ascent() {
        return (leading - size) / 2 + size * 0.8f;
    }
}
