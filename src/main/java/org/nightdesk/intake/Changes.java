package org.nightdesk.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What happened in the inbox since the store last knew it. Every file stands in exactly one list, each in path order.
 *
 * @param added not known before
 * @param changed known under this path with other bytes
 * @param unchanged known with the same bytes
 * @param copies the same bytes as another file of the inbox
 * @param gone paths that were known and are no longer there
 */
public record Changes(
        List<InboxFile> added,
        List<InboxFile> changed,
        List<InboxFile> unchanged,
        List<ExactCopy> copies,
        List<String> gone) {

    /** A file and the path of the one whose bytes it repeats. */
    public record ExactCopy(InboxFile file, String original) {}

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        copies = List.copyOf(copies);
        gone = List.copyOf(gone);
    }

    /** What must be read: the new and the changed, in path order. */
    public List<InboxFile> toRead() {
        List<InboxFile> all = new ArrayList<>(added);
        all.addAll(changed);
        all.sort(Comparator.comparing(InboxFile::path, Paths.IN_ORDER));
        return all;
    }

    /**
     * Of files with the same bytes the one that is already known is the original, so that a copy that arrives later under
     * an earlier name moves nothing; among new ones it is the first in path order.
     *
     * @param now the files of a {@link Scan}
     * @param known path to hash of the files that the store has read; exact copies may be among them or not
     */
    public static Changes between(List<InboxFile> now, Map<String, String> known) {
        Map<String, String> originals = originals(now, known);
        List<InboxFile> own = of(now, file -> isOriginal(file, originals));
        return new Changes(
                of(own, file -> !known.containsKey(file.path())),
                of(own, file -> known.containsKey(file.path()) && !isKnown(file, known)),
                of(own, file -> isKnown(file, known)),
                copies(now, originals),
                gone(now, known));
    }

    private static Map<String, String> originals(List<InboxFile> now, Map<String, String> known) {
        Map<String, String> originals = new HashMap<>();
        Comparator<InboxFile> knownFirst = Comparator.comparing(file -> !isKnown(file, known));
        now.stream()
                .sorted(knownFirst.thenComparing(InboxFile::path, Paths.IN_ORDER))
                .forEach(file -> originals.putIfAbsent(file.sha256(), file.path()));
        return originals;
    }

    private static boolean isKnown(InboxFile file, Map<String, String> known) {
        return file.sha256().equals(known.get(file.path()));
    }

    private static boolean isOriginal(InboxFile file, Map<String, String> originals) {
        return file.path().equals(originals.get(file.sha256()));
    }

    private static List<InboxFile> of(List<InboxFile> now, Predicate<InboxFile> which) {
        return now.stream()
                .filter(which)
                .sorted(Comparator.comparing(InboxFile::path, Paths.IN_ORDER))
                .toList();
    }

    private static List<ExactCopy> copies(List<InboxFile> now, Map<String, String> originals) {
        return of(now, file -> !isOriginal(file, originals)).stream()
                .map(file -> new ExactCopy(file, originals.getOrDefault(file.sha256(), file.path())))
                .toList();
    }

    private static List<String> gone(List<InboxFile> now, Map<String, String> known) {
        Set<String> there = now.stream().map(InboxFile::path).collect(Collectors.toSet());
        return known.keySet().stream()
                .filter(path -> !there.contains(path))
                .sorted(Paths.IN_ORDER)
                .toList();
    }
}
