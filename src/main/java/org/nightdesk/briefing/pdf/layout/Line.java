package org.nightdesk.briefing.pdf.layout;

import java.util.List;

/** One line of text, measured in points. */
public record Line(List<GlyphRun> runs, float width, float leading, float size) {

    /** Height of lines one below the other. */
    public static float height(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::leading).sum();
    }

    /** From the upper edge of the line to its baseline. */
    float ascent() {
        return (leading - size) / 2 + size * 0.8f;
    }
}
