package org.nightdesk.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.text.Span;
import org.springframework.dao.DataRetrievalFailureException;

/** A row of a result, read in the terms of the values that were written. */
record Row(ResultSet result) {

    String text(String column) {
        return optionalText(column).orElseThrow();
    }

    Optional<String> optionalText(String column) {
        return optional(() -> result.getString(column)).map(StorableText::decode);
    }

    int integer(String column) {
        return optional(() -> result.getInt(column)).orElseThrow();
    }

    long number(String column) {
        return optional(() -> result.getLong(column)).orElseThrow();
    }

    Optional<BigDecimal> decimal(String column) {
        return optionalText(column).map(BigDecimal::new);
    }

    /** A business date. */
    LocalDate date(String column) {
        return optionalDate(column).orElseThrow();
    }

    Optional<LocalDate> optionalDate(String column) {
        return optional(() -> result.getObject(column, LocalDate.class));
    }

    Instant instant(String column) {
        return optional(() -> result.getObject(column, OffsetDateTime.class))
                .orElseThrow()
                .toInstant();
    }

    /** A day as texts speak of it. */
    Optional<LocalDate> day(String column) {
        return optionalText(column).map(LocalDate::parse);
    }

    <E extends Enum<E>> E choice(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    Span span() {
        return new Span(integer("span_start"), integer("span_end"));
    }

    ResolvedTime time() {
        return new ResolvedTime(
                text("time_value"),
                new TimeInterval(day("time_low"), day("time_high")),
                choice(Precision.class, "time_precision"),
                text("time_reason"));
    }

    Optional<ResolvedTime> optionalTime() {
        return optionalText("time_value").map(value -> time());
    }

    private interface Reading<T> {
        @Nullable T read() throws SQLException;
    }

    private static <T> Optional<T> optional(Reading<T> reading) {
        try {
            return Optional.ofNullable(reading.read());
        } catch (SQLException failure) {
            throw new DataRetrievalFailureException("a row of the store cannot be read", failure);
        }
    }
}
