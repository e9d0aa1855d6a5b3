package org.nightdesk.reconcile;

/**
 * Something that stands otherwise than in the report before.
 *
 * @param kind what became of it
 * @param subject what it is
 * @param id its id; that of the report before, where it is no longer in this one
 * @param label what it is about, in words
 * @param before how it stood; empty where it is new
 * @param after how it stands; empty where it is gone
 * @param reason why it is told, in one sentence
 * @param cause what made it change
 */
public record Change(
        Kind kind, Subject subject, String id, String label, String before, String after, String reason, Cause cause) {

    /** What became of it; the weightiest first. */
    public enum Kind {
        /** Documents now contradict each other, or someone denies it. */
        CONTRADICTED,
        REVISED,
        /** Counts or accounts of independent origins now agree. */
        CORROBORATED,
        /** A plan was carried out, a claim became a fact, or the reverse. */
        STATUS,
        NEW,
        WITHDRAWN
    }

    /** What can change. */
    public enum Subject {
        FIGURE,
        EVENT,
        ACTOR,
        DOCUMENT
    }

    /** What made it change. */
    public enum Cause {
        /** A document came, was edited or went. */
        NEWS,
        /** An analyst corrected it. */
        CORRECTION,
        /** Another version of Nightdesk reads the same words otherwise. */
        READER
    }
}
