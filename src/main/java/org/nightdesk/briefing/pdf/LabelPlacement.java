package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places labels above and below a line, each at the end of a stem from its mark. Labels stand on levels; no label covers
 * another, and no stem crosses a label of another mark.
 */
final class LabelPlacement {

    private static final int LEVELS = 4;
    private static final float BETWEEN = 5f;

    private final float left;
    private final float right;
    private final List<Seat> seats;
    private final List<Spot> placed = new ArrayList<>();

    private LabelPlacement(float left, float right, List<Seat> seats) {
        this.left = left;
        this.right = right;
        this.seats = seats;
    }

    /** Where a label can stand relative to its mark. */
    private record Seat(int level, boolean above, boolean rightOfStem) {

        /** All seats from the line outwards. */
        static final List<Seat> NEAREST_FIRST = IntStream.range(0, LEVELS)
                .boxed()
                .flatMap(level -> Stream.of(true, false)
                        .flatMap(rightOfStem ->
                                Stream.of(true, false).map(above -> new Seat(level, above, rightOfStem))))
                .toList();

        /** The same, with all to the right of the stem before all to its left. */
        static final List<Seat> RIGHT_FIRST = NEAREST_FIRST.stream()
                .sorted(Comparator.comparing(Seat::rightOfStem).reversed())
                .toList();

        Spot of(Label label) {
            float from = rightOfStem ? label.x() : label.x() - label.width();
            return new Spot(label.x(), above, level, rightOfStem, from, from + label.width());
        }
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
     * @param from left edge of stem and words
     * @param to right edge of stem and words
     */
    record Spot(float x, boolean above, int level, boolean rightOfStem, float from, float to) {

        private boolean collides(Spot other) {
            return above == other.above
                    && (level == other.level && meets(other)
                            || level > other.level && other.covers(x)
                            || other.level > level && covers(other.x));
        }

        /** Two labels may share a stem, but their words keep a distance. */
        private boolean meets(Spot other) {
            return roomFrom() < other.roomTo() && other.roomFrom() < roomTo();
        }

        private boolean covers(float stem) {
            return stem > roomFrom() && stem < roomTo();
        }

        private float roomFrom() {
            return rightOfStem ? from : from - BETWEEN;
        }

        private float roomTo() {
            return rightOfStem ? to + BETWEEN : to;
        }
    }

    /**
     * A spot for each label, in their order; empty where there is no room for all. Each takes the first free seat; which
     * turn leaves room for all depends on how they lie, so several are tried, and that with the fewest levels is taken.
     *
     * @param labels in order of x
     */
    static Optional<List<Spot>> place(List<Label> labels, float left, float right) {
        return Stream.of(Seat.NEAREST_FIRST, Seat.RIGHT_FIRST)
                .flatMap(seats -> Stream.of(
                        inTurn(labels, left, right, seats),
                        inTurn(labels.reversed(), left, right, seats).map(List::reversed)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(LabelPlacement::levels));
    }

    private static Optional<List<Spot>> inTurn(List<Label> labels, float left, float right, List<Seat> seats) {
        LabelPlacement placement = new LabelPlacement(left, right, seats);
        for (Label label : labels) {
            Optional<Spot> spot = placement.spot(label);
            if (spot.isEmpty()) {
                return Optional.empty();
            }
            placement.placed.add(spot.get());
        }
        return Optional.of(placement.placed);
    }

    private static int levels(List<Spot> spots) {
        return levels(spots, true) + levels(spots, false);
    }

    /** How many levels are in use on a side. */
    static int levels(List<Spot> spots, boolean above) {
        return spots.stream()
                .filter(spot -> spot.above() == above)
                .mapToInt(spot -> spot.level() + 1)
                .max()
                .orElse(0);
    }

    private Optional<Spot> spot(Label label) {
        return seats.stream()
                .map(seat -> seat.of(label))
                .filter(spot -> spot.from() >= left && spot.to() <= right)
                .filter(spot -> placed.stream().noneMatch(spot::collides))
                .findFirst();
    }
}
