package org.nightdesk.briefing.pdf.layout;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/** The words of one paragraph as one text, with the style, font, direction and width of each of its chars. */
final class MeasuredText {

    private final List<Words> words;
    private final List<Tag> tags;
    private final Typefaces typefaces;
    private final String text;
    private final int[] owner;
    private final List<Optional<BaseFont>> fonts;
    private final byte[] levels;
    /** Width of the text before each char. */
    private final float[] before;

    /** Measures words; tags for them are made below {@code block}. */
    MeasuredText(List<Words> paragraph, Tag block, Typefaces typefaces) {
        words = paragraph.stream()
                .map(piece -> new Words(PlainText.of(piece.text()), piece.style(), piece.target()))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
        this.typefaces = typefaces;
        tags = tags(words, block);
        text = words.stream().map(Words::text).collect(Collectors.joining());
        owner = IntStream.range(0, words.size())
                .flatMap(i ->
                        IntStream.generate(() -> i).limit(words.get(i).text().length()))
                .toArray();
        fonts = fonts();
        levels = levels(text);
        before = widths();
    }

    String text() {
        return text;
    }

    float width(int begin, int end) {
        return before[end] - before[begin];
    }

    Style style(int at) {
        return words.get(owner[at]).style();
    }

    /** Level of embedding: odd where the text runs from right to left. */
    byte level(int at) {
        return levels[at];
    }

    /** Whether a char can be shown together with the one before it. */
    boolean joined(int at) {
        if (Character.isLowSurrogate(text.charAt(at))) {
            return true;
        }
        return fonts.get(at).isPresent()
                && fonts.get(at).equals(fonts.get(at - 1))
                && owner[at] == owner[at - 1]
                && levels[at] == levels[at - 1];
    }

    /** The chars of a range that are joined, as they stand at {@code x}; {@code blank} is added where it is harmless. */
    GlyphRun run(int begin, int end, float x, String blank) {
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
                width(begin, end));
    }

    /** A block holds either marks or elements, so a block with links holds its other words in spans. */
    private static List<Tag> tags(List<Words> words, Tag block) {
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
}
