package org.nightdesk.briefing.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A sheet that holds one table.
 *
 * @param name of the sheet and of the table
 * @param printed how many of the columns go on paper, from the left: as many as stay legible on its width
 * @param columns from left to right; the first tells the rows apart where links lead to them
 * @param rows from top to bottom
 */
record Table<R>(String name, int printed, List<Column<R>> columns, List<R> rows) {

    private static final int ROW_LIMIT = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

    /** @throws IllegalArgumentException if more columns are to be printed than there are */
    Table {
        columns = List.copyOf(columns);
        if (printed < 1 || printed > columns.size()) {
            throw new IllegalArgumentException(name + ": prints " + printed + " of " + columns.size());
        }
    }

    /** The rows that a sheet can hold; all but in the rarest report. */
    List<R> fitting() {
        return rows.subList(0, Math.min(rows.size(), ROW_LIMIT));
    }

    int tooMany() {
        return rows.size() - fitting().size();
    }

    static <R> Table<R> of(String name, List<Column<R>> columns, List<R> rows) {
        return new Table<>(name, columns.size(), columns, rows);
    }
}
