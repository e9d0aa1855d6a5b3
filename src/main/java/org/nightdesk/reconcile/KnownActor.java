package org.nightdesk.reconcile;

import java.util.Set;
import org.nightdesk.names.ActorType;

/**
 * An actor as remembered from earlier nights, so that its id stays the same.
 *
 * @param id stable, e.g. {@code A17}
 * @param canonical the form by which it is called
 * @param type what kind it is
 * @param forms all forms of the name seen so far
 */
public record KnownActor(String id, String canonical, ActorType type, Set<String> forms) {

    public KnownActor {
        forms = Set.copyOf(forms);
    }
}
