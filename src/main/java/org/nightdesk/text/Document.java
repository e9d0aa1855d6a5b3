package org.nightdesk.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One text taken from one file, or from a part of a file.
 *
 * @param id the path relative to the inbox with {@code /}; for what is inside a file {@code mail.eml!/report.docx}
 * @param sha256 hash of the original bytes, lower-case hex: the version of the document
 * @param mediaType as detected, e.g. {@code text/html}
 * @param text the stored text
 * @param blocks the units of the text in order, never overlapping
 * @param metadata what the file says of itself
 * @param flags what a reader must know of how it was read
 * @param parent the file that this one was found in
 */
public record Document(
        String id,
        String sha256,
        String mediaType,
        StoredText text,
        List<Block> blocks,
        Metadata metadata,
        Set<DocumentFlag> flags,
        Optional<String> parent) {

    public Document {
        blocks = List.copyOf(blocks);
        flags = Set.copyOf(flags);
    }

    /** Whether the language analysis can read it. */
    public boolean isAnalysable() {
        return !flags.contains(DocumentFlag.LANGUAGE_NOT_ANALYSED) && !flags.contains(DocumentFlag.EMPTY);
    }
}
