package org.nightdesk.dates;

import java.util.List;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.Document;

/** Finds when a document was published. */
public final class DocumentDater {

    /** The date of a document, by what it and its text say. */
    public DocumentDate date(Document document, List<TaggedSentence> sentences, List<TimeExpression> expressions) {
        return document.metadata()
                .published()
                .map(day -> DocumentDate.day(day, "the file says so"))
                .orElse(DocumentDate.UNKNOWN);
    }
}
