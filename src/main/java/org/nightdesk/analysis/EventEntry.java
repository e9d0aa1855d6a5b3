package org.nightdesk.analysis;

import static org.nightdesk.analysis.Entry.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.events.Event;
import org.nightdesk.events.EventClass;
import org.nightdesk.events.EventStatus;

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
                        note("confidence", Wording.word(event.confidence()) + ": " + why(event))));
    }

    private static String eventClass(Event event) {
        String named = event.eventClass() + (event.mode().isEmpty() ? "" : ", " + event.mode());
        String words = Wording.quoted(event.trigger());
        return event.eventClass() == EventClass.OTHER
                ? named + ": " + words + " tells an event of no other class"
                : named + ": told by " + words;
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
        return switch (event.status()) {
            case HAPPENED -> "happened: its clause says nothing else";
            case PLANNED -> "planned: its verb, or the one that governs it, looks ahead";
            case ALLEGED ->
                event.source().isArticle()
                        ? "alleged: told as a claim"
                        : "alleged: a claim of " + event.source().words();
            case DENIED -> "denied: the verb that governs it denies it";
            case HABITUAL -> "habitual: told as done again and again";
            case NEGATED -> "negated: its clause says that it was not so";
        };
    }

    private String why(Event event) {
        return switch (event.confidence()) {
            case HIGH -> "a finite verb tells it plainly, of those who are named";
            case MEDIUM -> missing(event);
            case LOW ->
                event.agents().isEmpty() && event.targets().isEmpty()
                        ? "nobody is bound to it"
                        : "not all of it is said in its own clause";
        };
    }

    private static String missing(Event event) {
        boolean unnamed = Stream.concat(event.agents().stream(), event.targets().stream())
                .anyMatch(p -> p.actor().isEmpty());
        boolean plain = event.status() == EventStatus.HAPPENED || event.status() == EventStatus.PLANNED;
        if (!plain) {
            return "it is told as " + Wording.word(event.status()) + ", and not simply as done or to come";
        }
        return unnamed ? "some who take part are not named" : "who did what to whom is not told by a plain finite verb";
    }
}
