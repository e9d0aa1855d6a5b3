package org.nightdesk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.store.CurrentVersions.Current;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which documents repeat another, and what such are known by. Writing belongs into a transaction of the caller's. */
public final class CopyRows {

    private final JdbcTemplate jdbc;
    private final CurrentVersions current;

    CopyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.current = new CurrentVersions(jdbc);
    }

    /**
     * What near copies of a version are known by.
     *
     * @param document id of the document
     * @param sha256 the version
     * @param arrived business date of its arrival
     * @param marks in a form of the maker's
     */
    public record Fingerprint(String document, String sha256, LocalDate arrived, String marks) {}

    /** Keeps the fingerprint of a document as of a day. */
    public void saveFingerprint(String document, String marks, LocalDate asOf) {
        current.find(document, asOf).ifPresent(version -> {
            Statements.update(jdbc, "delete from fingerprint where version_id = ?", version.version());
            Statements.update(
                    jdbc, "insert into fingerprint (version_id, marks) values (?, ?)", version.version(), marks);
        });
    }

    /** Ids of the documents as of a day that have no fingerprint, in order. */
    public List<String> withoutFingerprint(LocalDate asOf) {
        return current
                .asOf(asOf, " where not exists (select 1 from fingerprint f where f.version_id = v.version_id)")
                .stream()
                .map(Current::document)
                .toList();
    }

    /** The fingerprints of the documents as of a day, in order of their arrival, then of their ids. */
    public List<Fingerprint> fingerprints(LocalDate asOf) {
        Map<Long, String> marks = new HashMap<>();
        Statements.query(
                jdbc,
                "select version_id, marks from fingerprint",
                List.of(),
                row -> marks.put(row.number("version_id"), row.text("marks")));
        return current.asOf(asOf).stream()
                .filter(version -> marks.containsKey(version.version()))
                .map(version -> new Fingerprint(
                        version.document(),
                        version.sha256(),
                        version.arrived(),
                        marks.getOrDefault(version.version(), "")))
                .sorted(Comparator.comparing(Fingerprint::arrived))
                .toList();
    }

    /** Records which documents, as of a day, repeat another; all others are none's copies. */
    public void mark(Map<String, String> originals, LocalDate asOf) {
        List<Object[]> changed = new ArrayList<>();
        for (Current version : current.asOf(asOf)) {
            Optional<String> original = Optional.ofNullable(originals.get(version.document()));
            if (!original.equals(version.copyOf())) {
                changed.add(new Object[] {original, version.version()});
            }
        }
        Statements.batch(jdbc, "update document_version set copy_of = ? where version_id = ?", changed);
    }
}
