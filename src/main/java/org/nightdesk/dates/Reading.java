package org.nightdesk.dates;

import java.util.List;

/** Words that were read as something: the place after the last of them, and what they stand for. */
record Reading(int end, String value) {

    static final List<Reading> NONE = List.of();

    static List<Reading> of(int end, String value) {
        return List.of(new Reading(end, value));
    }
}
