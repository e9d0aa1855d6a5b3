package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places labels above and below a line, each at the end of a stem from its mark. Labels stand on levels; no label covers
 * another, and no stem crosses a label of another mark.
 */
final class LabelPlacement {

    private static final int LEVELS = 4;
    private static final float BETWEEN = 5f;

    private final float left;
    private final float right;
    private final List<Spot> placed = new ArrayList<>();

    private LabelPlacement(float left, float right) {
        this.left = left;
        this.right = right;
    }

    /**
     * A label to place.
     *
     * @param x of its mark and stem
     * @param width of its words
     */
    record Label(float x, float width) {}

    /**
     * Where a label stands: on the side and level, with its words to the right or to the left of the stem.
     *
     * @param level from 0, next to the line
     * @param from left edge of words and stem
     * @param to right edge of words and stem
     */
    record Spot(float x, boolean above, int level, boolean rightOfStem, float from, float to) {

        private boolean collides(Spot other) {
            return above == other.above
                    && (level == other.level && from < other.to + BETWEEN && other.from < to + BETWEEN
                            || level > other.level && other.covers(x)
                            || other.level > level && covers(other.x));
        }

        private boolean covers(float stem) {
            return stem > from - BETWEEN / 2 && stem < to + BETWEEN / 2;
        }
    }

    /** A spot for each label, in their order; empty where there is no room for all. */
    static Optional<List<Spot>> place(List<Label> labels, float left, float right) {
        LabelPlacement placement = new LabelPlacement(left, right);
        for (Label label : labels) {
            Optional<Spot> spot = placement.spot(label);
            if (spot.isEmpty()) {
                return Optional.empty();
            }
            placement.placed.add(spot.get());
        }
        return Optional.of(placement.placed);
    }

    /** The first free spot: as near to the line as can be, better above than below, better to the right of the stem. */
    private Optional<Spot> spot(Label label) {
        return IntStream.range(0, LEVELS)
                .boxed()
                .flatMap(level -> IntStream.range(0, 4).mapToObj(i -> spot(label, i % 2 == 0, level, i < 2)))
                .filter(spot -> spot.from() >= left && spot.to() <= right)
                .filter(spot -> placed.stream().noneMatch(spot::collides))
                .findFirst();
    }

    private static Spot spot(Label label, boolean above, int level, boolean rightOfStem) {
        float from = rightOfStem ? label.x() : label.x() - label.width();
        return new Spot(label.x(), above, level, rightOfStem, from, from + label.width());
    }
}
