package org.nightdesk.briefing.pdf.layout;

import java.util.List;

/** What stands in one field of a table: paragraphs, one below the other. */
public record Cell(List<List<Words>> paragraphs) {

    public Cell {
        paragraphs = paragraphs.stream().filter(words -> !words.isEmpty()).toList();
    }

    public static Cell of(List<Words> words) {
        return new Cell(List.of(words));
    }

    public static Cell of(String text, Style style) {
        return of(Words.line(text, style));
    }

    /** A text with a smaller one below it. */
    public static Cell of(String text, Style style, String below, Style small) {
        return new Cell(List.of(Words.line(text, style), Words.line(below, small)));
    }
}
