package org.nightdesk.dates;

/**
 * What a time is counted from.
 *
 * @param name {@code doc} for the date of the document, {@code told} for a time told before that was not found, else
 *     the id of a {@link TimeExpression} of the document
 */
public record Anchor(String name) {

    public static final Anchor DOCUMENT = new Anchor("doc");

    /** A time told before, where none was told. */
    public static final Anchor TOLD = new Anchor("told");

    /** @throws IllegalArgumentException if the name is empty or holds a sign of the text form */
    public Anchor {
        if (!name.matches("[a-z]+[0-9]*")) {
            throw new IllegalArgumentException("no anchor: " + name);
        }
    }

    public boolean isDocument() {
        return equals(DOCUMENT);
    }

    public boolean isTold() {
        return equals(TOLD);
    }
}
