package org.nightdesk.intake;

import java.util.List;
import org.nightdesk.text.Document;

/**
 * What parsing a file gave.
 *
 * @param documents the file's own text, if it has any, then those of its attachments or members, in order
 * @param rejections what of it could not be read
 */
public record ParseResult(List<Document> documents, List<Rejection> rejections) {

    public ParseResult {
        documents = List.copyOf(documents);
        rejections = List.copyOf(rejections);
    }
}
