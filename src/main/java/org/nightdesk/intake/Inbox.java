package org.nightdesk.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks an inbox folder: which regular files lie there, and what is passed over and why. */
final class Inbox {

    private final IntakeSettings settings;

    Inbox(IntakeSettings settings) {
        this.settings = settings;
    }

    /**
     * The files as they lie there now, each with its hash.
     *
     * @throws IOException if the folder itself cannot be read
     */
    Scan scan(Path inbox) throws IOException {
        if (!Files.isDirectory(inbox)) {
            throw Files.exists(inbox)
                    ? new NotDirectoryException(inbox.toString())
                    : new NoSuchFileException(inbox.toString());
        }
        Path root = inbox.toRealPath();
        Walk walk = new Walk(root, settings.maxFileBytes());
        Files.walkFileTree(root, walk);
        walk.files.sort(Comparator.comparing(InboxFile::path, Paths.IN_ORDER));
        walk.outcomes.sort(Comparator.comparing(InputOutcome::path, Paths.IN_ORDER));
        return new Scan(walk.files, walk.outcomes);
    }

    private static final class Walk implements FileVisitor<Path> {
        private final Path root;
        private final long maxBytes;
        private final List<InboxFile> files = new ArrayList<>();
        private final List<InputOutcome> outcomes = new ArrayList<>();

        Walk(Path root, long maxBytes) {
            this.root = root;
            this.maxBytes = maxBytes;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root) || !isHidden(folder)) {
                return FileVisitResult.CONTINUE;
            }
            skip(folder, "hidden folder", "Rename it if its files are to be read.");
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                skip(file, "hidden file", "Rename it if it is to be read.");
            } else if (attributes.isSymbolicLink()) {
                skip(file, "link", "Put the file itself into the inbox.");
            } else if (!attributes.isRegularFile()) {
                skip(file, "not a regular file", "Only regular files are read.");
            } else if (attributes.size() > maxBytes) {
                skip(file, "larger than the limit of " + maxBytes + " bytes", "Split it, or raise the limit.");
            } else {
                take(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            refuse(file, failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                refuse(folder, failure);
            }
            return FileVisitResult.CONTINUE;
        }

        private void take(Path file, long size) {
            try {
                files.add(new InboxFile(Paths.id(root, file), file, size, Sha256.of(file)));
            } catch (IOException failure) {
                refuse(file, failure);
            }
        }

        private void refuse(Path file, IOException failure) {
            String reason = failure instanceof AccessDeniedException ? "no permission to read it" : "could not be read";
            String advice = "Give the account that runs Nightdesk the right to read it.";
            outcomes.add(new InputOutcome(Paths.id(root, file), Outcome.REJECTED, reason, advice));
        }

        private void skip(Path file, String reason, String advice) {
            outcomes.add(new InputOutcome(Paths.id(root, file), Outcome.SKIPPED, reason, advice));
        }

        private static boolean isHidden(Path file) {
            return Paths.isHidden(String.valueOf(file.getFileName()));
        }
    }
}
