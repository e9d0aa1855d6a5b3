package org.nightdesk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.store.VersionRows.Version;
import org.nightdesk.text.Document;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Documents, their versions and when they arrived. Writing belongs into a transaction of the caller's.
 *
 * <p>What is asked for "as of" a day is what runs up to that business date had read: the version that arrived last by then.
 */
public final class DocumentRows {

    /** The version of each document that is current on a day. */
    private static final String JOINED = " from document d"
            + " join arrival a on a.document_id = d.document_id"
            + " join document_version v on v.version_id = a.version_id";

    private static final String LAST = " where a.arrival_id = (select max(b.arrival_id) from arrival b"
            + " where b.document_id = d.document_id and b.arrived <= ?)";

    private static final String CURRENT = JOINED + LAST;

    private final JdbcTemplate jdbc;
    private final VersionRows versions;
    private final AnalysisRows analyses;

    DocumentRows(JdbcTemplate jdbc, AnalysisRows analyses) {
        this.jdbc = jdbc;
        this.versions = new VersionRows(jdbc);
        this.analyses = analyses;
    }

    /**
     * Keeps a document as read. A version that this reader has read before stays as it is, with its analysis.
     *
     * @param file path of the inbox file that it was found in, which {@link InboxRows} must know
     * @param reader the version of Nightdesk that read it
     * @param arrived business date of the run
     */
    public void save(Document document, String file, String reader, LocalDate arrived) {
        long id = documentRow(document.id(), file);
        long version = versions.save(id, document, reader);
        Optional<Long> current = Statements.first(
                jdbc,
                "select version_id from arrival where arrival_id ="
                        + " (select max(arrival_id) from arrival where document_id = ?)",
                List.of(id),
                row -> row.number("version_id"));
        if (!current.equals(Optional.of(version))) {
            Statements.update(
                    jdbc,
                    "insert into arrival (document_id, version_id, arrived) values (?, ?, ?)",
                    id,
                    version,
                    arrived);
        }
    }

    private long documentRow(String path, String file) {
        String known = "select document_id from document where path = ?";
        Optional<Long> id = Statements.first(jdbc, known, List.of(path), row -> row.number("document_id"));
        if (id.isPresent()) {
            Statements.update(
                    jdbc, "update document set file_path = ?, gone_on = null where document_id = ?", file, id.get());
            return id.get();
        }
        Statements.update(jdbc, "insert into document (path, file_path) values (?, ?)", path, file);
        return Statements.first(jdbc, known, List.of(path), row -> row.number("document_id"))
                .orElseThrow();
    }

    /** All documents as of a day, also those that have gone since, in order of their ids. */
    public List<KnownDocument> known(LocalDate asOf) {
        Map<Long, Head> heads = heads(asOf, "");
        List<Version> read = versions.load(heads.keySet());
        Map<Long, Analysis> analysed = analyses.load(read.stream()
                .map(version -> new AnalysisRows.VersionName(
                        version.version(),
                        version.document().id(),
                        version.document().sha256()))
                .toList());
        Set<String> ids = new LinkedHashSet<>();
        heads.values().forEach(head -> ids.add(head.path()));
        Map<String, List<String>> outlets = outlets(read, heads, ids);
        List<KnownDocument> known = new ArrayList<>();
        for (Version version : read) {
            Head head = heads.get(version.version());
            String id = version.document().id();
            Optional<String> original = head.copyOf().filter(ids::contains);
            known.add(new KnownDocument(
                    version.document(),
                    head.arrived(),
                    original.isPresent() ? Optional.empty() : Optional.ofNullable(analysed.get(version.version())),
                    original,
                    outlets.getOrDefault(id, List.of())));
        }
        return known;
    }

    private record Head(String path, LocalDate arrived, Optional<String> copyOf) {}

    private Map<Long, Head> heads(LocalDate asOf, String condition, Object... values) {
        List<Object> all = new ArrayList<>(List.of(asOf));
        all.addAll(List.of(values));
        Map<Long, Head> heads = new LinkedHashMap<>();
        Statements.query(
                jdbc,
                "select d.path, a.version_id, a.arrived, v.copy_of" + CURRENT + condition,
                all,
                row -> heads.put(
                        row.number("version_id"),
                        new Head(row.text("path"), row.date("arrived"), row.optionalText("copy_of"))));
        return heads;
    }

