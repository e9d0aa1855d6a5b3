package org.nightdesk.briefing.excel;

import java.util.List;

/**
 * A sheet that holds one table.
 *
 * @param name of the sheet and of the table
 * @param printed how many of the columns go on paper, from the left: as many as stay legible on its width
 * @param columns from left to right; the first tells the rows apart where links lead to them
 * @param rows from top to bottom
 */
record Table<R>(String name, int printed, List<Column<R>> columns, List<R> rows) {

    /** @throws IllegalArgumentException if more columns are to be printed than there are */
    Table {
        columns = List.copyOf(columns);
        if (printed < 1 || printed > columns.size()) {
            throw new IllegalArgumentException(name + ": prints " + printed + " of " + columns.size());
        }
    }

    static <R> Table<R> of(String name, List<Column<R>> columns, List<R> rows) {
        return new Table<>(name, columns.size(), columns, rows);
    }
}
