package org.nightdesk.reconcile;

import java.util.List;

/**
 * One event with all its mentions.
 *
 * @param id stable over nights: {@code E} and eight hexadecimal digits
 * @param members the events of the documents that tell it, in order
 */
public record SharedEvent(String id, List<Item> members) {

    public SharedEvent {
        members = List.copyOf(members);
    }

    /** In how many documents it is told. */
    public int documents() {
        return (int) members.stream().map(Item::document).distinct().count();
    }
}
