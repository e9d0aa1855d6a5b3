package org.nightdesk.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.intake.Sha256;

/** The workbooks that analysts left in the job's folder of corrections. */
final class CorrectionFolder {

    private CorrectionFolder() {}

    /**
     * A workbook.
     *
     * @param name relative to the folder
     * @param saved when it was saved
     */
    record Found(String name, Path file, FileTime saved, String sha256) {}

    /**
     * Those that were not read yet, in the order in which they were saved; none where there is no folder.
     *
     * @param read hashes of those that were read
     */
    static List<Found> unread(Path folder, Set<String> read) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(CorrectionFolder::isWorkbook)
                    .map(CorrectionFolder::found)
                    .filter(found -> !read.contains(found.sha256()))
                    .sorted(Comparator.comparing(Found::saved).thenComparing(Found::name))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that an open office program keeps beside a workbook is none. */
    private static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") && !name.startsWith("~$") && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static Found found(Path file) {
        try {
            return new Found(
                    String.valueOf(file.getFileName()), file, Files.getLastModifiedTime(file), Sha256.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
