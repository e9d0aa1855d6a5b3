package org.nightdesk.text;

import java.util.Comparator;

/**
 * A stretch of a document's stored text.
 *
 * @param start first place, counted in Unicode code points from 0
 * @param end the place after the last, so {@code end - start} is the length
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> IN_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if it starts before 0 or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return IN_ORDER.compare(this, other);
    }
}
