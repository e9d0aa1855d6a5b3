package org.nightdesk.text;

import java.util.stream.IntStream;

/**
 * The text of a document as it is kept: never altered, so that every {@link Span} leads to the words that were there.
 * It translates between the code points in which spans count and the chars in which Java strings do.
 */
public final class StoredText {

    private final String value;
    /** Code point index to char index; empty where the two are the same. */
    private final int[] charOf;

    private StoredText(String value, int[] charOf) {
        this.value = value;
        this.charOf = charOf;
    }

    public static StoredText of(String value) {
        int points = value.codePointCount(0, value.length());
        return new StoredText(value, points == value.length() ? new int[0] : charIndex(value, points));
    }

    private static int[] charIndex(String value, int points) {
        int[] index = new int[points + 1];
        for (int point = 0, at = 0; point < points; point++) {
            index[point] = at;
            at += Character.charCount(value.codePointAt(at));
        }
        index[points] = value.length();
        return index;
    }

    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return charOf.length == 0 ? value.length() : charOf.length - 1;
    }

    public Span whole() {
        return new Span(0, length());
    }

    /** The words at a place. */
    public String at(Span span) {
        return value.substring(charAt(span.start()), charAt(span.end()));
    }

    /** The char index of a code point index. */
    public int charAt(int point) {
        return charOf.length == 0 ? point : charOf[point];
    }

    /** The span of a range of chars. */
    public Span span(int beginChar, int endChar) {
        return new Span(pointAt(beginChar), pointAt(endChar));
    }

    /** The code point index of a char index; inside a surrogate pair, the index of the pair. */
    public int pointAt(int at) {
        return charOf.length == 0 ? at : value.codePointCount(0, at);
    }

    /** Code point indices of all line starts; the first is always 0. */
    public int[] lineStarts() {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, value.length())
                                .filter(i -> value.charAt(i) == '\n')
                                .map(i -> pointAt(i + 1)))
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
