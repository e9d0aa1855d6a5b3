package org.nightdesk.intake;

import java.util.List;
import java.util.Set;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Metadata;

/**
 * What was read out of one file.
 *
 * @param mediaType as detected
 * @param text its own text; that of a container is empty
 * @param metadata what it says of itself
 * @param flags how it was read
 * @param children the files in it
 * @param isContainer whether it has no text of its own but its children
 */
record Reading(
        String mediaType,
        Composition text,
        Metadata metadata,
        Set<DocumentFlag> flags,
        List<Attachment> children,
        boolean isContainer) {

    /** A file within a file. */
    record Attachment(String name, byte[] bytes) {}

    static Reading of(String mediaType, Composition text, Metadata metadata) {
        return new Reading(mediaType, text, metadata, Set.of(), List.of(), false);
    }
}
