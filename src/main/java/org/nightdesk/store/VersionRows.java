package org.nightdesk.store;

import static org.nightdesk.store.Statements.iso;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.StoredText;
import org.springframework.jdbc.core.JdbcTemplate;

/** The versions of documents: text, blocks, metadata and flags. */
record VersionRows(JdbcTemplate jdbc) {

    private static final VersionTable BLOCKS = VersionTable.of("block", "kind", "span_start", "span_end");

    private static final VersionTable FLAGS = VersionTable.of("document_flag", "flag");

    private static final String SELECT = "select v.*, d.path from document_version v"
            + " join document d on d.document_id = v.document_id where v.version_id between ? and ?";

    private static final String INSERT = "insert into document_version (reader, media_type, parent, body, title,"
            + " author, outlet, published, published_by, url, language_code, document_id, sha256)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = "update document_version set reader = ?, media_type = ?, parent = ?, body = ?,"
            + " title = ?, author = ?, outlet = ?, published = ?, published_by = ?, url = ?, language_code = ?,"
            + " copy_of = null where document_id = ? and sha256 = ?";

    /**
     * Writes a version and gives its row. One that the same reader has read before is left as it is, with its analysis; one
     * that another reader read is replaced, and its analysis dropped.
     */
    long save(long documentId, Document document, String reader) {
        Optional<String> readBy = find(documentId, document.sha256(), row -> row.text("reader"));
        if (!readBy.equals(Optional.of(reader))) {
            Statements.update(jdbc, readBy.isPresent() ? UPDATE : INSERT, columns(documentId, document, reader));
        }
        long version = find(documentId, document.sha256(), row -> row.number("version_id"))
                .orElseThrow();
        if (!readBy.equals(Optional.of(reader))) {
            replaceParts(version, document);
        }
        return version;
    }

    private void replaceParts(long version, Document document) {
        for (String table : List.of("block", "document_flag", "fingerprint", "analysis")) {
            Statements.update(jdbc, "delete from " + table + " where version_id = ?", version);
        }
        BLOCKS.insert(jdbc, version, document.blocks(), block ->
                new Object[] {block.kind(), block.span().start(), block.span().end()});
        FLAGS.insert(jdbc, version, document.flags().stream().sorted().toList(), flag -> new Object[] {flag});
    }

    private <T> Optional<T> find(long documentId, String sha256, Function<Row, T> reading) {
        return Statements.first(
                jdbc,
                "select version_id, reader from document_version where document_id = ? and sha256 = ?",
                List.of(documentId, sha256),
                reading);
    }

    private static Object[] columns(long documentId, Document document, String reader) {
        Metadata metadata = document.metadata();
        return new Object[] {
            reader,
            document.mediaType(),
            document.parent(),
            document.text().value(),
            metadata.title(),
            metadata.author(),
            metadata.outlet(),
            iso(metadata.published()),
            metadata.publishedBy(),
            metadata.url(),
            metadata.language(),
            documentId,
            document.sha256()
        };
    }

    /** The documents that those versions are, by version. */
    Map<Long, Document> load(Collection<Long> versions) {
        Map<Long, List<Block>> blocks =
                BLOCKS.load(jdbc, versions, row -> new Block(row.choice(BlockKind.class, "kind"), row.span()));
        Map<Long, List<DocumentFlag>> flags = FLAGS.load(jdbc, versions, row -> row.choice(DocumentFlag.class, "flag"));
        Set<Long> wanted = Set.copyOf(versions);
        Map<Long, Document> loaded = new HashMap<>();
        for (VersionRange range : VersionRange.of(versions)) {
            Statements.query(jdbc, SELECT, List.of(range.first(), range.last()), row -> {
                long id = row.number("version_id");
                if (wanted.contains(id)) {
                    loaded.put(
                            id, document(row, blocks.getOrDefault(id, List.of()), flags.getOrDefault(id, List.of())));
                }
            });
        }
        return loaded;
    }

    private static Document document(Row row, List<Block> blocks, List<DocumentFlag> flags) {
        return new Document(
                row.text("path"),
                row.text("sha256"),
                row.text("media_type"),
                StoredText.of(row.text("body")),
                blocks,
                metadata(row),
                new HashSet<>(flags),
                row.optionalText("parent"));
    }

    private static Metadata metadata(Row row) {
        return new Metadata(
                row.optionalText("title"),
                row.optionalText("author"),
                row.optionalText("outlet"),
                row.day("published"),
                row.optionalText("published_by"),
                row.optionalText("url"),
                row.optionalText("language_code"));
    }
}
