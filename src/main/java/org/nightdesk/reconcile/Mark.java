package org.nightdesk.reconcile;

import java.util.Comparator;

/**
 * By what a row of a document is known again when the document was edited elsewhere, or read by another version of
 * Nightdesk: its own words, and the sentence they stand in.
 *
 * @param document id of the document
 * @param words its words
 * @param sentence the sentence's hash, eight hexadecimal digits; with a number behind it where the sentence says the words twice
 */
public record Mark(String document, String words, String sentence) implements Comparable<Mark> {

    private static final Comparator<Mark> IN_ORDER =
            Comparator.comparing(Mark::document).thenComparing(Mark::words).thenComparing(Mark::sentence);

    /** By document, words and sentence. */
    @Override
    public int compareTo(Mark other) {
        return IN_ORDER.compare(this, other);
    }
}
