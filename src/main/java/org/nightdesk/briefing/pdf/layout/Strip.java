package org.nightdesk.briefing.pdf.layout;

import java.util.Optional;

/**
 * What goes onto a page in one piece, over its full width: a line, a slice of a table, a picture.
 *
 * @param height room that it takes, in points
 * @param clearance room that must be free below its upper edge for it to stand here; at least its height
 * @param keptWithNext whether no page may end after it
 * @param gap whether it is only space, and is dropped at the head of a page
 * @param repeated what to paint above it where it begins a page: the column headings of its table
 */
public record Strip(
        float height, float clearance, boolean keptWithNext, boolean gap, Optional<Strip> repeated, Painter painter) {

    /** Paints a strip whose upper edge is at {@code top}, counted from the upper edge of the page. */
    @FunctionalInterface
    public interface Painter {
        void paint(Canvas canvas, float top);
    }

    public static Strip of(float height, Painter painter) {
        return new Strip(height, height, false, false, Optional.empty(), painter);
    }

    /** Empty room. */
    public static Strip gap(float height) {
        return new Strip(height, height, false, true, Optional.empty(), (canvas, top) -> {});
    }

    /** The same, never the last of a page. */
    public Strip withNext() {
        return new Strip(height, clearance, true, gap, repeated, painter);
    }

    /** The same, below a heading that is painted again on each page. */
    public Strip under(Strip heading) {
        return new Strip(height, clearance, keptWithNext, gap, Optional.of(heading), painter);
    }

    /** A strip without height of its own, that needs some room below. */
    public static Strip beside(float room, Painter painter) {
        return new Strip(0, room, true, false, Optional.empty(), painter);
    }
}
