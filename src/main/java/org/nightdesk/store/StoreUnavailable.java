package org.nightdesk.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot be used: what is the matter, and what a person can do. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be used. */
    public enum Cause {
        /** Another process works on it. */
        HELD,
        /** Its files or rows are not as they were left, or belong to a newer Nightdesk. */
        DAMAGED,
        /** It cannot be reached: the server is away, the folder is not writable, the disk is full. */
        AWAY
    }

    private final Cause why;
    private final String remedy;

    StoreUnavailable(Cause why, String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.why = why;
        this.remedy = remedy;
    }

    public Cause why() {
        return why;
    }

    /** What a person can do. */
    public String remedy() {
        return remedy;
    }
}
