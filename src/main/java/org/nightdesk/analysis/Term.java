package org.nightdesk.analysis;

import org.nightdesk.dates.TimeInterval;

/**
 * For how long someone held a role, as far as words say so: the days on which it can have begun, and those on which it
 * can have ended. What is not told stays open: of a minister named without a time it is known only that the office was
 * taken up before the document and not left before it.
 *
 * @param start first and last day on which it can have begun
 * @param end first and last day on which it can have ended
 * @param reason how that follows from the text
 */
public record Term(TimeInterval start, TimeInterval end, String reason) {

    public static final Term UNKNOWN =
            new Term(TimeInterval.UNKNOWN, TimeInterval.UNKNOWN, "nothing tells when, and the document has no date");

    /** Whether words tell the beginning or the end, beyond the date of the document. */
    public boolean isTold() {
        return start.isClosed() || end.isClosed();
    }
}
