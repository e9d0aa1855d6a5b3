package org.nightdesk.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;

/**
 * An actor as remembered from earlier nights, so that its id stays the same.
 *
 * @param id stable, e.g. {@code A17}
 * @param canonical the form by which it is called
 * @param type what kind it is
 * @param forms all forms of the name seen so far
 * @param first the document by which it was first known; empty where none is
 * @param merges why actors of documents under other names are this one
 */
public record KnownActor(
        String id, String canonical, ActorType type, Set<String> forms, Optional<String> first, List<Merge> merges) {

    public KnownActor {
        forms = Set.copyOf(forms);
        merges = List.copyOf(merges);
    }

    /** An actor of whom no more is known than the names. */
    public KnownActor(String id, String canonical, ActorType type, Set<String> forms) {
        this(id, canonical, type, forms, Optional.empty(), List.of());
    }

    /**
     * Why the actor of a document is this one.
     *
     * @param item the actor of the document
     * @param name as that document names it
     */
    public record Merge(Item item, String name, Join join) {}

    /** A shared actor with the names that stay with it; "the president" is another one tomorrow. */
    public static KnownActor of(SharedActor actor) {
        return new KnownActor(
                actor.id(),
                actor.canonical(),
                actor.type(),
                actor.members().stream()
                        .flatMap(member -> member.actor().mentions().stream())
                        .filter(mention -> NAMES.contains(mention.form()))
                        .map(Mention::surface)
                        .collect(Collectors.toSet()),
                actor.members().stream().findFirst().map(SharedActor.Member::document),
                actor.members().stream()
                        .filter(member -> member.join().isMerge())
                        .map(member -> new Merge(member.item(), member.actor().canonical(), member.join()))
                        .toList());
    }

    private static final Set<Mention.Form> NAMES = Set.of(Mention.Form.NAME, Mention.Form.ACRONYM);
}
