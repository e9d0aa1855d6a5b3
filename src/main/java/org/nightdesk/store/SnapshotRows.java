package org.nightdesk.store;

import java.util.List;
import java.util.Optional;
import org.nightdesk.reconcile.Snapshot;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each report held. Writing belongs into a transaction of the caller's. */
public final class SnapshotRows {

    private final JdbcTemplate jdbc;

    SnapshotRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what a report holds, in place of what was kept before. The report must be known to {@link RunRows}. */
    public void save(String report, Snapshot snapshot) {
        Statements.update(jdbc, "delete from report_snapshot where report = ?", report);
        Statements.update(
                jdbc,
                "insert into report_snapshot (report, snapshot) values (?, ?)",
                report,
                SnapshotText.write(snapshot));
    }

    /** What a report held; empty where nothing is kept of it. */
    public Optional<Snapshot> find(String report) {
        return Statements.first(
                jdbc,
                "select snapshot from report_snapshot where report = ?",
                List.of(report),
                row -> SnapshotText.read(row.text("snapshot")));
    }
}
