package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Clue.Reading reading;
    private final List<Clue> dated;
    private final int[] timeOf;
    private final Map<String, Places> byKey = new HashMap<>();
    private final Map<String, Places> byAct = new HashMap<>();

    /** Among these. */
    SameHappening(EventMatch match, StoryMarks marks, List<Happening> dated) {
        this.match = match;
        this.marks = marks;
        this.reading = new Clue.Reading(marks);
        this.dated = dated.stream().sorted().map(reading::of).toList();
        Map<TimeInterval, Integer> times = new HashMap<>();
        this.timeOf = this.dated.stream()
                .mapToInt(clue ->
                        times.computeIfAbsent(clue.happening().orElseThrow().when(), when -> times.size()))
                .toArray();
        for (int place = 0; place < this.dated.size(); place++) {
            for (String key : reading.keys(this.dated.get(place).told())) {
                byKey.computeIfAbsent(key, k -> new Places()).add(place);
            }
            for (String act : this.dated.get(place).told().acts()) {
                byAct.computeIfAbsent(act, k -> new Places()).add(place);
            }
        }
    }

    /** The dated things told by one of some words, in order. */
    Stream<Happening> told(Set<String> acts) {
        return Places.of(byAct, acts)
                .mapToObj(place -> dated.get(place).happening().orElseThrow());
    }

    /**
     * The dated things of other documents that are this one, in order; of those with the same time, the first.
     *
     * @param datelines what names the day of its document without a year
     */
    List<Happening> of(Told told, List<DateEvidence> datelines) {
        Clue own = reading.of(told);
        List<Happening> found = new ArrayList<>();
        BitSet times = new BitSet();
        Places.of(byKey, reading.keys(told)).forEach(place -> {
            if (!times.get(timeOf[place]) && isSame(own, dated.get(place), datelines)) {
                times.set(timeOf[place]);
                found.add(dated.get(place).happening().orElseThrow());
            }
        });
        return List.copyOf(found);
    }

    private boolean isSame(Clue mine, Clue theirs, List<DateEvidence> datelines) {
        Told own = mine.told();
        Happening other = theirs.happening().orElseThrow();
        if (other.document().equals(own.document())) {
            return false;
        }
        boolean soon = isSoonAfter(datelines, other);
        int speaking = inCommon(mine, theirs) + (own.isOn(other.when()) ? 2 : 0) + (soon ? 1 : 0);
        return speaking >= ENOUGH
                && !marks.differInRates(own, other.told())
                && (own.whole()
                        ? soon && areOneSentence(mine, theirs)
                        : !other.told().whole())
                && canBeOne(own, other.told());
    }

    /** Whether two sentences share so many words and a figure that they tell the same, whatever it is. */
    private static boolean areOneSentence(Clue own, Clue other) {
        return other.told().whole()
                && Words.shared(own.told().acts(), other.told().acts()) >= WORDS
                && Words.shared(own.figures(), other.figures()) > 0;
    }

    private boolean canBeOne(Told own, Told other) {
        return own.event().isPresent() && other.event().isPresent()
                ? match.canBeOneAct(own.event().get(), other.event().get())
                : match.areOfOneMatter(own.document(), other.document());
    }

    private int inCommon(Clue mine, Clue theirs) {
        Told own = mine.told();
        Told other = theirs.told();
        Clue.Common common = mine.with(theirs);
        boolean once = own.once() && other.once() && common.who() > 0;
        return (common.figures() > 0 ? 2 : 0)
                + Math.min(2, common.people())
                + (common.who() > 1 ? 1 : 0)
                + (common.names() > 0 ? 1 : 0)
                + (once ? 1 : 0)
                + (own.isOnWeekday() && marks.sharedNames(own.document(), other.document()) >= STORY ? 2 : 0);
    }

    private static boolean isSoonAfter(List<DateEvidence> datelines, Happening other) {
        return !datelines.isEmpty()
                && other.when()
                        .low()
                        .orElseThrow()
                        .datesUntil(other.when().high().orElseThrow().plusDays(NEWS + 1L))
                        .anyMatch(
                                day -> datelines.stream().anyMatch(d -> d.fits().admits(day)));
    }
}
