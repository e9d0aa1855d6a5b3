package org.nightdesk.intake;

import org.nightdesk.text.BlockKind;

/**
 * A unit of text with what its place in the file says of it; its shape may say more.
 *
 * @param kind from the structure of the file; {@link BlockKind#PARAGRAPH} where that says nothing
 * @param text its words; may hold line ends
 */
record Passage(BlockKind kind, String text) {

    boolean isPlain() {
        return kind == BlockKind.PARAGRAPH;
    }
}
