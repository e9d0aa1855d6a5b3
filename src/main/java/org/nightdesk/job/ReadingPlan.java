package org.nightdesk.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.store.InboxRows.KnownFile;

/**
 * What a run has to do about each file of the inbox.
 *
 * @param read files that are new or changed, or were read by another version of Nightdesk
 * @param returned paths that were gone and are back with the same bytes
 * @param gone paths that are no longer in the inbox
 */
record ReadingPlan(List<InboxFile> read, List<String> returned, List<String> gone) {

    static ReadingPlan of(Inventory inventory, Map<String, KnownFile> known, String reader) {
        List<InboxFile> read = inventory.files().stream()
                .filter(file -> !isRead(file, known, reader))
                .toList();
        List<String> returned = inventory.files().stream()
                .filter(file -> isRead(file, known, reader))
                .map(InboxFile::path)
                .filter(path -> Optional.ofNullable(known.get(path))
                        .flatMap(KnownFile::goneOn)
                        .isPresent())
                .toList();
        Set<String> there = new HashSet<>();
        inventory.files().forEach(file -> there.add(file.path()));
        inventory.passedOver().forEach(input -> there.add(input.path()));
        List<String> gone = known.values().stream()
                .filter(file -> file.goneOn().isEmpty() && !there.contains(file.path()))
                .map(KnownFile::path)
                .sorted()
                .toList();
        return new ReadingPlan(read, returned, gone);
    }

    private static boolean isRead(InboxFile file, Map<String, KnownFile> known, String reader) {
        KnownFile before = known.get(file.path());
        return before != null
                && before.sha256().equals(file.sha256())
                && before.reader().equals(reader);
    }
}
