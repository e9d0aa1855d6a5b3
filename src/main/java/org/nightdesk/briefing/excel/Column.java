package org.nightdesk.briefing.excel;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param heading in plain words; the name by which formulas call it
 * @param width in characters
 * @param meaning what it holds, for the sheet of notes
 * @param content the cell of a row
 */
record Column<R>(String heading, int width, String meaning, Function<R, Content> content) {}
