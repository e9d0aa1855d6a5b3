package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.TimeInterval;

/**
 * Finds, for what a document tells without a date, what other documents tell with one and is the same. Floods of one
 * city, finals of two teams and a firm's results recur, so that the same act by the same people at the same place is not
 * enough: the reports must share what would hardly be met twice.
 */
final class SameHappening {

    /** What must speak for it at least. */
    private static final int ENOUGH = 3;

    /** So many rare names in common make one story of two documents. */
    private static final int STORY = 6;

    /** Words that two sentences of one thing share at least. */
    private static final int WORDS = 5;

    /** Days after an event in which a dateline still speaks for it. */
    private static final int NEWS = 3;

    private final EventMatch match;
    private final StoryMarks marks;
    private final Map<String, List<Happening>> dated = new TreeMap<>();

    /** Among these. */
    SameHappening(EventMatch match, StoryMarks marks, List<Happening> dated) {
        this.match = match;
        this.marks = marks;
        dated.forEach(happening -> keys(happening.told())
                .forEach(key ->
                        this.dated.computeIfAbsent(key, k -> new ArrayList<>()).add(happening)));
    }

    /**
     * The dated things of other documents that are this one, in order; of those with the same time, the first.
     *
     * @param datelines what names the day of its document without a year
     */
    List<Happening> of(Told own, List<DateEvidence> datelines) {
        Set<Happening> near = new TreeSet<>();
        keys(own).forEach(key -> near.addAll(dated.getOrDefault(key, List.of())));
        Map<TimeInterval, Happening> found = new LinkedHashMap<>();
        for (Happening other : near) {
            if (!found.containsKey(other.when()) && isSame(own, other, datelines)) {
                found.put(other.when(), other);
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isSame(Told own, Happening other, List<DateEvidence> datelines) {
        boolean soon = isSoonAfter(datelines, other);
        int speaking = inCommon(own, other.told()) + (own.isOn(other.when()) ? 2 : 0) + (soon ? 1 : 0);
        return !other.document().equals(own.document())
                && speaking >= ENOUGH
                && !marks.differInRates(own, other.told())
                && (own.whole()
                        ? soon && areOneSentence(own, other.told())
                        : !other.told().whole())
                && canBeOne(own, other.told());
    }

    /** Whether two sentences share so many words and a figure that they tell the same, whatever it is. */
    private boolean areOneSentence(Told own, Told other) {
        return other.whole()
                && Words.shared(own.acts(), other.acts()) >= WORDS
                && Words.shared(marks.figures(own), marks.figures(other)) > 0;
    }

    /** An act with someone who took part, a name of its sentence, or a figure of its document that is no round one. */
    private Set<String> keys(Told told) {
        Set<String> who = new HashSet<>(told.who());
        who.addAll(marks.names(told));
        who.addAll(marks.figures(told));
        Set<String> keys = new TreeSet<>();
        told.acts().forEach(act -> who.forEach(one -> keys.add(act + " " + one)));
        return keys;
    }

    private boolean canBeOne(Told own, Told other) {
        return own.event().isPresent() && other.event().isPresent()
                ? match.canBeOneAct(own.event().get(), other.event().get())
                : match.areOfOneMatter(own.document(), other.document());
    }

    private int inCommon(Told own, Told other) {
        int participants = Words.shared(own.who(), other.who());
        boolean once = own.once() && other.once() && participants > 0;
        return (Words.shared(marks.figures(own), marks.figures(other)) > 0 ? 2 : 0)
                + Math.min(2, Words.shared(marks.people(own), marks.people(other)))
                + (participants > 1 ? 1 : 0)
                + (Words.shared(marks.names(own), marks.names(other)) > 0 ? 1 : 0)
                + (once ? 1 : 0)
                + (own.isOnWeekday() && marks.sharedNames(own.document(), other.document()) >= STORY ? 2 : 0);
    }

    private static boolean isSoonAfter(List<DateEvidence> datelines, Happening other) {
        return other.when()
                .low()
                .orElseThrow()
                .datesUntil(other.when().high().orElseThrow().plusDays(NEWS + 1L))
                .anyMatch(day -> datelines.stream().anyMatch(d -> d.fits().admits(day)));
    }
}
