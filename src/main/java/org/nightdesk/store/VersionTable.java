package org.nightdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of numbered rows that hang on versions of documents. It is written and read by whole versions.
 *
 * @param name the table
 * @param columns its columns behind {@code version_id} and {@code ordinal}
 */
record VersionTable(String name, List<String> columns) {

    /** So many versions are asked for at once. */
    private static final int VERSIONS = 200;

    static VersionTable of(String name, String... columns) {
        return new VersionTable(name, List.of(columns));
    }

    /** Writes the rows of a version; {@code values} gives a row's columns in order. */
    <T> void insert(JdbcTemplate jdbc, long version, List<T> rows, Function<T, Object[]> values) {
        // HSQLDB refuses an empty batch.
        if (rows.isEmpty()) {
            return;
        }
        String sql = "insert into " + name + " (version_id, ordinal, " + String.join(", ", columns) + ") values (?, ?"
                + ", ?".repeat(columns.size()) + ")";
        List<Object[]> batch = new ArrayList<>(rows.size());
        for (T row : rows) {
            batch.add(numbered(version, batch.size(), values.apply(row)));
        }
        Statements.batch(jdbc, sql, batch);
    }

    private static Object[] numbered(long version, int ordinal, Object[] values) {
        Object[] row = new Object[values.length + 2];
        row[0] = version;
        row[1] = ordinal;
        System.arraycopy(values, 0, row, 2, values.length);
        return row;
    }

    /** The rows of versions in order; a version without rows is missing from the map. */
    <T> Map<Long, List<T>> load(JdbcTemplate jdbc, Collection<Long> versions, Function<Row, T> reading) {
        Map<Long, List<T>> found = new HashMap<>();
        List<Long> all = List.copyOf(versions);
        for (int from = 0; from < all.size(); from += VERSIONS) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + VERSIONS));
            String sql = "select * from " + name + " where version_id in ("
                    + String.join(", ", Collections.nCopies(some.size(), "?")) + ") order by version_id, ordinal";
            Statements.query(
                    jdbc,
                    sql,
                    some,
                    row -> found.computeIfAbsent(row.number("version_id"), version -> new ArrayList<>())
                            .add(reading.apply(row)));
        }
        return found;
    }
}
