package org.nightdesk.intake;

/**
 * What became of one input.
 *
 * @param path relative to the inbox; with {@code !/} for what is inside a file
 * @param outcome what became of it
 * @param reason why, in a few words; empty where there is nothing to say
 * @param detail what the reader can do about it, or the document it is a copy of
 */
public record InputOutcome(String path, Outcome outcome, String reason, String detail) {}
