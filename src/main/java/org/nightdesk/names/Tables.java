package org.nightdesk.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nightdesk.text.RuleTable;

/** The rule files of this package: tables with a header row, and lists of words. */
final class Tables {

    private Tables() {}

    /** A row of a table whose columns have names. */
    record Row(List<String> columns, RuleTable.Row row) {

        /** The cell of a column; empty where it is missing. */
        String at(String column) {
            return columns.contains(column) ? row.cellOr(columns.indexOf(column), "") : "";
        }

        /** The forms in a cell, which ";" separates. */
        List<String> forms(String column) {
            return Arrays.stream(at(column).split(";"))
                    .map(String::strip)
                    .filter(form -> !form.isEmpty())
                    .toList();
        }
    }

    /** The rows of a table below its header row. */
    static List<Row> rows(String file) {
        List<RuleTable.Row> rows = table(file).rows();
        List<String> columns = rows.getFirst().cells();
        return rows.stream().skip(1).map(row -> new Row(columns, row)).toList();
    }

    /** The words of a list, wherever they stand on its lines. */
    static Set<String> words(String file) {
        return table(file).allWords();
    }

    /** The lines of a list. */
    static List<String> lines(String file) {
        return table(file).rows().stream().map(row -> row.cell(0)).toList();
    }

    private static RuleTable table(String file) {
        return RuleTable.of(Tables.class, file);
    }
}
