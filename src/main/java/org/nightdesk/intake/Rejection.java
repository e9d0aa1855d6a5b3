package org.nightdesk.intake;

/**
 * A file that could not be read.
 *
 * @param path its id
 * @param reason what is wrong with it, in a few words
 * @param advice what to do about it
 */
public record Rejection(String path, String reason, String advice) {}
