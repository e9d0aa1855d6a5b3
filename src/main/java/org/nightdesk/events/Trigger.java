package org.nightdesk.events;

/**
 * What a word tells.
 *
 * @param eventClass its class
 * @param mode a finer class; empty where there is none
 * @param needs what it must have to be told
 * @param rule the row of the table, or what else says so
 */
record Trigger(EventClass eventClass, String mode, Needs needs, String rule) {

    /** What a trigger must have to be told as an event. */
    enum Needs {
        /** Someone who does or suffers it. */
        ACTOR,
        /** Nothing: a flood, a collapse. */
        NONE,
        /** Nothing but a time of its own: prices rise and fall all day. */
        TIME,
        /** Someone who does it, and no object. */
        ALONE,
        /** Nothing, but the passive: "schools are planned", not "they plan schools". */
        PASSIVE,
        /** As ACTOR, and a light verb whose object it is: "struck a deal". */
        LIGHT,
        /** Someone who is known by name does or suffers it: no table holds the verb, only its field tells. */
        KNOWN
    }

    /** Whether it tells that someone goes somewhere to see others. */
    boolean isVisit() {
        return mode.equals("VISIT");
    }

    boolean needsActor() {
        return needs != Needs.NONE && needs != Needs.TIME && needs != Needs.PASSIVE;
    }
}
