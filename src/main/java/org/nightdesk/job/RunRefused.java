package org.nightdesk.job;

import org.jspecify.annotations.Nullable;

/** A run that was not done, for a reason that a person can act on; its message is one line for that person. */
public final class RunRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public RunRefused(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public RunRefused(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
