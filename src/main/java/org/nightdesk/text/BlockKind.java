package org.nightdesk.text;

/** What a block of a document is; it decides whether and how the block is read. */
public enum BlockKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    /** Words under a picture; read, but their dates are not the story's. */
    CAPTION,
    /** Who wrote it, where and when it was filed; read for metadata only. */
    BYLINE,
    /** Menus, forms, share bars, notices, photo credits, related links: kept in the text, never read. */
    FURNITURE;

    /** Whether the analysis reads sentences from such a block. */
    public boolean isRead() {
        return this != FURNITURE && this != BYLINE;
    }
}
