package org.nightdesk.intake;

import java.nio.file.Path;

/**
 * A regular file of the inbox, or a member of an archive or mail.
 *
 * @param path relative to the inbox with {@code /}: its id
 * @param file where it lies
 * @param size in bytes
 * @param sha256 hash of its bytes, lower-case hex
 */
public record InboxFile(String path, Path file, long size, String sha256) {}
