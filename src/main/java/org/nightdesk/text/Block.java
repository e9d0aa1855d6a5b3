package org.nightdesk.text;

/** A paragraph, heading or other unit of a document; sentences never cross its bounds. */
public record Block(BlockKind kind, Span span) {}
