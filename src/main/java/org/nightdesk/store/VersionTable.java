package org.nightdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of numbered rows that hang on versions of documents. It is written and read by whole versions.
 *
 * @param name the table
 * @param columns its columns behind {@code version_id} and {@code ordinal}
 */
record VersionTable(String name, List<String> columns) {

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
        Set<Long> wanted = Set.copyOf(versions);
        Map<Long, List<T>> found = new HashMap<>();
        for (VersionRange range : VersionRange.of(versions)) {
            Statements.query(
                    jdbc,
                    "select * from " + name + " where version_id between ? and ? order by version_id, ordinal",
                    List.of(range.first(), range.last()),
                    row -> {
                        long version = row.number("version_id");
                        if (wanted.contains(version)) {
                            found.computeIfAbsent(version, id -> new ArrayList<>())
                                    .add(reading.apply(row));
                        }
                    });
        }
        return found;
    }
}
