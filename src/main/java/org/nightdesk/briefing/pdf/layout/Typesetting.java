package org.nightdesk.briefing.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets text for one file: measures it in the file's fonts, makes strips of it.
 *
 * @param typefaces fonts of the file
 * @param geometry its pages
 */
public record Typesetting(Typefaces typefaces, PageGeometry geometry) {

    private static final String ELLIPSIS = "…";
    private static final int LONGEST_LINE = 400;
    private static final int STEP_BACK = 10;

    /** Lines of a paragraph, tagged below {@code block}. */
    public List<Line> lines(List<Words> words, float width, Tag block) {
        return TextLayout.lines(words, width, block, typefaces);
    }

    /** Lines within a figure or an artifact, at most {@code limit}; what is cut off is marked by an ellipsis. */
    public List<Line> lines(String text, Style style, float width, int limit) {
        List<Line> lines = lines(Words.line(text, style), width, Tag.NONE);
        int end = Math.min(text.length(), limit * LONGEST_LINE);
        while (lines.size() > limit && end > 0) {
            end = Math.max(
                    text.lastIndexOf(' ', end - 1),
                    text.offsetByCodePoints(end, -Math.min(STEP_BACK, text.codePointCount(0, end))));
            lines = lines(Words.line(text.substring(0, end).strip() + ELLIPSIS, style), width, Tag.NONE);
        }
        return lines;
    }

    /** One line within a figure or an artifact. */
    public Line line(String text, Style style) {
        List<Line> lines = lines(Words.line(text, style), Float.MAX_VALUE, Tag.NONE);
        return lines.isEmpty() ? new Line(List.of(), 0, style.leading(), style.size()) : lines.getFirst();
    }

    /** One line of at most a width; what is cut off is marked by an ellipsis. */
    public Line line(String text, Style style, float width) {
        List<Line> lines = lines(text, style, width, 1);
        return lines.isEmpty() ? line("", style) : lines.getFirst();
    }

    /** A paragraph over the full width, without a first or last line alone on a page. */
    public List<Strip> paragraph(List<Words> words, Tag block) {
        List<Line> lines = lines(words, geometry.measure(), block);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Strip strip = Strip.of(line.leading(), (canvas, top) -> canvas.line(line, geometry.left(), top));
            boolean edge = i == 0 || i == lines.size() - 2;
            strips.add(edge && i < lines.size() - 1 ? strip.withNext() : strip);
        }
        return strips;
    }
}
