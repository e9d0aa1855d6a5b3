package org.nightdesk.evaluation;

/**
 * What HIGH is worth: how many readings are marked so, and how many of these are right. A table without a column
 * {@code confidence} is not judged.
 *
 * @param sheet where it is counted
 * @param marked the share of readings that are marked
 * @param right the share of the marked ones that are right
 */
record Confidence(ScoreSheet sheet, Measure marked, Measure right) {

    private static final String COLUMN = "confidence";

    void judge(Row found, boolean isRight) {
        mark(found);
        judgeMarked(found, isRight);
    }

    /** Counts a reading of which nobody can say whether it is right. */
    void mark(Row found) {
        if (!found.text(COLUMN).isEmpty()) {
            sheet.judge(marked, isHigh(found));
        }
    }

    private void judgeMarked(Row found, boolean isRight) {
        if (isHigh(found)) {
            sheet.judge(right, isRight);
        }
    }

    private static boolean isHigh(Row found) {
        return found.text(COLUMN).equals("high");
    }
}
