package org.nightdesk.briefing.pdf;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Briefing.Point;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.briefing.pdf.PointLabels.Spot;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/** One measure of the range chart: its name, its dots on the axis, the words beside them, its verdict. */
final class RangeRow {

    static final float NAME = 123f;
    private static final float LEAST_HEIGHT = 30f;
    private static final float ARROW = 17f;
    private static final float DOT = 3.6f;

    private final Measure measure;
    private final Axis axis;
    private final float left;
    private final float right;
    private final List<Point> points;
    private final List<Line> name;
    private final List<Line> words = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Chip chip;
    private final float height;

    /** Sets a row; the axis runs from {@code left} to {@code right}. */
    RangeRow(Measure measure, Axis axis, float left, float right, Typesetting typesetting) {
        this.measure = measure;
        this.axis = axis;
        this.left = left;
        this.right = right;
        points = measure.points().stream()
                .sorted(Comparator.comparing(Point::value))
                .toList();
        name = new ArrayList<>(typesetting.lines(Capital.of(measure.label()), Styles.LABEL, NAME, 2));
        name.addAll(typesetting.lines(below(measure), Styles.NOTE, NAME, 2));
        chip = Chip.of(measure.verdict(), typesetting);
        label(typesetting);
        long below = spots.stream().mapToInt(Spot::linesBelow).max().orElse(0);
        height = Math.max(LEAST_HEIGHT + below * Styles.POINT.leading(), Line.height(name) + 10);
    }

    float height() {
        return height;
    }

    private static String below(Measure measure) {
        return measure.partOf().isEmpty()
                ? measure.sublabel()
                : "part of " + measure.partOf() + (measure.sublabel().isEmpty() ? "" : "; " + measure.sublabel());
    }

    private boolean isConflict() {
        return measure.verdict() == Verdict.CONFLICT;
    }

    private void label(Typesetting typesetting) {
        if (isConflict() && points.size() > 1) {
            labelBothEnds(typesetting);
        } else {
            Line all = typesetting.line(words(points), Styles.POINT, right - left);
            words.add(all);
            boolean negative = points.getLast().value().signum() < 0;
            spots.add(
                    negative
                            ? PointLabels.before(drawnFrom(), drawnTo(), all.width(), left, right)
                            : PointLabels.after(drawnFrom(), drawnTo(), all.width(), left, right));
        }
    }

    /** Neither account of a conflict may be cut off for lack of room. */
    private void labelBothEnds(Typesetting typesetting) {
        Style style = Styles.POINT.in(Ink.ALARM);
        words.add(typesetting.line(words(points.subList(0, 1)), style, right - left));
        words.add(typesetting.line(words(points.subList(1, points.size())), style, right - left));
        float low = words.getFirst().width();
        float high = words.getLast().width();
        spots.addAll(PointLabels.around(drawnFrom(), drawnTo(), low, high, left, right));
    }

    private String words(List<Point> some) {
        return some.stream().map(this::words).distinct().collect(Collectors.joining(" · "));
    }

    /** Only where accounts differ does it matter at once which document says which. */
    private String words(Point point) {
        return isConflict() ? point.label() + "  " + References.names(point.evidence()) : point.label();
    }

    private float drawnFrom() {
        double dots = points.stream()
                .mapToDouble(point -> x(point.value()) - (point.openBelow() ? ARROW : 0))
                .min()
                .orElse(right);
        return (float) Math.min(
                dots, measure.low().filter(low -> hasRange()).map(this::x).orElse(right));
    }

    private float drawnTo() {
        double dots = points.stream()
                .mapToDouble(point -> x(point.value()) + (point.openAbove() ? ARROW : 0))
                .max()
                .orElse(left);
        return (float) Math.max(
                dots, measure.high().filter(high -> hasRange()).map(this::x).orElse(left));
    }

    private boolean hasRange() {
        return ScaleGroup.hasRange(measure);
    }

    private float x(BigDecimal value) {
        return left + axis.at(value) * (right - left);
    }

    /** Paints the row; {@code nameLeft} and {@code chipLeft} are the left edges of its outer columns. */
    void paint(Canvas canvas, float nameLeft, float chipLeft, float top) {
        float middle = top + LEAST_HEIGHT / 2 - 1;
        axis.ticks().forEach(tick -> canvas.stem(x(tick), top + 4, top + LEAST_HEIGHT - 6, Ink.GRID, 0.6f));
        canvas.stem(x(BigDecimal.ZERO), top + 4, top + LEAST_HEIGHT - 6, Ink.TEXT, 0.8f);
        canvas.lines(name, nameLeft, top + 5);
        bars(canvas, middle);
        points.forEach(point -> dot(canvas, point, middle));
        for (int i = 0; i < words.size(); i++) {
            float leading = words.get(i).leading();
            int down = spots.get(i).linesBelow();
            float y = down == 0 ? middle - leading / 2 : middle + 6 + (down - 1) * leading;
            canvas.fill(spots.get(i).x() - 1, y + 1, words.get(i).width() + 2, leading - 2, Color.WHITE);
            canvas.line(words.get(i), spots.get(i).x(), y);
        }
        chip.paint(canvas, chipLeft, middle);
    }

    private void bars(Canvas canvas, float middle) {
        float zero = x(BigDecimal.ZERO);
        float low = x(points.getFirst().value());
        float high = x(points.getLast().value());
        if (isConflict()) {
            canvas.rule(low, high, middle, Ink.ALARM, 2.2f);
            return;
        }
        canvas.rule(zero, zero < high ? high : low, middle, Ink.BAR, 2.6f);
        if (hasRange()) {
            canvas.rule(x(measure.low().orElseThrow()), x(measure.high().orElseThrow()), middle, Ink.RANGE, 2.6f);
        }
    }

    private void dot(Canvas canvas, Point point, float middle) {
        float x = x(point.value());
        Color color = isConflict() ? Ink.ALARM : Ink.DEEP;
        if (point.openAbove()) {
            canvas.arrow(x, x + ARROW, middle, color, 1.1f);
        }
        if (point.openBelow()) {
            canvas.arrow(x, x - ARROW, middle, color, 1.1f);
        }
        if (isConflict() || isBest(point)) {
            canvas.dot(x, middle, DOT, color);
        } else {
            canvas.ring(x, middle, DOT - 0.5f, color, 1.1f);
        }
    }

    private boolean isBest(Point point) {
        return measure.best().map(best -> best.compareTo(point.value()) == 0).orElse(true) || points.size() == 1;
    }
}
