package org.nightdesk.briefing.pdf;

import java.util.Locale;

/** Labels as they stand at the beginning of a line. */
final class Capital {

    private Capital() {}

    /** The words with a capital; unchanged where the first word has capitals of its own, as some names do. */
    static String of(String words) {
        String first = words.split(" ", 2)[0];
        if (first.isEmpty() || !first.equals(first.toLowerCase(Locale.ROOT))) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }
}
