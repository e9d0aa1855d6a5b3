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
 * @param analysis what was read out of it; of a copy nothing, or no more than its date
 * @param copyOf id of the document that it is an exact or near copy of; that one alone is counted
 * @param outlets who published this text: its own outlet, and those of its copies
 */
public record KnownDocument(
        Document document,
        LocalDate arrived,
        Optional<Analysis> analysis,
        Optional<String> copyOf,
        List<String> outlets) {

    public KnownDocument {
        outlets = List.copyOf(outlets);
    }
}
