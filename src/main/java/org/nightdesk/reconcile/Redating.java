package org.nightdesk.reconcile;

import java.util.List;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeExpression;

/** Resolves the words of time of a document again, once it is known when the document was published. */
@FunctionalInterface
public interface Redating {

    /**
     * @param expressions the words of time of one document, in order
     * @param published when that document was published
     * @return the same expressions in the same order, each with the time it means
     */
    List<DatedExpression> resolve(List<TimeExpression> expressions, DocumentDate published);
}
