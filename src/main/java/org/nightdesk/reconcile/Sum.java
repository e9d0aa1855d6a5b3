package org.nightdesk.reconcile;

import java.util.List;

/**
 * Figures that together give another.
 *
 * @param parts figures of one sentence, in order
 * @param total the figure of another document that they add up to
 * @param reason the sum, in one sentence
 */
public record Sum(List<Item> parts, Item total, String reason) {

    public Sum {
        parts = List.copyOf(parts);
    }
}
