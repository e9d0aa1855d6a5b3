package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a plain text belong together. Blank lines part paragraphs. A single line end parts them too, unless the
 * text is wrapped at a width: then a full line runs on into the next.
 */
final class Lines {

    /** Nobody wraps wider or narrower. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    private static final double FULL = 0.75;
    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029\\u0085\\f]+");
    static final Pattern BULLET =
            Pattern.compile("^(?:[-–—*•‣▪●◦·>]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+.*", Pattern.DOTALL);

    private final int width;
    private final boolean mayLoosen;

    private Lines(int width, boolean mayLoosen) {
        this.width = width;
        this.mayLoosen = mayLoosen;
    }

    /** A stretch of chars, without white space at its ends. */
    record Range(int begin, int end) {

        int length() {
            return end - begin;
        }

        String of(String text) {
            return text.substring(begin, end);
        }
    }

    /**
     * A text is wrapped if hardly a line is longer than most of those that another follows, and if those break off in the
     * middle of sentences as chance would have it. Else each line is a paragraph.
     */
    static Lines of(String text) {
        List<Range> lines = lines(text);
        List<Range> followed = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!isApart(text, lines.get(i), lines.get(i + 1))) {
                followed.add(lines.get(i));
            }
        }
        int width = width(followed);
        boolean isWrapped =
                width >= NARROWEST && width <= WIDEST && keepWithin(lines, width) && breakOff(text, followed, width);
        return new Lines(isWrapped ? width : Integer.MAX_VALUE, false);
    }

    private static int width(List<Range> lines) {
        int[] lengths = lines.stream().mapToInt(Range::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (0.9 * (lengths.length - 1))];
    }

    private static boolean keepWithin(List<Range> lines, int width) {
        int all = lines.stream().mapToInt(Range::length).sum();
        int beyond = lines.stream()
                .mapToInt(Range::length)
                .filter(length -> length > 1.3 * width)
                .sum();
        return 5 * beyond < all;
    }

    private static boolean breakOff(String text, List<Range> lines, int width) {
        List<Range> full =
                lines.stream().filter(line -> line.length() >= FULL * width).toList();
        return 2
                        * full.stream()
                                .filter(line -> Shape.endsSentence(line.of(text)))
                                .count()
                < full.size();
    }

    /** Of a text whose lines end where the page did; those of a page set wide may have blank lines between them. */
    static Lines wrapped(String text) {
        return new Lines(width(lines(text)), true);
    }

    /** The paragraphs of a text, or of a part of the text whose width this is. */
    List<Range> paragraphs(String text) {
        List<Range> paragraphs = new ArrayList<>();
        List<Range> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            Range line = lines.get(i);
            if (i > 0 && runsOn(text, paragraphs.getLast(), lines.get(i - 1), line)) {
                Range whole = paragraphs.removeLast();
                paragraphs.add(new Range(whole.begin(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private boolean runsOn(String text, Range paragraph, Range line, Range next) {
        String words = next.of(text);
        boolean isItem = BULLET.matcher(paragraph.of(text)).matches();
        boolean isIndented = indent(text, next) > indent(text, line) + 1 && !isItem;
        if (width == Integer.MAX_VALUE || isIndented || BULLET.matcher(words).matches()) {
            return false;
        }
        boolean isMidSentence = Character.isLowerCase(words.codePointAt(0)) && !Shape.endsSentence(line.of(text));
        if (isApart(text, line, next)) {
            return mayLoosen && isMidSentence;
        }
        int firstWord = words.split("\\s", 2)[0].length();
        boolean isFull = line.length() + 1 + firstWord >= FULL * width;
        return isFull || isMidSentence;
    }

    private static int indent(String text, Range line) {
        int from = line.begin();
        while (from > 0 && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            from--;
        }
        return line.begin() - from;
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
