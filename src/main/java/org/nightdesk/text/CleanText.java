package org.nightdesk.text;

import java.util.Arrays;

/**
 * What the language analysis reads of a stretch of stored text, with the way back to the original for every char of it.
 * Characters that do not show (zero-width ones, soft hyphens, marks of direction, controls) are gone; a run of white
 * space of any kind is one blank, and there is none at either end. A word broken by a hyphen at the end of a line is put
 * together where the same document elsewhere writes it as one word; otherwise its hyphen stays and only the break goes.
 */
public final class CleanText {

    private static final int SOFT_HYPHEN = 0x00AD;

    private final String text;
    /** Code point index in the stored text of the character that each char comes from. */
    private final int[] points;

    private final int end;

    private CleanText(String text, int[] points, int end) {
        this.text = text;
        this.points = points;
        this.end = end;
    }

    public static CleanText of(StoredText stored, Span span) {
        return new Cleaning(stored, span).clean();
    }

    public String text() {
        return text;
    }

    /**
     * Where a range of chars of {@link #text()} stands in the stored text.
     *
     * @throws IndexOutOfBoundsException if the range is not within the text
     */
    public Span span(int beginChar, int endChar) {
        if (beginChar < 0 || endChar < beginChar || endChar > text.length()) {
            throw new IndexOutOfBoundsException(beginChar + ".." + endChar + " of " + text.length());
        }
        int start = beginChar < points.length ? points[beginChar] : end;
        return new Span(start, endChar == beginChar ? start : points[endChar - 1] + 1);
    }

    /** One pass over the stored code points. */
    private static final class Cleaning {
        private final StoredText stored;
        private final Span span;
        private final int[] read;
        private final StringBuilder text = new StringBuilder();
        private final int[] points;
        private int at;

        Cleaning(StoredText stored, Span span) {
            this.stored = stored;
            this.span = span;
            this.read = stored.at(span).codePoints().toArray();
            this.points = new int[2 * read.length];
        }

        CleanText clean() {
            while (at < read.length) {
                step(read[at]);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            return new CleanText(text.toString(), Arrays.copyOf(points, text.length()), span.end());
        }

        private void step(int point) {
            if (point == SOFT_HYPHEN) {
                at = afterBreak(at + 1);
            } else if (isWhite(point)) {
                blank();
            } else if (isInvisible(point)) {
                at++;
            } else if (isHyphen(point) && breaksWord()) {
                hyphenAtLineEnd(point);
            } else {
                append(point);
                at++;
            }
        }

        /** A blank stands for the first character of its run. */
        private void blank() {
            int first = at;
            at = afterWhite(at);
            if (!text.isEmpty() && at < read.length) {
                place(' ', first);
            }
        }

        private boolean breaksWord() {
            int next = afterBreak(at + 1);
            return next > at + 1
                    && next < read.length
                    && at > 0
                    && Character.isLetter(read[at - 1])
                    && Character.isLowerCase(read[next])
                    && !isSuspended(wordAfter(next));
        }

        /** As in "short- and long-term". */
        private static boolean isSuspended(String word) {
            return word.equals("and") || word.equals("or") || word.equals("to");
        }

        private void hyphenAtLineEnd(int hyphen) {
            int next = afterBreak(at + 1);
            if (!hasWord(wordBefore(at) + wordAfter(next))) {
                append(hyphen);
            }
            at = next;
        }

        private boolean hasWord(String word) {
            String all = stored.value();
            for (int from = all.indexOf(word); from >= 0; from = all.indexOf(word, from + 1)) {
                int to = from + word.length();
                boolean startsThere = from == 0 || !Character.isLetter(all.codePointBefore(from));
                if (startsThere && (to == all.length() || !Character.isLetter(all.codePointAt(to)))) {
                    return true;
                }
            }
            return false;
        }

        private String wordBefore(int end) {
            int begin = end;
            while (begin > 0 && Character.isLetter(read[begin - 1])) {
                begin--;
            }
            return new String(read, begin, end - begin);
        }

        private String wordAfter(int begin) {
            int to = begin;
            while (to < read.length && Character.isLetter(read[to])) {
                to++;
            }
            return new String(read, begin, to - begin);
        }

        private int afterWhite(int from) {
            int to = from;
            while (to < read.length && (isWhite(read[to]) || isInvisible(read[to]))) {
                to++;
            }
            return to;
        }

        /** The place after white space that holds exactly one line break; the place itself where there is none. */
        private int afterBreak(int from) {
            int to = from;
            int breaks = 0;
            for (; to < read.length && isWhite(read[to]); to++) {
                boolean second = read[to] == '\n' && to > from && read[to - 1] == '\r';
                breaks += isLineEnd(read[to]) && !second ? 1 : 0;
            }
            return breaks == 1 ? to : from;
        }

        private void append(int point) {
            for (char c : Character.toChars(point)) {
                place(c, at);
            }
        }

        private void place(char c, int from) {
            points[text.length()] = span.start() + from;
            text.append(c);
        }
    }

    private static boolean isHyphen(int point) {
        return point == '-' || point == 0x2010;
    }

    private static boolean isLineEnd(int point) {
        return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028;
    }

    private static boolean isWhite(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
