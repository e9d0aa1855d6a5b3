package org.nightdesk.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Paths as ids: with {@code /} on every system, and in one order on every system. */
final class Paths {

    /** Code point order, which is also the order of the UTF-8 bytes. */
    static final Comparator<String> IN_ORDER =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private Paths() {}

    static String id(Path inbox, Path file) {
        List<String> names = new ArrayList<>();
        inbox.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /** The name a member of an archive goes by: no root, no way up, no way out. */
    static String member(String name) {
        List<String> names = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                names.add(part);
            }
        }
        return String.join("/", names);
    }

    /** Files that a system or an office program keeps beside the real ones. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    /** Whether a name on the way to a member of an archive is such a one. */
    static boolean isHiddenMember(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(Paths::isHidden);
    }

    static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
