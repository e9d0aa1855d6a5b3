package org.nightdesk.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of a gold or of a report.
 *
 * @param rows by the name of their table, in their order
 */
record Tables(Map<String, List<Row>> rows) {

    private static final List<String> NAMES =
            List.of("docs", "actors", "aliases", "dates", "figures", "events", "groups");

    private static final CSVFormat TAB_SEPARATED = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static final CSVFormat COMMA_SEPARATED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    Tables {
        rows = Map.copyOf(rows);
    }

    /** {@code *.tsv} of a folder of gold. */
    static Tables ofGold(Path folder) {
        return read(folder, ".tsv", TAB_SEPARATED);
    }

    /** {@code data/*.csv} of a report. */
    static Tables ofReport(Path report) {
        return read(report.resolve("data"), ".csv", COMMA_SEPARATED);
    }

    private static Tables read(Path folder, String ending, CSVFormat format) {
        Map<String, List<Row>> tables = new HashMap<>();
        for (String name : NAMES) {
            try (Reader in = Files.newBufferedReader(folder.resolve(name + ending))) {
                tables.put(
                        name,
                        format.parse(in).stream()
                                .map(CSVRecord::toMap)
                                .map(Row::new)
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Tables(tables);
    }

    List<Row> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    List<Row> of(String table, String document) {
        return of(table).stream().filter(row -> row.document().equals(document)).toList();
    }
}
