package org.nightdesk.events;

import java.util.List;
import java.util.Optional;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.names.Attribution;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Span;

/**
 * Who did what to whom, bound inside one clause; what the clause does not say stays empty.
 *
 * @param id its name in the document, {@code e1}, {@code e2}… in order of the text
 * @param sentence the sentence it stands in
 * @param span the trigger's place
 * @param trigger the words that tell it: "arrived", "the visit"
 * @param eventClass its class
 * @param mode a finer class where there is one, e.g. {@code MEET}; empty otherwise
 * @param agents who did it
 * @param targets to whom
 * @param place where; empty where the clause does not say
 * @param time when; empty where nothing says
 * @param timeExpression id of the time expression behind {@code time}; empty where no more is known than that it came
 *     before or comes after the document
 * @param status whether it took place
 * @param source who said so
 * @param confidence how sure the reading is
 * @param reasons by which rules it was read; not kept in the store
 */
public record Event(
        String id,
        int sentence,
        Span span,
        String trigger,
        EventClass eventClass,
        String mode,
        List<Participant> agents,
        List<Participant> targets,
        String place,
        Optional<ResolvedTime> time,
        Optional<String> timeExpression,
        EventStatus status,
        Attribution source,
        Confidence confidence,
        Reasons reasons) {

    /** An event of which nobody says any more by which rules it was read. */
    public Event(
            String id,
            int sentence,
            Span span,
            String trigger,
            EventClass eventClass,
            String mode,
            List<Participant> agents,
            List<Participant> targets,
            String place,
            Optional<ResolvedTime> time,
            Optional<String> timeExpression,
            EventStatus status,
            Attribution source,
            Confidence confidence) {
        this(
                id,
                sentence,
                span,
                trigger,
                eventClass,
                mode,
                agents,
                targets,
                place,
                time,
                timeExpression,
                status,
                source,
                confidence,
                Reasons.NONE);
    }

    public Event {
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
    }

    /** The same event under another id. */
    Event named(String other) {
        return copy(other, time, timeExpression, confidence);
    }

    /** The same event at the time of another; it is no surer than {@code most}. */
    Event at(Optional<ResolvedTime> other, Optional<String> expression, Confidence most) {
        return copy(id, other, expression, most.compareTo(confidence) > 0 ? most : confidence);
    }

    /** The same event, known to be before or after its document and no more. */
    public Event bounded(DocumentDate published) {
        return copy(id, StoryTime.bound(status, published), Optional.empty(), confidence);
    }

    /** The same event at the time that its words of time mean. */
    public Event at(ResolvedTime other) {
        return copy(id, Optional.of(other), timeExpression, confidence);
    }

    private Event copy(String name, Optional<ResolvedTime> when, Optional<String> expression, Confidence sure) {
        return new Event(
                name,
                sentence,
                span,
                trigger,
                eventClass,
                mode,
                agents,
                targets,
                place,
                when,
                expression,
                status,
                source,
                sure,
                sure == confidence ? reasons : reasons.unsure("its time is that of what was told before it"));
    }

    /**
     * One that took part.
     *
     * @param words as the text names it
     * @param actor id of the actor in the document
     */
    public record Participant(String words, String actor) {}

    /**
     * By which rules an event was read, in words; empty where nobody says.
     *
     * @param eventClass the row or field that gave its class
     * @param status the word or form that gave its status
     * @param confidence the first doubt, or why there is none
     */
    public record Reasons(String eventClass, String status, String confidence) {

        public static final Reasons NONE = new Reasons("", "", "");

        Reasons unsure(String why) {
            return new Reasons(eventClass, status, why);
        }
    }
}
