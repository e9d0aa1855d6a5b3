package org.nightdesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of rules in a resource: a row a line, its cells set apart by tabs. Empty lines and lines that start with
 * {@code #}, which say what the columns mean, are no rows.
 */
public record RuleTable(String file, List<Row> rows) {

    public RuleTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row with its place, so that whatever is wrong with it can be found.
     *
     * @param line counted from 1
     * @param cells without the spaces around them
     */
    public record Row(String file, int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * The cell of a column, counted from 0.
         *
         * @throws IllegalStateException naming file and line, if the row has no such cell
         */
        public String cell(int column) {
            if (column >= cells.size()) {
                throw new IllegalStateException(place() + " has no column " + (column + 1));
            }
            return cells.get(column);
        }

        /** The cell of a column; another text where the row leaves it out. */
        public String cellOr(int column, String otherwise) {
            return column < cells.size() && !cells.get(column).isEmpty() ? cells.get(column) : otherwise;
        }

        /**
         * The constant that a cell names, in either case.
         *
         * @throws IllegalStateException naming file and line, if there is none of that name
         */
        public <E extends Enum<E>> E constant(int column, Class<E> type) {
            try {
                return Enum.valueOf(type, cell(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw wrong("has no such " + type.getSimpleName() + ": " + cell(column), e);
            }
        }

        /** An error that names file and line. */
        public IllegalStateException wrong(String what, Exception cause) {
            return new IllegalStateException(place() + " " + what, cause);
        }

        private String place() {
            return file + ", line " + line;
        }
    }

    /**
     * The table of a resource beside a class.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static RuleTable of(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + file + " beside " + owner.getName());
            }
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static RuleTable of(String file, String text) {
        List<String> lines = text.lines().toList();
        return new RuleTable(
                file,
                IntStream.range(0, lines.size())
                        .filter(at -> !lines.get(at).isBlank() && !lines.get(at).startsWith("#"))
                        .mapToObj(at -> new Row(file, at + 1, cells(lines.get(at))))
                        .toList());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    /** The first cells. */
    public Set<String> words() {
        return rows.stream().map(row -> row.cell(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** All words, parted by blanks, wherever they stand. */
    public Set<String> allWords() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> Arrays.stream(cell.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first cells of each kind, which the second cell names. */
    public Map<String, Set<String>> wordsByKind() {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.cell(1), Collectors.mapping(row -> row.cell(0), Collectors.toUnmodifiableSet())));
    }

    /**
     * The first cells with the second ones.
     *
     * @throws IllegalStateException if a first cell comes twice
     */
    public Map<String, String> pairs() {
        return rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
    }
}
