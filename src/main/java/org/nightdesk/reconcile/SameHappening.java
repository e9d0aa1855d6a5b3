package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.events.EventStatus;

/**
 * Finds, for an event without a date, the dated events of other documents that are the same one. Floods of one city,
 * finals of two teams and a firm's results recur, so that the same act by the same people at the same place is not
 * enough: the reports must share what would hardly be met twice.
 */
final class SameHappening {

    /** What must speak for it at least. */
    private static final int ENOUGH = 3;

    private final EventMatch match;
    private final StoryMarks marks;
    private final Map<String, List<Happening>> dated = new TreeMap<>();

    /** Among these dated events. */
    SameHappening(EventMatch match, StoryMarks marks, List<Happening> dated) {
        this.match = match;
        this.marks = marks;
        dated.forEach(happening -> keys(happening.telling())
                .forEach(key -> this.dated
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(happening)));
    }

    /**
     * The dated events of other documents that are this one, in order.
     *
     * @param day what the document says of the day of the event itself
     */
    List<Happening> of(Telling own, ToldDay day) {
        if (!isHappening(own)) {
            return List.of();
        }
        Set<Happening> near = new TreeSet<>();
        keys(own).forEach(key -> near.addAll(dated.getOrDefault(key, List.of())));
        return near.stream()
                .filter(other -> !other.document().equals(own.document()))
                .filter(other -> isHappening(other.telling()) && match.canBeOneAct(own, other.telling()))
                .filter(other -> speaksFor(own, other.telling()) + day.speaksFor(other.when()) >= ENOUGH)
                .toList();
    }

    private static boolean isHappening(Telling telling) {
        return telling.event().status() == EventStatus.HAPPENED;
    }

    /** An act with someone who took part or a name of its sentence. */
    private Set<String> keys(Telling telling) {
        Set<String> who = new HashSet<>(telling.participants());
        who.addAll(marks.names(telling));
        Set<String> keys = new TreeSet<>();
        acts(telling).forEach(act -> who.forEach(one -> keys.add(act + " " + one)));
        return keys;
    }

    /** Kinds and stems of what was done; of a word that says little, as "reported", the word itself. */
    private static Set<String> acts(Telling telling) {
        Set<String> acts = new HashSet<>(telling.kinds());
        acts.addAll(telling.stems());
        if (acts.isEmpty()) {
            Words.of(telling.event().trigger()).forEach(word -> acts.add(Words.stem(word)));
        }
        return acts;
    }

    private int speaksFor(Telling own, Telling other) {
        int participants = Words.shared(own.participants(), other.participants());
        boolean named = Words.shared(marks.names(own), marks.names(other)) > 0;
        boolean once = own.once() && other.once() && participants > 0;
        return (marks.shareFigure(own, other) ? 2 : 0)
                + Math.min(2, marks.people(own, other))
                + (participants > 1 ? 1 : 0)
                + (named ? 1 : 0)
                + (once ? 1 : 0);
    }
}
