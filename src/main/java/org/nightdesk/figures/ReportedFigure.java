package org.nightdesk.figures;

import java.util.Optional;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.names.Attribution;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Span;

/**
 * One number that a document reports.
 *
 * @param id its name in the document, {@code f1}, {@code f2}… in order of the text
 * @param sentence the sentence it stands in
 * @param span from the hedge to the end of the counted noun
 * @param surface the words there
 * @param quantity the number and its bounds
 * @param unit what is counted or measured, as head noun with its modifiers: {@code artillery shells}, {@code USD},
 *     {@code percent}, {@code degrees Celsius}
 * @param scope whose, where, of what, doing what: words of the same clause, at most twelve
 * @param place place named in its clause; empty where none is
 * @param asOf when it was so; empty where nothing says
 * @param asOfTime id of the time expression behind {@code asOf}; empty where the document's own date stands in
 * @param status whether it is so, planned or alleged
 * @param source who said so
 * @param partOf id of the figure that it is a part of
 * @param confidence how sure the reading is
 */
public record ReportedFigure(
        String id,
        int sentence,
        Span span,
        String surface,
        Quantity quantity,
        String unit,
        String scope,
        String place,
        Optional<ResolvedTime> asOf,
        Optional<String> asOfTime,
        FigureStatus status,
        Attribution source,
        Optional<String> partOf,
        Confidence confidence) {

    /** The same, as a part of another. */
    ReportedFigure partOf(String whole) {
        return named(id, Optional.of(whole));
    }

    /** The same, said by somebody else. */
    ReportedFigure saidBy(Attribution other) {
        return new ReportedFigure(
                id,
                sentence,
                span,
                surface,
                quantity,
                unit,
                scope,
                place,
                asOf,
                asOfTime,
                status,
                other,
                partOf,
                confidence);
    }

    /** The same under another name, with what it is a part of under another name too. */
    ReportedFigure named(String name, Optional<String> whole) {
        return new ReportedFigure(
                name,
                sentence,
                span,
                surface,
                quantity,
                unit,
                scope,
                place,
                asOf,
                asOfTime,
                status,
                source,
                whole,
                confidence);
    }
}
