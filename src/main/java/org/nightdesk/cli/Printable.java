package org.nightdesk.cli;

/** Words of strangers, made safe for a terminal. */
final class Printable {

    private Printable() {}

    /** Without control characters and without the marks that turn the direction of writing. */
    static String text(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD");
    }
}
