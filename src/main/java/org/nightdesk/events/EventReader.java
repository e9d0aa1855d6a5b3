package org.nightdesk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Attributions;
import org.nightdesk.text.Confidence;

/**
 * Reads who did what to whom. A trigger from the tables opens an event; its participants, place and time are those of
 * its own clause, and what the clause does not say stays empty. Safe for use by several threads.
 */
public final class EventReader {

    private final EventWords words = new EventWords();

    /** Whether a sentence may tell an event, so that its tree is worth making. */
    public boolean isCandidate(TaggedSentence sentence) {
        return sentence.tokens().stream().anyMatch(this::mayTell);
    }

    private boolean mayTell(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean verb = token.isVerb() && !lemma.equals("be") && !lemma.equals("have");
        return verb || (token.isNoun() && !token.isName() && words.noun(lemma).isPresent());
    }

    /**
     * The events of a document in order of the text.
     *
     * @param sentences its sentences; those without a tree tell nothing
     * @param actors its actors
     * @param dates its words of time
     * @param attributions who said what
     */
    public List<Event> read(
            List<TaggedSentence> sentences,
            List<Actor> actors,
            List<DatedExpression> dates,
            Attributions attributions) {
        Participants participants = new Participants(actors);
        List<Event> events = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            List<Clause> clauses = new Clauses(sentence, words).read();
            Bindings bindings = new Bindings(sentence, clauses, participants, dates);
            for (Clause clause : clauses) {
                event("e" + (events.size() + 1), sentence, clause, bindings, attributions)
                        .filter(event -> !Retelling.isOfOneOf(event, sentence, clause, events))
                        .ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<Event> event(
            String id, TaggedSentence sentence, Clause clause, Bindings bindings, Attributions attributions) {
        List<Event.Participant> agents = bindings.actors(clause.doers());
        List<Event.Participant> targets = bindings.actors(clause.sufferers()).stream()
                .filter(target -> !agents.contains(target))
                .toList();
        Optional<DatedExpression> time = bindings.time(clause);
        boolean nobody = agents.isEmpty() && targets.isEmpty();
        if (clause.status().isEmpty() || nobody && (clause.what().needsActor() || !bindings.isTold(clause))) {
            return Optional.empty();
        }
        EventStatus status = clause.status().get();
        boolean claimed = status == EventStatus.HAPPENED && attributions.isAlleged(sentence.index(), clause.trigger());
        return Optional.of(new Event(
                id,
                sentence.index(),
                sentence.span(clause.first(), clause.trigger() == clause.first() ? lastShown(clause) : clause.last()),
                sentence.words(clause.first(), lastShown(clause)),
                clause.what().eventClass(),
                clause.what().mode(),
                agents,
                targets,
                bindings.place(clause),
                time.map(DatedExpression::time),
                time.map(t -> t.expression().id()),
                claimed ? EventStatus.ALLEGED : status,
                attributions.of(sentence.index(), clause.trigger()),
                confidence(sentence, clause, agents, targets, time)));
    }

    private static int lastShown(Clause clause) {
        return clause.last() - clause.first() <= 3 ? clause.last() : clause.first();
    }

    private static Confidence confidence(
            TaggedSentence sentence,
            Clause clause,
            List<Event.Participant> agents,
            List<Event.Participant> targets,
            Optional<DatedExpression> time) {
        boolean finitePast = Stream.of("VBD", "VBN")
                .anyMatch(tag -> sentence.token(clause.trigger()).tag().equals(tag));
        if (finitePast && !agents.isEmpty() && (!targets.isEmpty() || time.isPresent())) {
            return Confidence.HIGH;
        }
        return agents.isEmpty() && targets.isEmpty() ? Confidence.LOW : Confidence.MEDIUM;
    }
}
