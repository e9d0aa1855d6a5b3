package org.nightdesk.reconcile;

import java.util.List;

/**
 * What all documents say together. It is the same for any order of the documents it was made from.
 *
 * @param documents the documents in order of their ids; dates that only their siblings tell are filled in
 * @param stories courses of events, in order of their first documents
 * @param actors actors, in order of their ids
 * @param events events that at least one document tells, in order of their first mention
 * @param measures figures that count one thing, in order of their first mention; every figure is in exactly one
 * @param sums figures of one document that together give a figure of another
 * @param divergences what documents disagree on other than figures
 * @param corrected what analysts corrected, and what the actors are without that
 */
public record Picture(
        List<KnownDocument> documents,
        List<Story> stories,
        List<SharedActor> actors,
        List<SharedEvent> events,
        List<Measure> measures,
        List<Sum> sums,
        List<Divergence> divergences,
        Corrected corrected) {

    public Picture {
        documents = List.copyOf(documents);
        stories = List.copyOf(stories);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
        sums = List.copyOf(sums);
        divergences = List.copyOf(divergences);
    }
}
