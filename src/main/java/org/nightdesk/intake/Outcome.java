package org.nightdesk.intake;

import java.util.Locale;

/** What became of an input; every input has exactly one. */
public enum Outcome {
    /** Read whole. */
    INGESTED,
    /** Read, with something that a reader must know. */
    FLAGGED,
    /** Could not be read. */
    REJECTED,
    /** Not meant to be read: hidden, a link, no regular file, too large. */
    SKIPPED,
    /** The same bytes, or nearly the same text, as another document: counted once. */
    COPY,
    /** Known from an earlier run. */
    UNCHANGED,
    /** Known from an earlier run and no longer in the inbox. */
    GONE;

    /** As written in tables. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
