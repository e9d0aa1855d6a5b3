package org.nightdesk.dates;

import org.nightdesk.text.Confidence;

/** Words of time with the time they were found to mean. */
public record DatedExpression(TimeExpression expression, ResolvedTime time) {

    /** How sure the value is, in a document of this date. */
    public Confidence confidence(DocumentDate date) {
        return Certainty.by(date).of(expression.meaning(), time);
    }
}
