package org.nightdesk.job;

/** How a command ended, as the process tells its caller. */
public enum ExitCode {
    /** Done, also when the inbox holds nothing to read. */
    DONE(0),
    /** Anything else. */
    OTHER(1),
    /** Wrong arguments, job file or missing inbox: nothing was read or written. */
    USAGE(2),
    /** With {@code strict}: done, but some documents were rejected. */
    REJECTED(3),
    /** Another run holds this job: nothing changed. */
    HELD(4),
    /** The environment failed: disk full, folder not writable, database away or damaged. The last report is intact. */
    ENVIRONMENT(5),
    /** The report is whole, but some reader could not be sent it. */
    NOT_DELIVERED(6),
    /** The report would have stated something without evidence: nothing was published. */
    WITHOUT_EVIDENCE(7);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
