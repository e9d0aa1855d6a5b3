package org.nightdesk.intake;

/**
 * How much of what lies in an inbox is read.
 *
 * @param maxFileBytes a larger file is skipped; also what the parts of one file may come to, four times over
 * @param maxTextChars of a longer text only the beginning is kept
 * @param maxDepth how many files deep an attachment may lie; 0 reads none
 * @param maxChildren how many attachments or members of one inbox file are read
 * @param readScans whether pages without a text layer are given to tesseract, where it is installed
 */
public record IntakeSettings(long maxFileBytes, int maxTextChars, int maxDepth, int maxChildren, boolean readScans) {

    public static final IntakeSettings DEFAULTS = new IntakeSettings(50_000_000, 1_000_000, 4, 1_000, true);

    /** @throws IllegalArgumentException if a limit would leave nothing to read */
    public IntakeSettings {
        require(maxFileBytes > 0, "maxFileBytes must be above 0");
        require(maxFileBytes <= Integer.MAX_VALUE / 8, "maxFileBytes must be at most " + Integer.MAX_VALUE / 8);
        require(maxTextChars > 0, "maxTextChars must be above 0");
        require(maxDepth >= 0, "maxDepth must not be below 0");
        require(maxChildren >= 0, "maxChildren must not be below 0");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public IntakeSettings withoutScans() {
        return new IntakeSettings(maxFileBytes, maxTextChars, maxDepth, maxChildren, false);
    }
}
