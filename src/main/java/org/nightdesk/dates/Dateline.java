package org.nightdesk.dates;

/**
 * A day before the first words of a report, with or without the place where it was filed: "Bangkok, Mar 28 (AP)", "May 7,
 * 2026 - ", "Delvin, 27 June 2025."
 */
final class Dateline {

    private static final int WORDS = 7;

    private Dateline() {}

    /** Whether the time in words from {@code first} up to {@code end} opens its sentence so. */
    static boolean isAt(Words words, int first, int end) {
        String signs = first > 0 ? "[-–—:(),]|--" : "[-–—:(]|--";
        boolean opens =
                first <= WORDS && (isAlone(words, end) || words.text(end).matches(signs));
        return opens && isPlaceAhead(words, first);
    }

    /** Whether a place stands before it and no more than a dash or an agency behind, as a weekday needs to be a dateline. */
    static boolean isFiled(Words words, int first, int end) {
        return first > 0
                && isAt(words, first, end)
                && (isAlone(words, end) || words.text(end).matches("[-–—(]|--"));
    }

    private static boolean isAlone(Words words, int end) {
        return end == words.size() - 1 && words.text(end).equals(".");
    }

    private static boolean isPlaceAhead(Words words, int first) {
        for (int at = 0; at < first; at++) {
            boolean name = words.isCapitalised(at) && words.tag(at).startsWith("NN");
            if (!name && !words.get(at).isSign()) {
                return false;
            }
        }
        return first == 0 || !Lexicon.WORDS.isAt("WDAY", words, 0);
    }
}
