package org.nightdesk.intake;

import java.util.List;

/**
 * What lies in an inbox at one moment.
 *
 * @param files those that can be read, by path in code point order
 * @param outcomes those that cannot or should not be read, in the same order
 */
public record Scan(List<InboxFile> files, List<InputOutcome> outcomes) {

    public Scan {
        files = List.copyOf(files);
        outcomes = List.copyOf(outcomes);
    }
}
