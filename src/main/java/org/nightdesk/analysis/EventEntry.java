package org.nightdesk.analysis;

import static org.nightdesk.analysis.Entry.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.events.Event;

/** An event with who did it to whom, where, and whether its time is its own, another's or only bounded. */
final class EventEntry {

    private final List<Event> events;
    private final Map<String, DatedExpression> times;

    /** All events of the document in order, its times by their ids. */
    EventEntry(List<Event> events, Map<String, DatedExpression> times) {
        this.events = events;
        this.times = times;
    }

    Entry of(Event event) {
        return new Entry(
                "event",
                event.id() + "  " + Wording.quoted(event.trigger()),
                List.of(
                        note("class", eventClass(event)),
                        note("agents", participants(event.agents())),
                        note("targets", participants(event.targets())),
                        note("place", event.place()),
                        note("time", event.time().map(t -> time(event, t)).orElse("")),
                        note("status", status(event)),
                        note("said by", Wording.source(event.source())),
                        note(
                                "confidence",
                                Wording.word(event.confidence()) + ": "
                                        + event.reasons().confidence())));
    }

    private static String eventClass(Event event) {
        String named = event.eventClass() + (event.mode().isEmpty() ? "" : ", " + event.mode());
        return named + ": " + event.reasons().eventClass();
    }

    private static String participants(List<Event.Participant> participants) {
        return participants.stream()
                .map(p -> p.words() + (p.actor().isEmpty() ? " (no actor named)" : " (" + p.actor() + ")"))
                .collect(Collectors.joining(", "));
    }

    private String time(Event event, ResolvedTime time) {
        Optional<DatedExpression> words = event.timeExpression().map(times::get);
        return words.map(w -> Wording.value(time) + ": " + origin(event, w)).orElseGet(() -> bound(time));
    }

    private static String bound(ResolvedTime time) {
        return (time.isResolved() ? time.value() : Wording.days(time.interval()))
                + ": no words of time, only bounded by the document; " + time.reason();
    }

    /** Its own words of time, or those of an event told before. */
    private String origin(Event event, DatedExpression words) {
        String quoted = Wording.quoted(words.expression().surface()) + " ("
                + words.expression().id() + ")";
        if (words.expression().sentence() == event.sentence()) {
            return quoted + ", words of its own sentence";
        }
        return quoted + ", carried from "
                + teller(event, words)
                        .map(e -> e.id() + " " + Wording.quoted(e.trigger()) + " of ")
                        .orElse("") + "s" + words.expression().sentence();
    }

    private Optional<Event> teller(Event event, DatedExpression words) {
        return events.stream()
                .filter(e -> e != event && e.timeExpression().equals(event.timeExpression()))
                .filter(e -> e.sentence() == words.expression().sentence())
                .findFirst();
    }

    private static String status(Event event) {
        return Wording.word(event.status()) + ": " + event.reasons().status();
    }
}
