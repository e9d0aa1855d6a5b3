package org.nightdesk.reconcile;

import java.util.List;
import org.nightdesk.events.EventStatus;

/**
 * One event with all its mentions.
 *
 * @param id stable over nights: {@code E} and eight hexadecimal digits
 * @param members the events of the documents that tell it, in order
 * @param status the most that any document says of it: what happened for one is no plan any more, though another, written
 *     before, tells the plan
 * @param denied ids of the actors who deny it, in order
 * @param origins number of independent origins that tell it
 */
public record SharedEvent(String id, List<Item> members, EventStatus status, List<String> denied, int origins) {

    public SharedEvent {
        members = List.copyOf(members);
        denied = List.copyOf(denied);
    }

    /** In how many documents it is told. */
    public int documents() {
        return (int) members.stream().map(Item::document).distinct().count();
    }
}