    /** The outlet of each text, then those of its copies in order of their ids. */
    private static Map<String, List<String>> outlets(List<Version> versions, Map<Long, Head> heads, Set<String> ids) {
        Map<String, Set<String>> named = new HashMap<>();
        for (Version version : versions) {
            outlet(version).ifPresent(outlet -> add(named, version.document().id(), outlet));
        }
        for (Version version : versions) {
            Optional<String> original = Optional.ofNullable(heads.get(version.version()))
                    .flatMap(Head::copyOf)
                    .filter(ids::contains);
            outlet(version).ifPresent(outlet -> original.ifPresent(id -> add(named, id, outlet)));
        }
        Map<String, List<String>> outlets = new HashMap<>();
        named.forEach((id, names) -> outlets.put(id, List.copyOf(names)));
        return outlets;
    }

    private static Optional<String> outlet(Version version) {
        return version.document().metadata().outlet();
    }

    private static void add(Map<String, Set<String>> named, String id, String outlet) {
        named.computeIfAbsent(id, document -> new LinkedHashSet<>()).add(outlet);
    }

    /** Ids of the documents as of a day, no copies, that this reader has not analysed; in order. */
    public List<String> withoutAnalysis(String reader, LocalDate asOf) {
        return Statements.list(
                        jdbc,
                        "select d.path" + CURRENT + " and v.copy_of is null and not exists"
                                + " (select 1 from analysis n where n.version_id = v.version_id and n.reader = ?)",
                        List.of(asOf, reader),
                        row -> row.text("path"))
                .stream()
                .sorted()
                .toList();
    }

    /** A document as of a day. */
    public Optional<Document> find(String id, LocalDate asOf) {
        return Statements.first(
                        jdbc,
                        "select a.version_id" + CURRENT + " and d.path = ?",
                        List.of(asOf, id),
                        row -> row.number("version_id"))
                .map(version -> versions.load(Set.of(version)).getFirst().document());
    }

    /**
     * What near copies of a version are known by.
     *
     * @param document id of the document
     * @param arrived business date of its arrival
     * @param marks in a form of the maker's
     */
    public record Fingerprint(String document, String sha256, LocalDate arrived, String marks) {}

    /** Keeps the fingerprint of a document as of a day. */
    public void saveFingerprint(String document, String marks, LocalDate asOf) {
        heads(asOf, " and d.path = ?", document).keySet().forEach(version -> {
            Statements.update(jdbc, "delete from fingerprint where version_id = ?", version);
            Statements.update(jdbc, "insert into fingerprint (version_id, marks) values (?, ?)", version, marks);
        });
    }

    /** Ids of the documents as of a day that have no fingerprint, in order. */
    public List<String> withoutFingerprint(LocalDate asOf) {
        return heads(asOf, " and not exists (select 1 from fingerprint f where f.version_id = v.version_id)")
                .values()
                .stream()
                .map(Head::path)
                .sorted()
                .toList();
    }

    /** The fingerprints of the documents as of a day, in order of their arrival, then of their ids. */
    public List<Fingerprint> fingerprints(LocalDate asOf) {
        return Statements.list(
                        jdbc,
                        "select d.path, v.sha256, a.arrived, f.marks" + JOINED
                                + " join fingerprint f on f.version_id = v.version_id" + LAST,
                        List.of(asOf),
                        row -> new Fingerprint(
                                row.text("path"), row.text("sha256"), row.date("arrived"), row.text("marks")))
                .stream()
                .sorted(Comparator.comparing(Fingerprint::arrived).thenComparing(Fingerprint::document))
                .toList();
    }

    /** Records which documents, as of a day, repeat another; all others are none's copies. */
    public void markCopies(Map<String, String> originals, LocalDate asOf) {
        List<Object[]> changed = new ArrayList<>();
        heads(asOf, "").forEach((version, head) -> {
            Optional<String> original = Optional.ofNullable(originals.get(head.path()));
            if (!original.equals(head.copyOf())) {
                changed.add(new Object[] {original, version});
            }
        });
        Statements.batch(jdbc, "update document_version set copy_of = ? where version_id = ?", changed);
    }
}
