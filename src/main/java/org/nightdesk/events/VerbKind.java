package org.nightdesk.events;

/** Kinds of verbs that are read in a way of their own; the table of verb kinds says which they are. */
enum VerbKind {
    /** How someone looks, no act. */
    LOOK,
    /** Tells in its present tense of something said. */
    STANCE,
    /** Says that what its subject names takes place or ends. */
    TAKE_PLACE,
    /** Only says who told what hangs on it. */
    TELL,
    /** What those who decline it leave unsaid. */
    COMMENT,
    /** Its subject is the one to whom it is done. */
    UNDERGO
}
