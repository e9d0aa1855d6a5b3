package org.nightdesk.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.store.CurrentVersions.Current;
import org.nightdesk.text.Document;
import org.nightdesk.text.Sentence;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Documents, their versions and when they arrived. Writing belongs into a transaction of the caller's.
 *
 * <p>What is asked for "as of" a day is what runs up to that business date had read: the version that arrived last by then.
 */
public final class DocumentRows {

    private final JdbcTemplate jdbc;
    private final CurrentVersions current;
    private final VersionRows versions;
    private final AnalysisRows analyses;

    DocumentRows(JdbcTemplate jdbc, AnalysisRows analyses) {
        this.jdbc = jdbc;
        this.current = new CurrentVersions(jdbc);
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
        Optional<Long> before = Statements.first(
                jdbc,
                "select version_id from arrival where arrival_id ="
                        + " (select max(arrival_id) from arrival where document_id = ?)",
                List.of(id),
                row -> row.number("version_id"));
        if (!before.equals(Optional.of(version))) {
            Statements.update(
                    jdbc,
                    "insert into arrival (document_id, version_id, arrived) values (?, ?, ?)",
                    id,
                    version,
                    arrived);
        }
    }

    private long documentRow(String path, String file) {
        Optional<Long> id = documentRow(path);
        if (id.isEmpty()) {
            Statements.update(jdbc, "insert into document (path, file_path) values (?, ?)", path, file);
            return documentRow(path).orElseThrow();
        }
        Statements.update(
                jdbc, "update document set file_path = ?, gone_on = null where document_id = ?", file, id.get());
        return id.get();
    }

    private Optional<Long> documentRow(String path) {
        return Statements.first(
                jdbc,
                "select document_id from document where path = ?",
                List.of(path),
                row -> row.number("document_id"));
    }

    /** All documents as of a day, also those that have gone since, in order of their ids. */
    public List<KnownDocument> known(LocalDate asOf) {
        List<Current> all = current.asOf(asOf);
        Map<Long, Document> documents = versions.load(rows(all));
        Map<Long, Analysis> analysed = analyses.load(all);
        Set<String> ids = all.stream().map(Current::document).collect(Collectors.toSet());
        Map<String, Set<String>> outlets = outlets(all, documents);
        List<KnownDocument> known = new ArrayList<>();
        for (Current version : all) {
            Optional<String> original = version.copyOf().filter(ids::contains);
            known.add(new KnownDocument(
                    Optional.ofNullable(documents.get(version.version())).orElseThrow(),
                    version.arrived(),
                    version.first(),
                    Optional.ofNullable(analysed.get(version.version())).filter(analysis -> original.isEmpty()),
                    original,
                    List.copyOf(outlets.getOrDefault(version.document(), Set.of()))));
        }
        return known;
    }

    private static List<Long> rows(List<Current> versions) {
        return versions.stream().map(Current::version).toList();
    }

    /** The outlet of each text, then those of its copies in order of their ids. */
    private static Map<String, Set<String>> outlets(List<Current> versions, Map<Long, Document> documents) {
        Map<String, Set<String>> outlets = new HashMap<>();
        addOutlets(outlets, versions, documents, version -> Optional.of(version.document()));
        addOutlets(outlets, versions, documents, Current::copyOf);
        return outlets;
    }

    private static void addOutlets(
            Map<String, Set<String>> outlets,
            List<Current> versions,
            Map<Long, Document> documents,
            Function<Current, Optional<String>> of) {
        for (Current version : versions) {
            Optional<String> outlet = Optional.ofNullable(documents.get(version.version()))
                    .flatMap(document -> document.metadata().outlet());
            outlet.ifPresent(name -> of.apply(version)
                    .ifPresent(id -> outlets.computeIfAbsent(id, document -> new LinkedHashSet<>())
                            .add(name)));
        }
    }

    /** Ids of the documents as of a day, no copies, that this reader has not analysed; in order. */
    public List<String> withoutAnalysis(String reader, LocalDate asOf) {
        return current
                .asOf(
                        asOf,
                        " where v.copy_of is null and not exists"
                                + " (select 1 from analysis n where n.version_id = v.version_id and n.reader = ?)",
                        reader)
                .stream()
                .map(Current::document)
                .toList();
    }

    /** The sentences of a document as of a day; none where it was not known or not analysed. */
    public List<String> sentences(String id, LocalDate asOf) {
        return current.find(id, asOf).map(List::of).map(analyses::load).stream()
                .flatMap(found -> found.values().stream())
                .flatMap(analysis -> analysis.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    /** A document as of a day. */
    public Optional<Document> find(String id, LocalDate asOf) {
        return current.find(id, asOf)
                .map(version -> versions.load(List.of(version.version())))
                .flatMap(found -> found.values().stream().findFirst());
    }
}
