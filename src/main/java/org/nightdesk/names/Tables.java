package org.nightdesk.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rule files of this package: tables with a header row, and lists of words; lines with "#" explain. */
final class Tables {

    private Tables() {}

    /** A row of a table. */
    record Row(Map<String, String> cells) {

        /** The cell of a column; empty where it is missing. */
        String at(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The forms in a cell, which ";" separates. */
        List<String> forms(String column) {
            return Arrays.stream(at(column).split(";"))
                    .map(String::strip)
                    .filter(form -> !form.isEmpty())
                    .toList();
        }
    }

    /** The rows of a tab-separated table with a header row. */
    static List<Row> rows(String file) {
        List<String> lines = lines(file);
        String[] columns = lines.getFirst().split("\t", -1);
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    /** The words of a list, wherever they stand on its lines. */
    static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a file that hold something but explanations. */
    static List<String> lines(String file) {
        InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException("rules cannot be read: " + file, e);
        }
    }

    private static Row row(String[] columns, String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], i < cells.length ? cells[i].strip() : "");
        }
        return new Row(Map.copyOf(row));
    }
}
