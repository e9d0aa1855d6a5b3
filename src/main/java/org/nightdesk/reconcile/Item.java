package org.nightdesk.reconcile;

import java.util.Comparator;

/**
 * A row of one document: an actor, event or figure.
 *
 * @param document id of the document
 * @param id its name in that document, e.g. {@code f3}
 */
public record Item(String document, String id) implements Comparable<Item> {

    private static final Comparator<Item> IN_ORDER =
            Comparator.comparing(Item::document).thenComparingInt(Item::number).thenComparing(Item::id);

    /** By document, then in order of the text. */
    @Override
    public int compareTo(Item other) {
        return IN_ORDER.compare(this, other);
    }

    private static int number(Item item) {
        String digits = item.id.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
