package org.nightdesk.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Sentence;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sentences of documents. */
record SentenceRows(JdbcTemplate jdbc) {

    private static final VersionTable TABLE =
            VersionTable.of("sentence", "sentence", "span_start", "span_end", "words", "kind", "paragraph");

    void insert(long version, List<Sentence> sentences) {
        TABLE.insert(jdbc, version, sentences, sentence -> new Object[] {
            sentence.index(),
            sentence.span().start(),
            sentence.span().end(),
            sentence.text(),
            sentence.kind(),
            sentence.paragraph()
        });
    }

    Map<Long, List<Sentence>> load(Collection<Long> versions) {
        return TABLE.load(
                jdbc,
                versions,
                row -> new Sentence(
                        row.integer("sentence"),
                        row.span(),
                        row.text("words"),
                        row.choice(BlockKind.class, "kind"),
                        row.integer("paragraph")));
    }
}
