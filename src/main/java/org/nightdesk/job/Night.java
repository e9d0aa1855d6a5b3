package org.nightdesk.job;

import java.time.InstantSource;
import java.time.LocalDate;
import org.nightdesk.store.RunRows.Run;
import org.nightdesk.store.Store;

/**
 * What the steps of one run share.
 *
 * @param run as the store knows it
 */
record Night(
        RunRequest request,
        Parts parts,
        Store store,
        Inventory inventory,
        Run run,
        Progress progress,
        InstantSource clock) {

    LocalDate date() {
        return request.date();
    }

    String reader() {
        return parts.reader();
    }
}
