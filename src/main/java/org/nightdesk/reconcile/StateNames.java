package org.nightdesk.reconcile;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.names.States;

/** States of the world by their names and the adjectives made of them. */
final class StateNames {

    private static final States STATES = new States();

    private StateNames() {}

    static Optional<String> of(String words) {
        return STATES.meant(words).map(Words::plain);
    }

    /** The words that a body or state is compared by: "Turkish" and "Turkey" are the same. */
    static Set<String> content(String words) {
        return of(words)
                .map(Set::of)
                .orElseGet(() -> Words.content(words).stream().collect(Collectors.toSet()));
    }
}
