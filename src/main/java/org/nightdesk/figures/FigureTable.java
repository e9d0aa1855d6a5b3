package org.nightdesk.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of this package's resources: tab-separated, with lines of comment that say what the columns mean. */
final class FigureTable {

    private FigureTable() {}

    /** Its rows; a column that a row leaves out is empty. */
    static List<List<String>> rows(String file, int columns) {
        InputStream in = Objects.requireNonNull(FigureTable.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of((line + "\t".repeat(columns)).split("\t", -1)))
                    .map(row -> row.subList(0, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
