package org.nightdesk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which version of each document is current as of a day: the one that arrived last, up to that business date. */
record CurrentVersions(JdbcTemplate jdbc) {

    private static final String SELECT = "select d.path, v.version_id, v.sha256, v.copy_of, a.arrived,"
            + " (select min(f.arrived) from arrival f where f.document_id = a.document_id) as first_arrived"
            + " from arrival a"
            + " join document d on d.document_id = a.document_id"
            + " join document_version v on v.version_id = a.version_id";

    private static final String LAST_OF_ALL = " join (select max(b.arrival_id) as arrival_id from arrival b"
            + " where b.arrived <= ? group by b.document_id) l on l.arrival_id = a.arrival_id";

    private static final String LAST_OF_ONE = " where a.arrival_id = (select max(b.arrival_id) from arrival b"
            + " join document e on e.document_id = b.document_id where b.arrived <= ? and e.path = ?)";

    /**
     * A version.
     *
     * @param version its row
     * @param document id of its document
     * @param arrived business date of its arrival
     * @param first business date of the first arrival of any version
     * @param copyOf id of the document that it is a copy of
     */
    record Current(
            long version,
            String document,
            String sha256,
            LocalDate arrived,
            LocalDate first,
            Optional<String> copyOf) {}

    /** All current versions, in order of the ids of their documents. */
    List<Current> asOf(LocalDate day) {
        return asOf(day, "");
    }

    /** Those for which a further condition holds; it begins with {@code where} and may speak of {@code v}. */
    List<Current> asOf(LocalDate day, String condition, Object... values) {
        List<Object> all = new ArrayList<>(List.of(day));
        all.addAll(List.of(values));
        return Statements.list(jdbc, SELECT + LAST_OF_ALL + condition, all, CurrentVersions::read).stream()
                .sorted(Comparator.comparing(Current::document))
                .toList();
    }

    /** The current version of one document. */
    Optional<Current> find(String document, LocalDate day) {
        return Statements.first(jdbc, SELECT + LAST_OF_ONE, List.of(day, document), CurrentVersions::read);
    }

    private static Current read(Row row) {
        return new Current(
                row.number("version_id"),
                row.text("path"),
                row.text("sha256"),
                row.date("arrived"),
                row.date("first_arrived"),
                row.optionalText("copy_of"));
    }
}
