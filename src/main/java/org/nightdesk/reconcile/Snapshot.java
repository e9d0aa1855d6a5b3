package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report held, in short: kept with it, so that the next one can tell what changed.
 *
 * @param date the business date of the report
 * @param reader version of Nightdesk that made it
 * @param corrections ids of the corrections that it rests on, in order
 * @param documents its documents, in order of their ids
 * @param actors its actors but for groups, in order of their ids
 * @param events its events, in order of their first mention
 * @param measures its measures, in order of their first mention
 */
public record Snapshot(
        LocalDate date,
        String reader,
        List<String> corrections,
        List<DocumentState> documents,
        List<ActorState> actors,
        List<EventState> events,
        List<MeasureState> measures) {

    public Snapshot {
        corrections = List.copyOf(corrections);
        documents = List.copyOf(documents);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
    }

    /**
     * A document.
     *
     * @param sha256 hash of its text: another one is another version
     * @param arrived business date of the run that first read this version
     * @param when its date in words
     * @param gone whether it no longer lies in the inbox
     */
    public record DocumentState(String id, String sha256, String title, LocalDate arrived, String when, boolean gone) {}

    /**
     * An actor.
     *
     * @param roles its roles in words
     * @param documents ids of the documents that name it, in order
     */
    public record ActorState(String id, String name, List<String> roles, List<String> documents) {

        public ActorState {
            roles = List.copyOf(roles);
            documents = List.copyOf(documents);
        }
    }

    /**
     * An event.
     *
     * @param label its words, as a reader is told them
     * @param status happened, planned, alleged, denied, habitual, negated
     * @param when its time in words; empty where no day, month or year is known
     * @param origins number of independent origins
     * @param denied who denies it, in order
     * @param members where it is told, in order
     */
    public record EventState(
            String id, String label, String status, String when, int origins, List<String> denied, List<Mark> members) {

        public EventState {
            denied = List.copyOf(denied);
            members = List.copyOf(members);
        }
    }

    /**
     * A measure.
     *
     * @param label what is counted, as a reader is told it
     * @param value the count or counts in words
     * @param numbers the same as numbers, each once, least first; empty where none is stated
     * @param standing how its claims stand to each other
     * @param reason why
     * @param origins number of independent origins
     * @param members its claims, in order of time
     */
    public record MeasureState(
            String id,
            String label,
            String value,
            List<BigDecimal> numbers,
            Standing standing,
            String reason,
            int origins,
            List<Mark> members) {

        public MeasureState {
            numbers = List.copyOf(numbers);
            members = List.copyOf(members);
        }
    }
}
