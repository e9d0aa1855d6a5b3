package org.nightdesk.briefing.pdf.layout;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/**
 * Breaks the words of one paragraph into lines, ragged right and without hyphens. Breaks are those of Unicode line
 * breaking (UAX #14); a word wider than the line is cut between characters. Right-to-left words stand as the Unicode
 * bidirectional algorithm (UAX #9) orders them in a left-to-right paragraph, and are written in that visual order: all
 * readers of PDF that were tried expect it so, and turn a logical ActualText round a second time.
 */
final class TextLayout {

    private final List<Words> words = new ArrayList<>();
    private final List<Tag> tags;
    private final Typefaces typefaces;
    private final String text;
    private final int[] owner;
    private final List<Optional<BaseFont>> fonts;
    private final byte[] levels;
    /** Width of the text before each char. */
    private final float[] before;

    private TextLayout(List<Words> paragraph, Tag block, Typefaces typefaces) {
        paragraph.stream()
                .map(piece -> new Words(PlainText.of(piece.text()), piece.style(), piece.target()))
                .filter(piece -> !piece.text().isEmpty())
                .forEach(words::add);
        this.typefaces = typefaces;
        tags = tags(block);
        StringBuilder joined = new StringBuilder();
        words.forEach(piece -> joined.append(piece.text()));
        text = joined.toString();
        owner = IntStream.range(0, words.size())
                .flatMap(i ->
                        IntStream.generate(() -> i).limit(words.get(i).text().length()))
                .toArray();
        fonts = fonts();
        levels = levels(text);
        before = widths();
    }

    /** The lines of a paragraph; each line carries the tags of its words, made below {@code block}. */
    static List<Line> lines(List<Words> paragraph, float width, Tag block, Typefaces typefaces) {
        return new TextLayout(paragraph, block, typefaces).lines(width);
    }

    /** A block holds either marks or elements, so a block with links holds its other words in spans. */
    private List<Tag> tags(Tag block) {
        if (words.stream().allMatch(piece -> piece.target().isEmpty())) {
            return words.stream().map(piece -> block).toList();
        }
        List<Tag> made = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean link = words.get(i).target().isPresent();
            boolean goesOn = i > 0 && !link && words.get(i - 1).target().isEmpty();
            made.add(goesOn ? made.getLast() : block.child(link ? Role.LINK : Role.SPAN));
        }
        return made;
    }

    private List<Optional<BaseFont>> fonts() {
        List<Optional<BaseFont>> found = new ArrayList<>(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            Optional<BaseFont> font = typefaces.font(point, style(at).face(), text);
            for (int i = 0; i < Character.charCount(point); i++) {
                found.add(font);
            }
        }
        return found;
    }

    private static byte[] levels(String text) {
        char[] chars = text.toCharArray();
        return Bidi.requiresBidi(chars, 0, chars.length)
                ? new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevels()
                : new byte[chars.length];
    }

    private float[] widths() {
        float[] sums = new float[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            float size = style(at).size();
            float width = fonts.get(at)
                    .map(font -> font.getWidthPoint(point, size))
                    .orElseGet(() -> StandIn.width(point, size));
            sums[next] = sums[at] + width;
            if (next > at + 1) {
                sums[at + 1] = sums[next];
            }
            at = next;
        }
        return sums;
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
        return before[trimmed(begin, end)] - before[begin] <= width + 0.01f;
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
            GlyphRun run = run(range[0], range[1], x, keepsBlank ? " " : "");
            runs.add(run);
            x += run.width();
        }
        return new Line(runs, x, leading(begin, end), size(begin, end));
    }

    private float leading(int begin, int end) {
        return (float) IntStream.range(begin, end)
                .mapToDouble(i -> style(i).leading())
                .max()
                .orElse(0);
    }

    private float size(int begin, int end) {
        return (float) IntStream.range(begin, end)
                .mapToDouble(i -> style(i).size())
                .max()
                .orElse(0);
    }

    /** Cuts a line where font, words or direction change; a character without a font stands alone. */
    private List<int[]> ranges(int begin, int end) {
        List<int[]> ranges = new ArrayList<>();
        int from = begin;
        for (int at = begin + 1; at <= end; at++) {
            if (at == end || !joined(at)) {
                ranges.add(new int[] {from, at});
                from = at;
            }
        }
        return ranges;
    }

    private boolean joined(int at) {
        if (Character.isLowSurrogate(text.charAt(at))) {
            return true;
        }
        return fonts.get(at).isPresent()
                && fonts.get(at).equals(fonts.get(at - 1))
                && owner[at] == owner[at - 1]
                && levels[at] == levels[at - 1];
    }

    private List<int[]> inSight(List<int[]> ranges) {
        Integer[] ordered = IntStream.range(0, ranges.size()).boxed().toArray(Integer[]::new);
        byte[] rangeLevels = new byte[ranges.size()];
        IntStream.range(0, ranges.size()).forEach(i -> rangeLevels[i] = levels[ranges.get(i)[0]]);
        Bidi.reorderVisually(rangeLevels, 0, ordered, 0, ordered.length);
        return IntStream.range(0, ordered.length)
                .mapToObj(i -> ranges.get(ordered[i]))
                .toList();
    }

    private boolean isRightToLeft(int[] range) {
        return levels[range[0]] % 2 == 1;
    }

    private GlyphRun run(int begin, int end, float x, String blank) {
        String logical = text.substring(begin, end);
        boolean backwards = levels[begin] % 2 == 1;
        String visual =
                backwards ? Bidi.writeReverse(logical, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING) : logical + blank;
        Words piece = words.get(owner[begin]);
        return new GlyphRun(
                visual,
                fonts.get(begin).orElseGet(() -> typefaces.font(Face.SANS)),
                fonts.get(begin).isEmpty(),
                piece.style(),
                piece.target(),
                tags.get(owner[begin]),
                x,
                before[end] - before[begin]);
    }

    private Style style(int at) {
        return words.get(owner[at]).style();
    }
}
