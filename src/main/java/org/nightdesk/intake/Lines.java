package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a plain text belong together. Blank lines part paragraphs. A single line end parts them too, unless the
 * text is wrapped at a width: then a full line runs on into the next.
 */
final class Lines {

    /** A wider text is not wrapped: each of its lines is a paragraph. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    private static final double FULL = 0.75;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029\\u0085\\f]+");
    static final Pattern BULLET =
            Pattern.compile("^(?:[-–—*•‣▪●◦·>]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+.*", Pattern.DOTALL);

    private final int width;

    private Lines(int width) {
        this.width = width;
    }

    /** A stretch of chars, without white space at its ends. */
    record Range(int begin, int end) {

        String of(String text) {
            return text.substring(begin, end);
        }
    }

    /** The width of a text is what most of its lines that another follows keep within. */
    static Lines of(String text) {
        List<Range> lines = lines(text);
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!isApart(text, lines.get(i), lines.get(i + 1))) {
                lengths[count++] = lines.get(i).end() - lines.get(i).begin();
            }
        }
        Arrays.sort(lengths, 0, count);
        int width = count < 2 ? 0 : lengths[(int) (0.9 * (count - 1))];
        return new Lines(width < NARROWEST || width > WIDEST ? Integer.MAX_VALUE : width);
    }

    /** Of a text whose lines end where the page did, and nowhere else. */
    static Lines wrapped(String text) {
        int[] lengths = lines(text).stream()
                .mapToInt(line -> line.end() - line.begin())
                .sorted()
                .toArray();
        return new Lines(lengths.length == 0 ? Integer.MAX_VALUE : lengths[(int) (0.9 * (lengths.length - 1))]);
    }

    /** The paragraphs of a text, or of a part of the text whose width this is. */
    List<Range> paragraphs(String text) {
        List<Range> paragraphs = new ArrayList<>();
        List<Range> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            Range line = lines.get(i);
            if (i > 0 && runsOn(text, lines.get(i - 1), line)) {
                Range whole = paragraphs.removeLast();
                paragraphs.add(new Range(whole.begin(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private boolean runsOn(String text, Range line, Range next) {
        if (width == Integer.MAX_VALUE || isApart(text, line, next)) {
            return false;
        }
        String words = next.of(text);
        if (BULLET.matcher(words).matches()) {
            return false;
        }
        int firstWord = words.split("\\s", 2)[0].length();
        boolean isFull = line.end() - line.begin() + 1 + firstWord >= FULL * width;
        return isFull || Character.isLowerCase(words.codePointAt(0)) && !Shape.endsSentence(line.of(text));
    }

    /** Whether a blank line lies between. */
    private static boolean isApart(String text, Range line, Range next) {
        String between = text.substring(line.end(), next.begin()).replace("\r\n", "\n");
        return between.chars()
                        .filter(c -> c == '\n' || c == '\r' || c == 0x2029 || c == '\f')
                        .count()
                > 1;
    }

    private static List<Range> lines(String text) {
        List<Range> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Range range = trimmed(text, line.start(), line.end());
            if (range.begin() < range.end()) {
                lines.add(range);
            }
        }
        return lines;
    }

    private static Range trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Range(begin, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
