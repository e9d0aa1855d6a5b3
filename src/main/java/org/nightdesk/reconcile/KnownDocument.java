package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.text.Document;

/**
 * A document as the store remembers it.
 *
 * @param document the text and what its file says of itself; its current version
 * @param arrived business date of the run that first read this version
 * @param first business date of the run that first read any version; what is named after a document stays when it is edited
 * @param analysis what was read out of it; of a copy nothing, or no more than its date
 * @param copyOf id of the document that it is an exact or near copy of; that one alone is counted
 * @param outlets who published this text: its own outlet, and those of its copies
 */
public record KnownDocument(
        Document document,
        LocalDate arrived,
        LocalDate first,
        Optional<Analysis> analysis,
        Optional<String> copyOf,
        List<String> outlets) {

    /** A document that was never edited. */
    public KnownDocument(
            Document document,
            LocalDate arrived,
            Optional<Analysis> analysis,
            Optional<String> copyOf,
            List<String> outlets) {
        this(document, arrived, arrived, analysis, copyOf, outlets);
    }

    /** The same document as read otherwise. */
    KnownDocument with(Optional<Analysis> other) {
        return new KnownDocument(document, arrived, first, other, copyOf, outlets);
    }

    public KnownDocument {
        outlets = List.copyOf(outlets);
    }
}
