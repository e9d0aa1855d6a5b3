package org.nightdesk.intake;

import java.util.Set;
import org.apache.tika.mime.MediaType;

/** Formats whose files are made of other files. */
final class Containers {

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/java-archive",
            "application/gzip",
            "application/x-gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/x-lzma",
            "application/zstd",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-cpio",
            "application/x-archive",
            "application/mbox",
            "application/vnd.ms-outlook-pst",
            "application/vnd.ms-tnef");

    private Containers() {}

    /** Whether it has no text of its own. */
    static boolean isContainer(MediaType type) {
        return ARCHIVES.contains(type.toString()) || type.getSubtype().startsWith("x-rar-compressed");
    }

    /** Whether its parts are chapters of one text. */
    static boolean isBook(MediaType type) {
        return type.toString().equals("application/epub+zip");
    }
}
