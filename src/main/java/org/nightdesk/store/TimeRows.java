package org.nightdesk.store;

import static org.nightdesk.store.Statements.iso;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeMeaning;
import org.springframework.jdbc.core.JdbcTemplate;

/** Words of time: their meaning, from which they can be resolved again, and what they were resolved to. */
record TimeRows(JdbcTemplate jdbc) {

    private static final VersionTable TABLE = VersionTable.of(
            "time_expression",
            "expression",
            "sentence",
            "span_start",
            "span_end",
            "surface",
            "meaning",
            "time_value",
            "time_low",
            "time_high",
            "time_precision",
            "time_reason");

    void insert(long version, List<DatedExpression> dates) {
        TABLE.insert(jdbc, version, dates, date -> columns(date.expression(), date.time()));
    }

    private static Object[] columns(TimeExpression words, ResolvedTime time) {
        return new Object[] {
            words.id(),
            words.sentence(),
            words.span().start(),
            words.span().end(),
            words.surface(),
            words.meaning().encode(),
            time.value(),
            iso(time.interval().low()),
            iso(time.interval().high()),
            time.precision(),
            time.reason()
        };
    }

    Map<Long, List<DatedExpression>> load(Collection<Long> versions) {
        return TABLE.load(jdbc, versions, row -> new DatedExpression(expression(row), row.time()));
    }

    private static TimeExpression expression(Row row) {
        return new TimeExpression(
                row.text("expression"),
                row.integer("sentence"),
                row.span(),
                row.text("surface"),
                TimeMeaning.decode(row.text("meaning")));
    }
}
