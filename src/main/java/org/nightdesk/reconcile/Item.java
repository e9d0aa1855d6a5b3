package org.nightdesk.reconcile;

/**
 * A row of one document: an actor, event or figure.
 *
 * @param document id of the document
 * @param id its name in that document, e.g. {@code f3}
 */
public record Item(String document, String id) implements Comparable<Item> {

    /** By document, then in order of the text. */
    @Override
    public int compareTo(Item other) {
        int byDocument = document.compareTo(other.document);
        if (byDocument != 0) {
            return byDocument;
        }
        int byNumber = Integer.compare(number(this), number(other));
        return byNumber != 0 ? byNumber : id.compareTo(other.id);
    }

    private static int number(Item item) {
        int number = 0;
        int digits = 0;
        for (int at = 0; at < item.id.length(); at++) {
            int digit = Character.digit(item.id.charAt(at), 10);
            number = digit < 0 ? number : number * 10 + digit;
            digits += digit < 0 ? 0 : 1;
        }
        return digits == 0 || digits > 9 ? Integer.MAX_VALUE : number;
    }
}
