package org.nightdesk.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a job's reports. A report is written beside the others under a hidden name and published by one rename, so
 * that a reader never sees half of one.
 *
 * @param folder where the reports of the job lie
 */
record Publication(Path folder) {

    private static final String DRAFT = "-tmp";

    private static final String FORMER = "-old";

    /** Removes what runs that died have left; the folder must belong to this run. */
    void sweep() throws IOException {
        for (Path left : hidden(FORMER)) {
            Path published = folder.resolve(published(left, FORMER));
            if (Files.exists(published)) {
                delete(left);
            } else {
                // The run died between its two renames: the report before is still the last one.
                Files.move(left, published, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (Path left : hidden(DRAFT)) {
            delete(left);
        }
    }

    private List<Path> hidden(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> name(path).startsWith(".") && name(path).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String published(Path hidden, String ending) {
        String name = name(hidden);
        return name.substring(1, name.length() - ending.length());
    }

    /** An empty folder to write a report into. */
    Path draft(String report) throws IOException {
        Path draft = folder.resolve("." + report + DRAFT);
        delete(draft);
        return Files.createDirectories(draft);
    }

    /** Publishes what was written; a report of that name is replaced. Gives its folder. */
    Path publish(Path draft, String report) throws IOException {
        sync(draft);
        Path published = folder.resolve(report);
        Path former = folder.resolve("." + report + FORMER);
        if (Files.exists(published)) {
            Files.move(published, former, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft, published, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
        delete(former);
        return published;
    }

    private static void sync(Path draft) throws IOException {
        Files.walkFileTree(draft, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                syncFolder(visited);
                return super.postVisitDirectory(visited, failure);
            }
        });
    }

    /** Not every system can sync a folder; where it cannot, it need not. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
