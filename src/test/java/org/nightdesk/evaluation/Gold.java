package org.nightdesk.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/**
 * What a careful reader finds in a set of documents.
 *
 * @param tables as annotated
 * @param texts of the documents, by their id
 */
record Gold(Tables tables, Map<String, StoredText> texts) {

    private static final String NOT_INSIDE_A_WORD = "(?<![\\p{L}\\p{N}]|\\p{N}[.,])%s(?![\\p{L}\\p{N}]|[.,]\\p{N})";

    Gold {
        texts = Map.copyOf(texts);
    }

    List<String> documents() {
        return tables.of("docs").stream().map(Row::document).toList();
    }

    StoredText text(String document) {
        return Optional.ofNullable(texts.get(document))
                .orElseThrow(() -> new IllegalArgumentException("there is gold, but no document: " + document));
    }

    /**
     * The rows of a document, each with its place.
     *
     * @param words the column whose words stand in the text
     * @throws IllegalArgumentException if the words of a row stand nowhere
     */
    List<Placed> placed(String table, String words, String document) {
        return tables.of(table, document).stream()
                .map(row -> new Placed(row, place(row, words)))
                .toList();
    }

    private Span place(Row row, String column) {
        int occurrence = row.number("occurrence").map(Number::intValue).orElse(1);
        return place(row.document(), row.text(column), occurrence)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s does not hold “%s”, time %d".formatted(row.document(), row.text(column), occurrence)));
    }

    /** Where words stand for the n-th time, from 1: as whole words, upper and lower case as written. */
    Optional<Span> place(String document, String words, int occurrence) {
        StoredText text = text(document);
        return Pattern.compile(NOT_INSIDE_A_WORD.formatted(Words.pattern(words)))
                .matcher(text.value())
                .results()
                .skip(occurrence - 1)
                .findFirst()
                .map((MatchResult found) -> text.span(found.start(), found.end()));
    }
}
