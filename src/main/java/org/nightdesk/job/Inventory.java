package org.nightdesk.job;

import java.util.List;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.InputOutcome;

/**
 * What lies in the inbox when a run begins.
 *
 * @param files those that can be read, in order of their paths
 * @param passedOver those that cannot or should not be read, in the same order
 */
public record Inventory(List<InboxFile> files, List<InputOutcome> passedOver) {

    static final Inventory NONE = new Inventory(List.of(), List.of());

    public Inventory {
        files = List.copyOf(files);
        passedOver = List.copyOf(passedOver);
    }
}
