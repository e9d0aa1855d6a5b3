package org.nightdesk.names;

/** Grammatical gender of a person, as far as the text tells. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
