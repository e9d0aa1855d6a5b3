package org.nightdesk.reconcile;

import java.util.List;

/**
 * Figures that together give another, or that should and do not.
 *
 * @param parts figures of one sentence, in order
 * @param total the figure of another document that they add up to, or of their own that they contradict
 * @param isConflict whether the parts cannot be the parts of the total
 * @param reason the sum, in one sentence
 */
public record Sum(List<Item> parts, Item total, boolean isConflict, String reason) {

    public Sum {
        parts = List.copyOf(parts);
    }
}
