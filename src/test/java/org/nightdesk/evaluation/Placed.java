package org.nightdesk.evaluation;

import org.nightdesk.text.Span;

/**
 * A row with the place of its words in the text.
 *
 * @param row of the gold or of a report
 * @param span where the words stand
 */
record Placed(Row row, Span span) {

    /** A row of a report, which tells its place itself. */
    static Placed of(Row row) {
        return new Placed(row, new Span(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end"))));
    }
}
