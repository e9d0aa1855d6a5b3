package org.nightdesk.briefing.excel;

/** How high a row must be for wrapped words; not every program finds that by itself. */
final class Height {

    /** Of a row, in lines: what is longer is there but wants a higher row to be seen whole. */
    private static final int MOST_LINES = 15;

    private static final int FIRST_WIDE = 0x1100;

    private Height() {}

    /** Number of lines of so many characters each. */
    static int lines(String words, int perLine) {
        int lines = words.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(width(line), perLine)))
                .sum();
        return Math.clamp(lines, 1, MOST_LINES);
    }

    /** In Latin characters: East Asian ones are as wide as two. */
    private static int width(String line) {
        return line.codePoints()
                .limit(10_000)
                .map(c -> c >= FIRST_WIDE && !isLatinOrPunctuation(c) ? 2 : 1)
                .sum();
    }

    private static boolean isLatinOrPunctuation(int c) {
        return c >= 0x1E00 && c < 0x2E80;
    }
}
