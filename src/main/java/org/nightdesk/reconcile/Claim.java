package org.nightdesk.reconcile;

import java.util.Optional;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.figures.ReportedFigure;

/**
 * A figure as one document reports it.
 *
 * @param item the figure
 * @param figure what the document reports
 * @param origin who counted: id of an actor, or the words of an unnamed source; empty where the text itself asserts it
 * @param named whether the origin is an actor, so that two documents can have the same one
 * @param when when it was so; the day of the document where the figure itself has no time
 * @param range what its words leave possible, in the unit of its measure: decades become years
 */
public record Claim(
        Item item, ReportedFigure figure, Optional<String> origin, boolean named, TimeInterval when, Range range) {}
