package org.nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything is read or written. */
final class Preconditions {

    private Preconditions() {}

    /** @throws RunRefused naming the first that does not hold */
    static void check(RunRequest request) {
        JobSettings settings = request.settings();
        if (request.knownOn().isEmpty()) {
            inbox(settings.inbox());
            outside(settings.inbox(), settings.folder(), Setting.REPORTS);
            outside(settings.inbox(), settings.store().home(), Setting.STORE);
            outside(settings.inbox(), settings.corrections(), Setting.CORRECTIONS);
        }
        if (!request.dryRun()) {
            writable(settings.folder());
        }
    }

    private static void inbox(Path inbox) {
        if (!Files.exists(inbox)) {
            throw new RunRefused(
                    ExitCode.USAGE,
                    "the inbox is missing: " + inbox + "; name the folder with the documents: --inbox DIR");
        }
        if (!Files.isDirectory(inbox)) {
            throw new RunRefused(
                    ExitCode.USAGE,
                    "the inbox is not a folder: " + inbox + "; name the folder that holds the documents: --inbox DIR");
        }
        if (!Files.isReadable(inbox)) {
            throw new RunRefused(ExitCode.USAGE, "the inbox cannot be read: " + inbox);
        }
    }

    /** A report that lay in the inbox would be read as a document the next night. */
    private static void outside(Path inbox, Path written, Setting setting) {
        if (real(written).startsWith(real(inbox))) {
            throw new RunRefused(
                    ExitCode.USAGE,
                    "the inbox " + inbox + " holds "
                            + (setting == Setting.CORRECTIONS
                                    ? "the folder of corrections: "
                                    : "what Nightdesk writes: ")
                            + written
                            + "; it would be read as a document: name a folder outside with --" + setting.key());
        }
    }

    /** Makes nothing: a run that is refused for another reason leaves no folder behind. */
    private static void writable(Path folder) {
        Path there = existing(folder);
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new RunRefused(
                    ExitCode.ENVIRONMENT,
                    "the reports folder cannot be written to: " + folder
                            + (Files.isDirectory(there) ? "; no permission to write in " : "; this is no folder: ")
                            + there);
        }
    }

    /** The path without links, also where its last parts are not there yet. */
    private static Path real(Path path) {
        Path there = existing(path);
        try {
            return there.toRealPath()
                    .resolve(there.relativize(path.toAbsolutePath().normalize()))
                    .normalize();
        } catch (IOException unreadable) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Path existing(Path path) {
        Path there = path.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
