package org.nightdesk.job;

import java.util.Locale;

/** A part of a run; all but the first are steps of the batch job. */
public enum Phase {
    /** What lies in the inbox. */
    SCAN,
    /** Reading files that are new or changed. */
    INTAKE,
    ANALYSE,
    RECONCILE,
    REPORT;

    /** As written in tables. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
