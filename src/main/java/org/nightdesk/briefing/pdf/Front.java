package org.nightdesk.briefing.pdf;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.KeyFigure;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.briefing.pdf.layout.Canvas;
import org.nightdesk.briefing.pdf.layout.Line;
import org.nightdesk.briefing.pdf.layout.Role;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Style;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Words;

/** Title, standfirst and the numbers in large type. */
final class Front implements Section {

    private static final int TILES = 4;
    private static final int LONG_TITLE = 70;
    private static final float BETWEEN = 3f;
    private static final float INSET = 7f;

    /** A tile's lines; all tiles of a row are as high as the highest. */
    private record Tile(List<Line> value, List<Line> label, List<Line> note) {
        float height() {
            return Line.height(value) + Line.height(label) + Line.height(note) + 2 * INSET;
        }
    }

    @Override
    public List<Strip> strips(Briefing briefing, Sheet sheet) {
        List<Strip> strips = new ArrayList<>();
        Tag section = sheet.document().child(Role.SECTION);
        String title = briefing.title().text().isBlank()
                ? briefing.masthead().jobTitle()
                : briefing.title().text();
        Style style = title.length() > LONG_TITLE ? Styles.LONG_TITLE : Styles.TITLE;
        strips.addAll(sheet.typesetting().paragraph(Words.line(title, style), section.child(Role.TITLE)));
        strips.add(Strip.gap(3));
        strips.addAll(standfirst(briefing, sheet, section));
        strips.add(Strip.gap(9));
        if (!briefing.keyFigures().isEmpty()) {
            strips.add(tiles(briefing.keyFigures(), sheet, section));
        }
        return strips;
    }

    private static List<Strip> standfirst(Briefing briefing, Sheet sheet, Tag section) {
        List<Words> words = new ArrayList<>();
        for (Statement statement : briefing.standfirst()) {
            words.add(Words.of(words.isEmpty() ? "" : " ", Styles.STANDFIRST));
            words.addAll(sheet.references().words(statement, Styles.STANDFIRST, Styles.STANDFIRST));
        }
        if (words.isEmpty() && briefing.masthead().documents() == 0) {
            words.add(Words.of("No document arrived for this report, so there is nothing to tell.", Styles.STANDFIRST));
        }
        return sheet.typesetting().paragraph(words, section.child(Role.PARAGRAPH));
    }

    private static Strip tiles(List<KeyFigure> figures, Sheet sheet, Tag section) {
        float width = (sheet.page().measure() - (TILES - 1) * BETWEEN) / TILES;
        List<Tile> tiles = figures.stream()
                .limit(TILES)
                .map(figure -> tile(figure, width - 2 * INSET, sheet, section))
                .toList();
        float height = (float) tiles.stream().mapToDouble(Tile::height).max().orElse(0);
        return Strip.of(height, (canvas, top) -> {
            for (int i = 0; i < tiles.size(); i++) {
                paint(canvas, tiles.get(i), sheet.page().left() + i * (width + BETWEEN), top, width, height);
            }
        });
    }

    private static Tile tile(KeyFigure figure, float width, Sheet sheet, Tag section) {
        boolean alarming = figure.verdict() == Verdict.CONFLICT;
        Style style = alarming ? Styles.KEY_FIGURE.in(Ink.ALARM) : Styles.KEY_FIGURE;
        List<Words> note = new ArrayList<>(Words.line(figure.note(), Styles.NOTE));
        note.addAll(sheet.references().behind(figure.evidence(), Styles.NOTE));
        return new Tile(
                lines(Words.line(figure.value(), style), width, sheet, section),
                lines(Words.line(figure.label(), Styles.LABEL), width, sheet, section),
                lines(note, width, sheet, section));
    }

    private static List<Line> lines(List<Words> words, float width, Sheet sheet, Tag section) {
        return sheet.typesetting().lines(words, width, section.child(Role.PARAGRAPH));
    }

    private static void paint(Canvas canvas, Tile tile, float x, float top, float width, float height) {
        canvas.artifact(() -> canvas.fill(x, top, width, height, Ink.TILE));
        float y = top + INSET;
        canvas.lines(tile.value(), x + INSET, y);
        canvas.lines(tile.label(), x + INSET, y += Line.height(tile.value()));
        canvas.lines(tile.note(), x + INSET, y + Line.height(tile.label()));
    }
}
