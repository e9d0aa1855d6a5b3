package org.nightdesk.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;

/**
 * An actor over all documents.
 *
 * @param id stable over nights: {@code A17}; for a group of people, which is never joined over documents, {@code G}
 *     with eight hexadecimal digits
 * @param canonical the fullest of its most frequent names
 * @param type what kind it is
 * @param members the actor in each document that names it, in order of documents
 */
public record SharedActor(String id, String canonical, ActorType type, List<Member> members) {

    public SharedActor {
        members = List.copyOf(members);
    }

    /** Its name and all words by which documents speak of it, with repetitions. */
    Stream<String> forms() {
        return Stream.concat(
                Stream.of(canonical),
                members.stream().flatMap(m -> m.actor().mentions().stream()).map(Mention::surface));
    }

    /**
     * The actor in one document.
     *
     * @param document id of the document
     * @param actor as that document names it
     * @param join how it was found to be this one; reversible, since nothing of the document is changed
     */
    public record Member(String document, Actor actor, Join join) {

        /** How it was found to be this one, in a few words. */
        public String why() {
            return join.reason();
        }

        public Item item() {
            return new Item(document, actor.id());
        }
    }

    /** Roles as reported, each once, in order of documents. */
    public List<String> titles() {
        return members.stream()
                .flatMap(m -> m.actor().titles().stream())
                .distinct()
                .toList();
    }

    /** How often it is spoken of in all documents. */
    public int mentions() {
        return members.stream().mapToInt(m -> m.actor().mentions().size()).sum();
    }
}
