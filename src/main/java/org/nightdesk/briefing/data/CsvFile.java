package org.nightdesk.briefing.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One table of a report.
 *
 * @param name of the file, without ending
 * @param columns from left to right
 * @param rows from top to bottom
 */
record CsvFile<R>(String name, List<Column<R>> columns, List<R> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    void write(Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name + ".csv"));
                CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            printer.printRecord(columns.stream().map(Column::name));
            for (R row : rows) {
                printer.printRecord(columns.stream().map(c -> c.cell().apply(row)));
            }
        }
    }
}
