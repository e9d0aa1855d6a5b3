package org.nightdesk.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Statements whose values are written alike in every database. */
final class Statements {

    private static final int BATCH = 1000;

    private Statements() {}

    static void batch(JdbcTemplate jdbc, String sql, Collection<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, BATCH, Statements::set);
        }
    }

    static int update(JdbcTemplate jdbc, String sql, @Nullable Object... values) {
        return jdbc.update(sql, (PreparedStatement statement) -> set(statement, values));
    }

    static void query(JdbcTemplate jdbc, String sql, List<?> values, Consumer<Row> each) {
        jdbc.query(sql, (PreparedStatement statement) -> set(statement, values.toArray()), (RowCallbackHandler)
                result -> each.accept(new Row(result)));
    }

    static <T> List<T> list(JdbcTemplate jdbc, String sql, List<?> values, Function<Row, T> reading) {
        return jdbc.query(
                sql,
                (PreparedStatement statement) -> set(statement, values.toArray()),
                (result, number) -> reading.apply(new Row(result)));
    }

    static <T> Optional<T> first(JdbcTemplate jdbc, String sql, List<?> values, Function<Row, T> reading) {
        return list(jdbc, sql, values, reading).stream().findFirst();
    }

    private static void set(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            set(statement, at + 1, values[at]);
        }
    }

    private static void set(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.VARCHAR);
            case Optional<?> optional -> set(statement, at, optional.orElse(null));
            case String text -> statement.setString(at, StorableText.encode(text));
            case Enum<?> choice -> statement.setString(at, choice.name());
            case BigDecimal number -> statement.setString(at, number.toString());
            case DayOrNone day -> setDay(statement, at, day);
            default -> statement.setObject(at, value);
        }
    }

    private static void setDay(PreparedStatement statement, int at, DayOrNone day) throws SQLException {
        if (day.value().isPresent()) {
            statement.setObject(at, day.value().get());
        } else {
            statement.setNull(at, Types.DATE);
        }
    }

    /** A business date that may be missing. */
    record DayOrNone(Optional<LocalDate> value) {}

    /** A day as texts speak of it. */
    static Optional<String> iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }
}
