package org.nightdesk.briefing.pdf.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table whose column headings stand again on each page. Its rows are sliced into lines, so that a short row stays in
 * one piece and a long one may run over the end of a page.
 */
public final class Table {

    private static final float GUTTER = 9f;
    private static final int WHOLE = 9;

    private final Typesetting typesetting;
    private final List<Column> columns;
    private final Look look;
    private final float left;
    private final float width;
    private final Tag tag;
    private final List<Strip> strips = new ArrayList<>();
    private final Optional<Strip> repeated;

    /**
     * How tables look.
     *
     * @param padding above and below the lines of a row
     */
    public record Look(Style heading, Color headRule, Color rowRule, float padding) {}

    /** One line of each cell of a row: those that have so many. */
    private record Slice(List<Optional<Line>> lines, float height) {}

    /** A table at a place of the page; it has no head where no column has a heading. */
    public Table(Typesetting typesetting, List<Column> columns, Look look, float left, float width, Tag parent) {
        this.typesetting = typesetting;
        this.columns = columns;
        this.look = look;
        this.left = left;
        this.width = width;
        tag = parent.child(Role.TABLE);
        boolean headless = columns.stream().allMatch(column -> column.heading().isEmpty());
        repeated = headless ? Optional.empty() : Optional.of(head(Tag.NONE));
        if (!headless) {
            strips.add(head(tag.child(Role.ROW)).withNext());
        }
    }

    /** Adds a row; there are as many cells as columns. */
    public void row(List<Cell> cells) {
        row(cells, (canvas, top) -> {});
    }

    /** Adds a row, and paints something unseen at its upper edge, such as a place that links lead to. */
    public void row(List<Cell> cells, Strip.Painter mark) {
        Tag row = tag.child(Role.ROW);
        List<List<Line>> lines = IntStream.range(0, columns.size())
                .mapToObj(i -> lines(cells.get(i), textWidth(i), row.child(Role.CELL)))
                .toList();
        List<Slice> slices = slices(lines);
        for (int i = 0; i < slices.size(); i++) {
            boolean last = i == slices.size() - 1;
            Strip strip = slice(slices.get(i), i == 0 ? look.padding() : 0, last, i == 0 ? mark : (c, t) -> {});
            boolean together = slices.size() <= WHOLE || i < 2 || i >= slices.size() - 3;
            Strip below = repeated.map(strip::under).orElse(strip);
            strips.add(together && !last ? below.withNext() : below);
        }
    }

    public List<Strip> strips() {
        return strips;
    }

    public float height() {
        return (float) strips.stream().mapToDouble(Strip::height).sum();
    }

    private Strip head(Tag row) {
        List<List<Line>> lines = IntStream.range(0, columns.size())
                .mapToObj(i -> typesetting.lines(
                        Words.line(columns.get(i).heading(), look.heading()),
                        textWidth(i),
                        row.child(Role.COLUMN_HEADING)))
                .toList();
        List<Slice> slices = slices(lines);
        float rule = (float) slices.stream().mapToDouble(Slice::height).sum() + look.padding();
        float height = row == Tag.NONE ? rule + look.padding() / 2 : rule;
        return Strip.of(height, (canvas, top) -> {
            paintHead(canvas, top, slices, row);
            canvas.artifact(() -> canvas.rule(left, left + width, top + rule - 0.5f, look.headRule(), 0.9f));
        });
    }

    private void paintHead(Canvas canvas, float top, List<Slice> slices, Tag row) {
        Runnable painting = () -> {
            float y = top;
            for (Slice slice : slices) {
                paint(canvas, slice, y);
                y += slice.height();
            }
        };
        if (row == Tag.NONE) {
            canvas.artifact(painting);
        } else {
            painting.run();
        }
    }

    private List<Line> lines(Cell cell, float room, Tag tagOfCell) {
        boolean single = cell.paragraphs().size() < 2;
        return cell.paragraphs().stream()
                .flatMap(words ->
                        typesetting.lines(words, room, single ? tagOfCell : tagOfCell.child(Role.PARAGRAPH)).stream())
                .toList();
    }

    private static List<Slice> slices(List<List<Line>> cells) {
        int count = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.max(1, count))
                .mapToObj(i -> slice(cells.stream()
                        .map(lines -> i < lines.size() ? Optional.of(lines.get(i)) : Optional.<Line>empty())
                        .toList()))
                .toList();
    }

    private static Slice slice(List<Optional<Line>> lines) {
        return new Slice(lines, (float) lines.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Line::leading)
                .max()
                .orElse(0));
    }

    private Strip slice(Slice slice, float above, boolean last, Strip.Painter mark) {
        float height = above + slice.height() + (last ? look.padding() : 0);
        return Strip.of(height, (canvas, top) -> {
            mark.paint(canvas, top);
            paint(canvas, slice, top + above);
            if (last) {
                canvas.artifact(() -> canvas.rule(left, left + width, top + height - 0.25f, look.rowRule(), 0.5f));
            }
        });
    }

    private void paint(Canvas canvas, Slice slice, float top) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            slice.lines()
                    .get(i)
                    .ifPresent(line -> canvas.line(line, x(column, line), baselineShift(slice, line) + top));
        }
    }

    /** Lines of different sizes in one slice share a baseline. */
    private static float baselineShift(Slice slice, Line line) {
        float deepest = (float) slice.lines().stream()
                .flatMap(Optional::stream)
                .mapToDouble(Line::ascent)
                .max()
                .orElse(0);
        return deepest - line.ascent();
    }

    private float x(int column, Line line) {
        float x = left;
        for (int i = 0; i < column; i++) {
            x += columns.get(i).share() * width;
        }
        return columns.get(column).right() ? x + textWidth(column) - line.width() : x;
    }

    private float textWidth(int column) {
        float gutter = column == columns.size() - 1 ? 0 : GUTTER;
        return columns.get(column).share() * width - gutter;
    }
}
