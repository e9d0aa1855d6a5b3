package org.nightdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.nightdesk.store.Statements.iso;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.events.Event;
import org.nightdesk.events.Event.Participant;
import org.nightdesk.events.EventClass;
import org.nightdesk.events.EventStatus;
import org.nightdesk.names.Attribution;
import org.nightdesk.store.AttributionRows.Chains;
import org.nightdesk.store.AttributionRows.ItemType;
import org.nightdesk.text.Confidence;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events and who took part in them. */
record EventRows(JdbcTemplate jdbc) {

    private static final VersionTable EVENTS = VersionTable.of(
            "event",
            "event",
            "sentence",
            "span_start",
            "span_end",
            "trigger_words",
            "event_class",
            "event_mode",
            "place",
            "time_value",
            "time_low",
            "time_high",
            "time_precision",
            "time_reason",
            "time_expression",
            "status",
            "confidence");

    private static final VersionTable PARTICIPANTS = VersionTable.of("participant", "event", "side", "words", "actor");

    private enum Side {
        AGENT,
        TARGET
    }

    private record Place(String event, Side side) {}

    private record Part(Place place, Participant participant) {}

    void insert(long version, List<Event> events) {
        EVENTS.insert(jdbc, version, events, EventRows::columns);
        List<Part> parts = new ArrayList<>();
        for (Event event : events) {
            event.agents().forEach(agent -> parts.add(new Part(new Place(event.id(), Side.AGENT), agent)));
            event.targets().forEach(target -> parts.add(new Part(new Place(event.id(), Side.TARGET), target)));
        }
        PARTICIPANTS.insert(jdbc, version, parts, part -> new Object[] {
            part.place().event(),
            part.place().side(),
            part.participant().words(),
            part.participant().actor()
        });
    }

    private static Object[] columns(Event event) {
        return new Object[] {
            event.id(),
            event.sentence(),
            event.span().start(),
            event.span().end(),
            event.trigger(),
            event.eventClass(),
            event.mode(),
            event.place(),
            event.time().map(ResolvedTime::value),
            iso(event.time().flatMap(time -> time.interval().low())),
            iso(event.time().flatMap(time -> time.interval().high())),
            event.time().map(ResolvedTime::precision),
            event.time().map(ResolvedTime::reason),
            event.timeExpression(),
            event.status(),
            event.confidence()
        };
    }

    Map<Long, List<Event>> load(Collection<Long> versions, Map<Long, Chains> chains) {
        Map<Long, List<Part>> parts = PARTICIPANTS.load(jdbc, versions, EventRows::part);
        Map<Long, List<Event>> events = new HashMap<>();
        EVENTS.load(jdbc, versions, EventRows::bare).forEach((version, bare) -> {
            Map<Place, List<Participant>> byPlace = parts.getOrDefault(version, List.of()).stream()
                    .collect(groupingBy(Part::place, mapping(Part::participant, toList())));
            Chains said = chains.getOrDefault(version, Chains.NONE);
            events.put(
                    version,
                    bare.stream().map(event -> complete(event, byPlace, said)).toList());
        });
        return events;
    }

    private static Part part(Row row) {
        return new Part(
                new Place(row.text("event"), row.choice(Side.class, "side")),
                new Participant(row.text("words"), row.text("actor")));
    }

    private static Event complete(Event event, Map<Place, List<Participant>> parts, Chains chains) {
        return new Event(
                event.id(),
                event.sentence(),
                event.span(),
                event.trigger(),
                event.eventClass(),
                event.mode(),
                parts.getOrDefault(new Place(event.id(), Side.AGENT), List.of()),
                parts.getOrDefault(new Place(event.id(), Side.TARGET), List.of()),
                event.place(),
                event.time(),
                event.timeExpression(),
                event.status(),
                chains.of(ItemType.EVENT, event.id()),
                event.confidence());
    }

    private static Event bare(Row row) {
        return new Event(
                row.text("event"),
                row.integer("sentence"),
                row.span(),
                row.text("trigger_words"),
                row.choice(EventClass.class, "event_class"),
                row.text("event_mode"),
                List.of(),
                List.of(),
                row.text("place"),
                row.optionalTime(),
                row.optionalText("time_expression"),
                row.choice(EventStatus.class, "status"),
                Attribution.ARTICLE,
                row.choice(Confidence.class, "confidence"));
    }
}
