package org.nightdesk.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.reconcile.Correction;
import org.springframework.jdbc.core.JdbcTemplate;

/** What analysts corrected. Nothing is ever taken out. Writing belongs into a transaction of the caller's. */
public final class CorrectionRows {

    private final JdbcTemplate jdbc;

    CorrectionRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a workbook that is in the journal. */
    public void save(CorrectionWorkbook workbook) {
        Statements.update(
                jdbc,
                "insert into correction_workbook (sha256, path, read_on) values (?, ?, ?)",
                workbook.sha256(),
                workbook.path(),
                workbook.date());
        Statements.batch(
                jdbc,
                "insert into correction (correction_id, given_on, entry) values (?, ?, ?)",
                workbook.corrections().stream()
                        .map(c -> new Object[] {
                            c.id(), c.date(), CorrectionText.write(c).toString()
                        })
                        .toList());
    }

    /** Hashes of the workbooks that were read. */
    public Set<String> workbooks() {
        return new HashSet<>(
                Statements.list(jdbc, "select sha256 from correction_workbook", List.of(), row -> row.text("sha256")));
    }

    /** All corrections: {@code C2} before {@code C10}. */
    public List<Correction> all() {
        return read("select entry from correction", List.of());
    }

    /** All corrections that were known by the end of a business date: {@code C2} before {@code C10}. */
    public List<Correction> upTo(LocalDate date) {
        return read("select entry from correction where given_on <= ?", List.of(date));
    }

    private List<Correction> read(String sql, List<?> values) {
        return Statements.list(jdbc, sql, values, row -> CorrectionText.read(row.text("entry"))).stream()
                .sorted(Comparator.comparingInt((Correction c) -> c.id().length())
                        .thenComparing(Correction::id))
                .toList();
    }
}
