package org.nightdesk.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a correction in a report.
 *
 * @param correction the correction
 * @param state what became of it
 * @param reason how, or why not, in one sentence
 * @param items the figure or event that it is about, and others that it names, as this report finds them
 */
public record Ruling(Correction correction, State state, String reason, List<Item> items) {

    public Ruling {
        items = List.copyOf(items);
    }

    /** What can become of a correction. */
    public enum State {
        APPLIED,
        NOT_APPLIED,
        /** A later one says otherwise. */
        OVERRULED,
        WITHDRAWN;

        /** As in tables: {@code not applied}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The figure or event that it is about. */
    public Optional<Item> item() {
        return items.stream().findFirst();
    }
}
