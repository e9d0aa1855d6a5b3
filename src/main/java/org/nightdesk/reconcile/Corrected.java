package org.nightdesk.reconcile;

import java.util.List;

/**
 * What analysts corrected in a picture.
 *
 * @param found the actors as the documents alone give them, in order of their ids: these are remembered, so that every
 *     correction can be withdrawn
 * @param rulings what became of each correction, in the order in which they came
 */
public record Corrected(List<SharedActor> found, List<Ruling> rulings) {

    public Corrected {
        found = List.copyOf(found);
        rulings = List.copyOf(rulings);
    }

    /** Ids of those that the picture rests on, in order. */
    public List<String> applied() {
        return rulings.stream()
                .filter(r -> r.state() == Ruling.State.APPLIED)
                .map(r -> r.correction().id())
                .toList();
    }
}
