package org.nightdesk.dates;

import org.nightdesk.text.Confidence;

/** Words of time with the time they were found to mean. */
public record DatedExpression(TimeExpression expression, ResolvedTime time) {

    /** How sure the value is, its document's date being right. */
    public Confidence confidence() {
        return Certainty.of(expression.meaning(), time);
    }
}
