package org.nightdesk.briefing;

import org.nightdesk.text.Span;

/**
 * The words behind a cell or a statement.
 *
 * @param document id of the document
 * @param ref its short name in the report, {@code D001}
 * @param sentence number of the sentence in the document, from 0
 * @param span where the words stand
 */
public record Evidence(String document, String ref, int sentence, Span span) {

    /** The name of the place on the document's evidence page: {@code s12}. */
    public String anchor() {
        return "s" + sentence;
    }
}
