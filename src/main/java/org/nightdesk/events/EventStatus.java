package org.nightdesk.events;

/** Whether an event took place, as the text tells it. */
public enum EventStatus {
    HAPPENED,
    PLANNED,
    ALLEGED,
    DENIED,
    HABITUAL,
    NEGATED
}
