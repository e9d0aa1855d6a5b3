package org.nightdesk.job;

/**
 * How much of what lies in an inbox is read.
 *
 * @param maxFileBytes a larger file is skipped
 * @param maxTextChars of a longer text only the beginning is kept
 * @param maxDepth how many files deep an attachment may lie
 * @param maxParts how many attachments or members of one file are read
 * @param readScans whether pages without a text layer are given to tesseract, where it is installed
 */
public record IntakeLimits(long maxFileBytes, int maxTextChars, int maxDepth, int maxParts, boolean readScans) {}
