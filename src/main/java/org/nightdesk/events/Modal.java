package org.nightdesk.events;

/** What an auxiliary says of its clause. */
enum Modal {
    PLANNED,
    /** Said by someone, it asks for it: "should", "must". */
    DEMAND,
    /** It only speaks of what may be; no event is told. */
    DROP
}
