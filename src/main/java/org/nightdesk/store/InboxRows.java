package org.nightdesk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.intake.Rejection;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of the inbox as last read, and what of them could not be read. Writing belongs into a transaction. */
public final class InboxRows {

    private final JdbcTemplate jdbc;

    InboxRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file as last read.
     *
     * @param path relative to the inbox
     * @param sha256 hash of the bytes that were read
     * @param reader the version of Nightdesk that read it
     * @param arrived business date of the run that first read these bytes there
     * @param goneOn business date of the run that no longer found it
     */
    public record KnownFile(String path, String sha256, String reader, LocalDate arrived, Optional<LocalDate> goneOn) {}

    /** All files ever read, by path. */
    public Map<String, KnownFile> files() {
        return Statements.list(
                        jdbc,
                        "select path, sha256, reader, arrived, gone_on from inbox_file",
                        List.of(),
                        row -> new KnownFile(
                                row.text("path"),
                                row.text("sha256"),
                                row.text("reader"),
                                row.date("arrived"),
                                row.optionalDate("gone_on")))
                .stream()
                .collect(Collectors.toMap(KnownFile::path, Function.identity()));
    }

    /**
     * Records that a file was read. All of its documents count as gone until they are saved again.
     *
     * @param date business date of the run
     */
    public void read(String path, String sha256, String reader, LocalDate date, List<Rejection> rejections) {
        Optional<String> before = Statements.first(
                jdbc, "select sha256 from inbox_file where path = ?", List.of(path), row -> row.text("sha256"));
        if (before.isEmpty()) {
            Statements.update(
                    jdbc,
                    "insert into inbox_file (sha256, reader, arrived, path) values (?, ?, ?, ?)",
                    sha256,
                    reader,
                    date,
                    path);
        } else if (before.get().equals(sha256)) {
            Statements.update(jdbc, "update inbox_file set reader = ?, gone_on = null where path = ?", reader, path);
        } else {
            Statements.update(
                    jdbc,
                    "update inbox_file set sha256 = ?, reader = ?, arrived = ?, gone_on = null where path = ?",
                    sha256,
                    reader,
                    date,
                    path);
        }
        Statements.update(jdbc, "update document set gone_on = ? where file_path = ? and gone_on is null", date, path);
        reject(path, rejections);
    }

    private void reject(String file, List<Rejection> rejections) {
        Statements.update(jdbc, "delete from rejection where file_path = ?", file);
        List<Object[]> rows = new ArrayList<>();
        for (Rejection rejection : rejections) {
            rows.add(new Object[] {file, rows.size(), rejection.path(), rejection.reason(), rejection.advice()});
        }
        Statements.batch(
                jdbc, "insert into rejection (file_path, ordinal, path, reason, advice) values (?, ?, ?, ?, ?)", rows);
    }

    /** Adds that a document turned out unreadable after its file had been read. */
    public void reject(String document, Rejection rejection) {
        String file = Statements.first(
                        jdbc,
                        "select file_path from document where path = ?",
                        List.of(document),
                        row -> row.text("file_path"))
                .orElseThrow();
        List<Rejection> all = new ArrayList<>(rejections().getOrDefault(file, List.of()));
        all.removeIf(known -> known.path().equals(rejection.path()));
        all.add(rejection);
        reject(file, all);
    }

    /** Records that files are no longer in the inbox. Their documents stay known. */
    public void gone(List<String> paths, LocalDate date) {
        mark("update inbox_file set gone_on = ? where path = ? and gone_on is null", paths, Optional.of(date));
        mark("update document set gone_on = ? where file_path = ? and gone_on is null", paths, Optional.of(date));
    }

    /** Records that files which had gone are back with the same bytes. */
    public void returned(List<String> paths) {
        List<Object[]> rows =
                paths.stream().map(path -> new Object[] {path, path}).toList();
        Statements.batch(
                jdbc,
                "update document set gone_on = null where file_path = ?"
                        + " and gone_on = (select f.gone_on from inbox_file f where f.path = ?)",
                rows);
        Statements.batch(
                jdbc,
                "update inbox_file set gone_on = null where path = ?",
                paths.stream().map(path -> new Object[] {path}).toList());
    }

    private void mark(String sql, List<String> paths, Optional<LocalDate> date) {
        Statements.batch(
                jdbc,
                sql,
                paths.stream()
                        .map(path -> new Object[] {new Statements.DayOrNone(date), path})
                        .toList());
    }

    /** What of the files could not be read, by the path of the file. */
    public Map<String, List<Rejection>> rejections() {
        Map<String, List<Rejection>> found = new HashMap<>();
        Statements.query(
                jdbc,
                "select file_path, path, reason, advice from rejection order by file_path, ordinal",
                List.of(),
                row -> found.computeIfAbsent(row.text("file_path"), file -> new ArrayList<>())
                        .add(new Rejection(row.text("path"), row.text("reason"), row.text("advice"))));
        return found;
    }

    /** Where a document was found, and whether it is gone. */
    public record Place(String document, String file, Optional<LocalDate> goneOn) {}

    /** The places of all documents, by their ids. */
    public Map<String, Place> places() {
        return Statements.list(
                        jdbc,
                        "select path, file_path, gone_on from document",
                        List.of(),
                        row -> new Place(row.text("path"), row.text("file_path"), row.optionalDate("gone_on")))
                .stream()
                .collect(Collectors.toMap(Place::document, Function.identity()));
    }
}
