package org.nightdesk.evaluation;

/**
 * Counts of one measure. They need not be whole: B-cubed shares out each item.
 *
 * @param right found, and as it should be
 * @param wrong found, and not so
 * @param missed wanted, and not found
 */
record Tally(double right, double wrong, double missed) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(double moreRight, double moreWrong, double moreMissed) {
        return new Tally(right + moreRight, wrong + moreWrong, missed + moreMissed);
    }

    /** Whether there was anything to judge. */
    boolean isEmpty() {
        return right + wrong + missed == 0;
    }

    double precision() {
        return right == 0 ? 0 : right / (right + wrong);
    }

    double recall() {
        return right == 0 ? 0 : right / (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
    }

    /** The number by which a measure is judged, from 0 to 1. */
    double value(Measure.Kind kind) {
        return kind == Measure.Kind.F1 ? f1() : precision();
    }

    /** With one item less right. */
    Tally oneLess() {
        return new Tally(Math.max(0, right - 1), wrong + 1, missed + 1);
    }
}
