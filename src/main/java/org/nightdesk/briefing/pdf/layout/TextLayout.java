package org.nightdesk.briefing.pdf.layout;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks the words of one paragraph into lines, ragged right and without hyphens. Breaks are those of Unicode line
 * breaking (UAX #14); a word wider than the line is cut between characters. Right-to-left words stand as the Unicode
 * bidirectional algorithm (UAX #9) orders them in a left-to-right paragraph, and are written in that visual order: all
 * readers of PDF that were tried expect it so, and turn a logical ActualText round a second time.
 */
final class TextLayout {

    private final MeasuredText measured;
    private final String text;

    private TextLayout(MeasuredText measured) {
        this.measured = measured;
        text = measured.text();
    }

    /** The lines of a paragraph; each line carries the tags of its words, made below {@code block}. */
    static List<Line> lines(List<Words> paragraph, float width, Tag block, Typefaces typefaces) {
        return new TextLayout(new MeasuredText(paragraph, block, typefaces)).lines(width);
    }

    private List<Line> lines(float width) {
        List<Line> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        int begin = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > begin && !fits(begin, end, width)) {
                lines.add(line(begin, fits));
                begin = fits;
            }
            while (!fits(begin, end, width)) {
                int cut = cut(begin, end, width);
                lines.add(line(begin, cut));
                begin = cut;
            }
            fits = end;
        }
        if (begin < text.length()) {
            lines.add(line(begin, text.length()));
        }
        return lines;
    }

    private boolean fits(int begin, int end, float width) {
        return measured.width(begin, trimmed(begin, end)) <= width + 0.01f;
    }

    /** Where a word must end that is wider than the line: after at least one character. */
    private int cut(int begin, int end, float width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        int cut = characters.following(begin);
        for (int next = cut; next != BreakIterator.DONE && next <= end && fits(begin, next, width); ) {
            cut = next;
            next = characters.next();
        }
        return cut;
    }

    private int trimmed(int begin, int end) {
        int last = end;
        while (last > begin && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private Line line(int begin, int end) {
        int last = trimmed(begin, end);
        List<int[]> ranges = inSight(ranges(begin, last));
        List<GlyphRun> runs = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < ranges.size(); i++) {
            int[] range = ranges.get(i);
            // a blank at the end keeps the words apart for those who copy or listen; it shows nothing
            boolean keepsBlank = i == ranges.size() - 1 && end > last && end < text.length() && !isRightToLeft(range);
            GlyphRun run = measured.run(range[0], range[1], x, keepsBlank ? " " : "");
            runs.add(run);
            x += run.width();
        }
        return new Line(runs, x, leading(begin, end), size(begin, end));
    }

    private float leading(int begin, int end) {
        return (float) IntStream.range(begin, end)
                .mapToDouble(i -> measured.style(i).leading())
                .max()
                .orElse(0);
    }

    private float size(int begin, int end) {
        return (float) IntStream.range(begin, end)
                .mapToDouble(i -> measured.style(i).size())
                .max()
                .orElse(0);
    }

    /** Cuts a line where font, words or direction change; a character without a font stands alone. */
    private List<int[]> ranges(int begin, int end) {
        List<int[]> ranges = new ArrayList<>();
        int from = begin;
        for (int at = begin + 1; at <= end; at++) {
            if (at == end || !measured.joined(at)) {
                ranges.add(new int[] {from, at});
                from = at;
            }
        }
        return ranges;
    }

    private List<int[]> inSight(List<int[]> ranges) {
        Integer[] ordered = IntStream.range(0, ranges.size()).boxed().toArray(Integer[]::new);
        byte[] rangeLevels = new byte[ranges.size()];
        IntStream.range(0, ranges.size()).forEach(i -> rangeLevels[i] = measured.level(ranges.get(i)[0]));
        Bidi.reorderVisually(rangeLevels, 0, ordered, 0, ordered.length);
        return IntStream.range(0, ordered.length)
                .mapToObj(i -> ranges.get(ordered[i]))
                .toList();
    }

    private boolean isRightToLeft(int[] range) {
        return measured.level(range[0]) % 2 == 1;
    }
}
