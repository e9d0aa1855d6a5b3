package org.nightdesk.briefing.excel;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param heading in plain words; the name by which formulas call it
 * @param width in characters
 * @param meaning what it holds, for the sheet of notes
 * @param numeric whether it holds numbers, so that its heading stands to the right as they do
 * @param content the cell of a row
 */
record Column<R>(String heading, int width, String meaning, boolean numeric, Function<R, Content> content) {

    static <R> Column<R> of(String heading, int width, String meaning, Function<R, Content> content) {
        return new Column<>(heading, width, meaning, false, content);
    }

    static <R> Column<R> number(String heading, int width, String meaning, Function<R, Content> content) {
        return new Column<>(heading, width, meaning, true, content);
    }
}
