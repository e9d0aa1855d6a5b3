package org.nightdesk.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.ActorType;

/**
 * How closely two documents are tied to one course of events: by their words, by events and figures of which both tell, by
 * people and bodies that few others name, and by their time.
 */
final class StoryTies {

    /** Documents of one course of events lie above, documents of two below, as tried on stories of several fields. */
    static final double TIED = 0.2;

    /** Below, two documents have nothing to do with each other. */
    static final double FOREIGN = 0.1;

    private static final double EVENT = 0.05;
    private static final double FIGURE = 0.05;
    private static final double NAME = 0.03;
    private static final double NAMELESS = 0.05;

    /** Events, figures and names beyond so many say nothing more. */
    private static final int MOST = 3;

    /** What stands in more documents, be it a name or a figure, tells no story. */
    private static final int FEW = 40;

    /** Reports of one course of events follow each other within so many days. */
    private static final long PAUSE = 400;

    private final Kinship kinship;
    private final Map<String, Set<String>> events = new HashMap<>();
    private final Map<String, Set<String>> figures = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, TimeInterval> days = new HashMap<>();

    StoryTies(
            Kinship kinship,
            List<Analysis> documents,
            List<SharedActor> actors,
            List<SharedEvent> events,
            List<Measure> measures) {
        this.kinship = kinship;
        documents.forEach(a -> days.put(a.document(), a.date().interval()));
        events.forEach(e -> note(this.events, e.id(), documents(e.members())));
        measures.forEach(m -> note(
                figures, m.id(), documents(m.claims().stream().map(Claim::item).toList())));
        actors.stream()
                .filter(a -> a.type() == ActorType.PERSON || a.type() == ActorType.ORG)
                .forEach(a -> note(
                        names,
                        a.id(),
                        a.members().stream().map(SharedActor.Member::document).collect(Collectors.toSet())));
    }

    private static Set<String> documents(List<Item> items) {
        return items.stream().map(Item::document).collect(Collectors.toSet());
    }

    private static void note(Map<String, Set<String>> of, String id, Set<String> documents) {
        if (documents.size() > 1 && documents.size() <= FEW) {
            documents.forEach(d -> of.computeIfAbsent(d, x -> new HashSet<>()).add(id));
        }
    }

    /** From 0, nothing in common. */
    double between(String one, String other) {
        double tie = kinship.between(one, other) + inCommon(one, other);
        return areFarApart(one, other) ? tie / 2 : tie;
    }

    /** Figures that agree mean little where nobody is named in both: two ferries sink alike. */
    private double inCommon(String one, String other) {
        int told = shared(events, one, other);
        int named = shared(names, one, other);
        return told + named == 0 ? -NAMELESS : EVENT * told + NAME * named + FIGURE * shared(figures, one, other);
    }

    private static int shared(Map<String, Set<String>> marks, String one, String other) {
        return Math.min(MOST, Words.shared(marks.getOrDefault(one, Set.of()), marks.getOrDefault(other, Set.of())));
    }

    private boolean areFarApart(String one, String other) {
        return areApart(one, other, PAUSE);
    }

    /** Whether more days lie between them, whatever day they may be of; of one whose date is open, no. */
    boolean areApart(String one, String other, long most) {
        TimeInterval mine = days.getOrDefault(one, TimeInterval.UNKNOWN);
        TimeInterval theirs = days.getOrDefault(other, TimeInterval.UNKNOWN);
        return isAfter(mine, theirs, most) || isAfter(theirs, mine, most);
    }

    private static boolean isAfter(TimeInterval one, TimeInterval other, long most) {
        return one.low().isPresent()
                && other.high().isPresent()
                && ChronoUnit.DAYS.between(other.high().get(), one.low().get()) > most;
    }

    /** How far two documents speak of the same matter, by their words alone, from 0 to 1. */
    double inWords(String one, String other) {
        return kinship.between(one, other);
    }

    /** Documents that may be tied, as they share an event, a figure or a name. */
    Collection<List<String>> blocks() {
        Map<String, List<String>> blocks = new TreeMap<>();
        List.of(events, figures, names)
                .forEach(marks -> marks.forEach((document, ids) -> ids.forEach(
                        id -> blocks.computeIfAbsent(id, i -> new ArrayList<>()).add(document))));
        return blocks.values();
    }
}
