package org.nightdesk.analysis;

import java.util.List;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Actor;
import org.nightdesk.text.Sentence;

/**
 * All that was read out of one document. Ids of actors, times, figures and events hold within it.
 *
 * @param document id of the document
 * @param sha256 the version of the document that was read
 * @param date when it was published
 * @param sentences its sentences in order
 * @param actors who is named, in order of first mention
 * @param roles the roles of the actors with their time, in order of actors
 * @param dates words of time, in order
 * @param figures reported figures, in order
 * @param events events, in order
 */
public record Analysis(
        String document,
        String sha256,
        DocumentDate date,
        List<Sentence> sentences,
        List<Actor> actors,
        List<DatedRole> roles,
        List<DatedExpression> dates,
        List<ReportedFigure> figures,
        List<Event> events) {

    public Analysis {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        roles = List.copyOf(roles);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }

    /** The analysis of a document that is not analysed. */
    public static Analysis none(String document, String sha256, DocumentDate date) {
        return new Analysis(document, sha256, date, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
