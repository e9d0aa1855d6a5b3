package org.nightdesk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.store.Statements.DayOrNone;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs, what became of their inputs, and the numbers of reports. Writing belongs into a transaction. */
public final class RunRows {

    private final JdbcTemplate jdbc;

    RunRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a run has come. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED,
        /** It died, and a run of another date began before it was finished. */
        ABANDONED
    }

    /** A run. */
    public record Run(long id, LocalDate date, Optional<LocalDate> knownOn, String reader, Status status) {}

    /**
     * The run to go on with: the one that died at this very work, else a new one. Others that died are given up.
     *
     * @param knownOn the day as of which the report speaks, where that is not the business date
     */
    public Run begin(LocalDate date, Optional<LocalDate> knownOn, String reader, Instant now) {
        List<Run> unfinished = unfinished();
        Optional<Run> same = unfinished.stream()
                .filter(run -> run.date().equals(date) && run.knownOn().equals(knownOn))
                .filter(run -> run.reader().equals(reader))
                .findFirst();
        unfinished.stream()
                .filter(run -> same.isEmpty() || run.id() != same.get().id())
                .forEach(run -> finish(run.id(), Status.ABANDONED, now));
        return same.orElseGet(() -> insert(date, knownOn, reader, now));
    }

    private Run insert(LocalDate date, Optional<LocalDate> knownOn, String reader, Instant now) {
        Statements.update(
                jdbc,
                "insert into run (business_date, known_on, reader, status, started) values (?, ?, ?, ?, ?)",
                date,
                new DayOrNone(knownOn),
                reader,
                Status.RUNNING,
                utc(now));
        return unfinished().getLast();
    }

    private List<Run> unfinished() {
        return runs(Status.RUNNING);
    }

    private List<Run> runs(Status status) {
        return Statements.list(
                jdbc,
                "select run_id, business_date, known_on, reader, status from run where status = ? order by run_id",
                List.of(status),
                row -> new Run(
                        row.number("run_id"),
                        row.date("business_date"),
                        row.optionalDate("known_on"),
                        row.text("reader"),
                        row.choice(Status.class, "status")));
    }

    public void finish(long run, Status status, Instant now) {
        Statements.update(jdbc, "update run set status = ?, finished = ? where run_id = ?", status, utc(now), run);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Keeps what became of the inputs of a run, in place of what was kept before. */
    public void saveOutcomes(long run, List<InputOutcome> outcomes) {
        Statements.update(jdbc, "delete from run_outcome where run_id = ?", run);
        List<Object[]> rows = new ArrayList<>();
        for (InputOutcome input : outcomes) {
            rows.add(new Object[] {run, rows.size(), input.path(), input.outcome(), input.reason(), input.detail()});
        }
        Statements.batch(
                jdbc,
                "insert into run_outcome (run_id, ordinal, path, outcome, reason, detail) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** What became of the inputs of the last run that was done for a report; empty if there was none. */
    public List<InputOutcome> lastOutcomes(LocalDate date, Optional<LocalDate> knownOn) {
        return runs(Status.DONE).reversed().stream()
                .filter(run -> run.date().equals(date) && run.knownOn().equals(knownOn))
                .findFirst()
                .map(run -> outcomes(run.id()))
                .orElse(List.of());
    }

    public List<InputOutcome> outcomes(long run) {
        return Statements.list(
                jdbc,
                "select path, outcome, reason, detail from run_outcome where run_id = ? order by ordinal",
                List.of(run),
                row -> new InputOutcome(
                        row.text("path"),
                        row.choice(Outcome.class, "outcome"),
                        row.text("reason"),
                        row.text("detail")));
    }

    /**
     * A report of the job.
     *
     * @param number its running number, from 1
     * @param state digest of all that the published report depends on; empty while none is published
     */
    public record Report(String name, LocalDate date, int number, Optional<String> state) {}

    public Optional<Report> report(String name) {
        return Statements.first(
                jdbc,
                "select report, business_date, report_number, state from report where report = ?",
                List.of(name),
                RunRows::report);
    }

    /**
     * The last report of an earlier business date; those that speak as of another day are left out.
     *
     * @param knownOn the last business date whose reports are known of
     */
    public Optional<Report> reportBefore(LocalDate date, LocalDate knownOn) {
        return Statements.first(
                jdbc,
                "select report, business_date, report_number, state from report"
                        + " where known_on is null and state is not null and business_date < ? and business_date <= ?"
                        + " order by business_date desc",
                List.of(date, knownOn),
                RunRows::report);
    }

    private static Report report(Row row) {
        return new Report(
                row.text("report"), row.date("business_date"), row.integer("report_number"), row.optionalText("state"));
    }

    /**
     * The number of a report; a report that is made again keeps its own. One that looks back has that of the report that
     * it looks back on, or that this would have, and takes none of its own.
     */
    public int number(String name, LocalDate date, Optional<LocalDate> knownOn) {
        if (report(name).isEmpty()) {
            // Rows of reports that look back are told apart by numbers below nought.
            String next = knownOn.isEmpty()
                    ? "greatest(coalesce(max(report_number), 0), 0) + 1"
                    : "least(coalesce(min(report_number), 0), 0) - 1";
            Statements.update(
                    jdbc,
                    "insert into report (report, business_date, known_on, report_number)"
                            + " select cast(? as varchar(40)), cast(? as date), cast(? as date), " + next
                            + " from report",
                    name,
                    date,
                    new DayOrNone(knownOn));
        }
        return knownOn.isEmpty() ? report(name).orElseThrow().number() : numberOf(date);
    }

    private int numberOf(LocalDate date) {
        return Statements.first(
                        jdbc,
                        "select report_number from report where known_on is null and business_date = ?",
                        List.of(date),
                        row -> row.integer("report_number"))
                .orElseGet(() -> Statements.first(
                                jdbc,
                                "select greatest(coalesce(max(report_number), 0), 0) + 1 as next from report"
                                        + " where known_on is null and business_date < ?",
                                List.of(date),
                                row -> row.integer("next"))
                        .orElse(1));
    }

    /** Records what a report that is now published depends on. */
    public void published(String name, String state) {
        Statements.update(jdbc, "update report set state = ? where report = ?", state, name);
    }
}
