package org.nightdesk.briefing.excel;

import java.util.List;

/**
 * A sheet that holds one table.
 *
 * @param name of the sheet and of the table
 * @param columns from left to right; the first tells the rows apart where links lead to them
 * @param rows from top to bottom
 */
record Table<R>(String name, List<Column<R>> columns, List<R> rows) {

    Table {
        columns = List.copyOf(columns);
    }
}
