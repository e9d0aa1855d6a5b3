package org.nightdesk.text;

/**
 * One sentence of a document.
 *
 * @param index its number in the document, from 0
 * @param span where it stands
 * @param text the stored text at that place, with runs of white space folded to one blank
 * @param kind the kind of block it stands in
 * @param paragraph the number of that block among the blocks of the document, from 0
 */
public record Sentence(int index, Span span, String text, BlockKind kind, int paragraph) {}
