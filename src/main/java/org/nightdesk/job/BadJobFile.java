package org.nightdesk.job;

import java.nio.file.Path;

/** A job file that cannot be used; its message names the file, the line, and what is allowed there. */
public final class BadJobFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadJobFile(Path file, String what) {
        super(file + ": " + what);
    }

    BadJobFile(Path file, int line, String what) {
        super(file + ", line " + line + ": " + what);
    }
}
