package org.nightdesk.briefing.pdf;

import java.util.List;

/** Finds room for the words beside the dots of a row: never upon a dot, upon each other or out of the drawing. */
final class PointLabels {

    private static final float OFF = 6f;

    private PointLabels() {}

    /**
     * A place for words.
     *
     * @param x left edge
     * @param linesBelow how many lines below the dots; 0 beside them
     */
    record Spot(float x, int linesBelow) {}

    /**
     * A place for all words of a row in one piece: to the right of the dots, else below. To their left lies the bar that
     * leads to them from zero.
     *
     * @param from left end of what is drawn
     * @param to right end of what is drawn
     * @param width of the words, at most {@code right - left}
     */
    static Spot after(float from, float to, float width, float left, float right) {
        if (to + OFF + width <= right) {
            return new Spot(to + OFF, 0);
        }
        return below(from, to, width, left, right, 1);
    }

    /** The same for values below zero, to which the bar leads from the right. */
    static Spot before(float from, float to, float width, float left, float right) {
        boolean room = from - OFF - width >= left;
        return room ? new Spot(from - OFF - width, 0) : below(from, to, width, left, right, 1);
    }

    private static Spot below(float from, float to, float width, float left, float right, int lines) {
        float centred = (from + to - width) / 2;
        return new Spot(Math.clamp(centred, left, Math.max(left, right - width)), lines);
    }

    /** Places for the words of the two ends of a conflict: one on each side, else both below. */
    static List<Spot> around(float from, float to, float widthLow, float widthHigh, float left, float right) {
        boolean room = from - OFF - widthLow >= left && to + OFF + widthHigh <= right;
        return room
                ? List.of(new Spot(from - OFF - widthLow, 0), new Spot(to + OFF, 0))
                : List.of(below(from, to, widthLow, left, right, 1), below(from, to, widthHigh, left, right, 2));
    }
}
