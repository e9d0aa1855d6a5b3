package org.nightdesk.reconcile;

/** How claims about one thing stand to each other. */
public enum Standing {
    /** One document, or one source alone. */
    ONE_SOURCE,
    /** One count, told several times. */
    SAME_ORIGIN,
    /** Counts of independent origins that agree. */
    CORROBORATED,
    /** Both can hold, but nothing says that they are independent or made at one time. */
    COMPATIBLE,
    /** A newer count. */
    UPDATE,
    /** They cannot both hold for one moment and scope. */
    CONFLICT
}
