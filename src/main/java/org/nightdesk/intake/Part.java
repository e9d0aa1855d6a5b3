package org.nightdesk.intake;

import java.util.Optional;

/**
 * A file to be read: one of the inbox, or what was found in another.
 *
 * @param id its path, with {@code !/} for each step into a file
 * @param bytes its content
 * @param depth how many files it lies within
 * @param parent id of the file it was found in
 */
record Part(String id, byte[] bytes, int depth, Optional<String> parent) {

    /** The file name. */
    String name() {
        return Paths.lastName(id);
    }
}
