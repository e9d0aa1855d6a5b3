package org.nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything is read or written. */
final class Preconditions {

    private Preconditions() {}

    /** @throws RunRefused naming the first that does not hold */
    static void check(RunRequest request) {
        if (request.knownOn().isEmpty()) {
            inbox(request.settings().inbox());
        }
        if (!request.dryRun()) {
            writable(request.settings().folder());
        }
    }

    private static void inbox(Path inbox) {
        if (!Files.exists(inbox)) {
            throw new RunRefused(ExitCode.USAGE, "the inbox is missing: " + inbox);
        }
        if (!Files.isDirectory(inbox)) {
            throw new RunRefused(ExitCode.USAGE, "the inbox is not a folder: " + inbox);
        }
        if (!Files.isReadable(inbox)) {
            throw new RunRefused(ExitCode.USAGE, "the inbox cannot be read: " + inbox);
        }
    }

    private static void writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".probe", ""));
        } catch (IOException refused) {
            throw new RunRefused(ExitCode.ENVIRONMENT, "the reports folder cannot be written to: " + folder, refused);
        }
    }
}
