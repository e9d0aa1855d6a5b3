package org.nightdesk.briefing.pdf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.briefing.Briefing.TimelineMark;
import org.nightdesk.briefing.pdf.LabelPlacement.Spot;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Face;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.PageGeometry;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/** Dated events on a line of time, each as exact as it is known. */
final class TimelineDrawing {

    private static final float WORDS = 96f;
    private static final float OFF_STEM = 3f;
    private static final float ABOVE_LINE = 9f;
    private static final float BELOW_LINE = 15f;
    private static final float BETWEEN_LEVELS = 5f;

    private final PageGeometry page;
    private final List<TimelineMark> marks;
    private final TimeAxis axis;
    private final List<List<Line>> labels;
    private final List<Spot> spots;
    private final List<TickWords> ticks;
    private final Levels above;
    private final Levels below;

    private TimelineDrawing(
            Typesetting typesetting,
            List<TimelineMark> marks,
            TimeAxis axis,
            List<List<Line>> labels,
            List<Spot> spots) {
        page = typesetting.geometry();
        this.marks = marks;
        this.axis = axis;
        this.labels = labels;
        this.spots = spots;
        ticks = TickWords.of(axis, typesetting);
        above = Levels.of(labels, spots, true);
        below = Levels.of(labels, spots, false);
    }

    /**
     * How far from the line the labels of one side begin, level by level; each is as high as its highest label.
     *
     * @param edges where each level begins, and where the last one ends
     */
    private record Levels(List<Float> edges) {

        static Levels of(List<List<Line>> labels, List<Spot> spots, boolean above) {
            List<Float> edges = new ArrayList<>(List.of(0f));
            for (int level = 0; level < LabelPlacement.levels(spots, above); level++) {
                int wanted = level;
                double height = IntStream.range(0, spots.size())
                        .filter(i ->
                                spots.get(i).above() == above && spots.get(i).level() == wanted)
                        .mapToDouble(i -> Line.height(labels.get(i)) + BETWEEN_LEVELS)
                        .max()
                        .orElse(0);
                edges.add(edges.getLast() + (float) height);
            }
            return new Levels(edges);
        }

        float height() {
            return edges.getLast();
        }

        float begin(int level) {
            return edges.get(level);
        }

        float end(int level) {
            return edges.get(level + 1);
        }
    }

    /** A drawing of as many of the marks as find room. */
    static TimelineDrawing of(List<TimelineMark> marks, Typesetting typesetting) {
        PageGeometry page = typesetting.geometry();
        TimeAxis axis = axis(marks, page);
        List<List<Line>> labels =
                marks.stream().map(mark -> label(mark, typesetting)).toList();
        List<LabelPlacement.Label> toPlace = IntStream.range(0, marks.size())
                .mapToObj(i -> new LabelPlacement.Label(x(marks.get(i), axis), widthOf(labels.get(i)) + OFF_STEM))
                .toList();
        Optional<List<Spot>> spots = LabelPlacement.place(toPlace, page.left(), page.right());
        return spots.map(found -> new TimelineDrawing(typesetting, marks, axis, labels, found))
                .orElseGet(() -> of(MarkSelection.fewer(marks), typesetting));
    }

    private static TimeAxis axis(List<TimelineMark> marks, PageGeometry page) {
        LocalDate low =
                marks.stream().map(TimelineMark::low).min(LocalDate::compareTo).orElseThrow();
        LocalDate high =
                marks.stream().map(TimelineMark::high).max(LocalDate::compareTo).orElseThrow();
        return TimeAxis.over(low, high, page.left() + 6, page.right() - 6);
    }

    private static List<Line> label(TimelineMark mark, Typesetting typesetting) {
        String remark = KeyDevelopments.remark(mark.status());
        String when = remark.isEmpty() ? mark.when() : mark.when() + " · " + remark;
        List<Line> lines = new ArrayList<>(
                typesetting.lines(when, Styles.TICK.in(Face.SANS_STRONG).in(Ink.DEEP), WORDS, 2));
        lines.addAll(typesetting.lines(mark.label(), Styles.MARK, WORDS, 4));
        lines.addAll(typesetting.lines(References.names(mark.evidence()), Styles.TICK, WORDS, 1));
        return lines;
    }

    private static float widthOf(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** A mark stands in the middle of the days that it may be. */
    private static float x(TimelineMark mark, TimeAxis axis) {
        return (axis.x(mark.low()) + axis.x(mark.high())) / 2;
    }

    List<TimelineMark> marks() {
        return marks;
    }

    float height() {
        return aboveLine() + BELOW_LINE + below.height();
    }

    private float aboveLine() {
        return ABOVE_LINE + above.height();
    }

    void paint(Canvas canvas, float top) {
        float line = top + aboveLine();
        marks.stream().filter(mark -> !isDay(mark)).forEach(mark -> band(canvas, mark, line));
        canvas.rule(page.left(), page.right(), line, Ink.TEXT, 1.3f);
        ticks(canvas, line);
        for (int i = 0; i < marks.size(); i++) {
            label(canvas, labels.get(i), spots.get(i), line);
        }
        marks.forEach(mark -> dot(canvas, mark, line));
    }

    private static boolean isDay(TimelineMark mark) {
        return ChronoUnit.DAYS.between(mark.low(), mark.high()) <= 0;
    }

    private void band(Canvas canvas, TimelineMark mark, float line) {
        float from = axis.edge(mark.low());
        float to = axis.edge(mark.high().plusDays(1));
        canvas.fillRound(from, line - 3.2f, Math.max(to - from, 6.5f), 6.4f, 3.2f, Ink.BAR);
    }

    private void dot(Canvas canvas, TimelineMark mark, float line) {
        if (isDay(mark)) {
            canvas.dot(x(mark, axis), line, 3.3f, Ink.DEEP);
        } else {
            canvas.ring(x(mark, axis), line, 2.9f, Ink.DEEP, 1.3f);
        }
    }

    private void ticks(Canvas canvas, float line) {
        axis.ticks().forEach(tick -> canvas.stem(axis.edge(tick), line, line + 3, Ink.TEXT, 0.7f));
        ticks.stream()
                .filter(tick -> spots.stream().noneMatch(spot -> !spot.above() && tick.isCrossedBy(spot.x())))
                .forEach(tick -> canvas.line(tick.line(), tick.x(), line + 4));
    }

    private void label(Canvas canvas, List<Line> lines, Spot spot, float line) {
        float top = spot.above()
                ? line - ABOVE_LINE - above.end(spot.level()) + BETWEEN_LEVELS
                : line + BELOW_LINE + below.begin(spot.level());
        float end = spot.above() ? top : top + Line.height(lines);
        canvas.stem(spot.x(), line, end, Ink.HAIRLINE, 0.7f);
        float y = top;
        for (Line words : lines) {
            float x = spot.rightOfStem() ? spot.from() + OFF_STEM : spot.x() - OFF_STEM - words.width();
            canvas.line(words, x, y);
            y += words.leading();
        }
    }
}
