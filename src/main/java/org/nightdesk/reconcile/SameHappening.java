package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Lexicon lexicon = new Lexicon();
    private final List<Clue> dated;
    private final int[] timeOf;
    private final Map<String, Places> byKey = new HashMap<>();
    private final Map<String, Places> byAct = new HashMap<>();

    /** What is told, with what the words around it hold. */
    private record Clue(
            Told told,
            Optional<Happening> happening,
            Set<String> who,
            Set<String> names,
            Set<String> figures,
            Set<String> people) {}

    /** Among these. */
    SameHappening(EventMatch match, StoryMarks marks, List<Happening> dated) {
        this.match = match;
        this.marks = marks;
        this.dated = dated.stream()
                .sorted()
                .map(h -> clue(h.told(), Optional.of(h)))
                .toList();
        Map<TimeInterval, Integer> times = new HashMap<>();
        this.timeOf = this.dated.stream()
                .mapToInt(clue -> times.computeIfAbsent(clue.happening().orElseThrow().when(), when -> times.size()))
                .toArray();
        for (int place = 0; place < this.dated.size(); place++) {
            for (String key : keys(this.dated.get(place))) {
                byKey.computeIfAbsent(key, k -> new Places()).add(place);
            }
            for (String act : this.dated.get(place).told().acts()) {
                byAct.computeIfAbsent(act, k -> new Places()).add(place);
            }
        }
    }

    private Clue clue(Told told, Optional<Happening> happening) {
        return new Clue(
                told,
                happening,
                lexicon.of(told.who()),
                lexicon.of(marks.names(told)),
                lexicon.of(marks.figures(told)),
                lexicon.of(marks.people(told)));
    }

    /** The dated things told by one of some words, in order. */
    Stream<Happening> told(Set<String> acts) {
        return Places.of(byAct, acts).mapToObj(place -> dated.get(place).happening().orElseThrow());
    }

    /**
     * The dated things of other documents that are this one, in order; of those with the same time, the first.
     *
     * @param datelines what names the day of its document without a year
     */
    List<Happening> of(Told told, List<DateEvidence> datelines) {
        Clue own = clue(told, Optional.empty());
        List<Happening> found = new ArrayList<>();
        BitSet times = new BitSet();
        Places.of(byKey, keys(own)).forEach(place -> {
            Clue other = dated.get(place);
            Happening happening = other.happening().orElseThrow();
            if (!times.get(timeOf[place]) && isSame(own, other, happening, datelines)) {
                times.set(timeOf[place]);
                found.add(happening);
            }
        });
        return List.copyOf(found);
    }

    private boolean isSame(Clue mine, Clue theirs, Happening other, List<DateEvidence> datelines) {
        Told own = mine.told();
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

    /** An act with someone who took part, a name of its sentence, or a figure of its document that is no round one. */
    private static Set<String> keys(Clue clue) {
        Set<String> who = new HashSet<>(clue.who());
        who.addAll(clue.names());
        who.addAll(clue.figures());
        Set<String> keys = new HashSet<>();
        clue.told().acts().forEach(act -> who.forEach(one -> keys.add(act + " " + one)));
        return keys;
    }

    private boolean canBeOne(Told own, Told other) {
        return own.event().isPresent() && other.event().isPresent()
                ? match.canBeOneAct(own.event().get(), other.event().get())
                : match.areOfOneMatter(own.document(), other.document());
    }

    private int inCommon(Clue mine, Clue theirs) {
        Told own = mine.told();
        Told other = theirs.told();
        int participants = Words.shared(mine.who(), theirs.who());
        boolean once = own.once() && other.once() && participants > 0;
        return (Words.shared(mine.figures(), theirs.figures()) > 0 ? 2 : 0)
                + Math.min(2, Words.shared(mine.people(), theirs.people()))
                + (participants > 1 ? 1 : 0)
                + (Words.shared(mine.names(), theirs.names()) > 0 ? 1 : 0)
                + (once ? 1 : 0)
                + (own.isOnWeekday() && marks.sharedNames(own.document(), other.document()) >= STORY ? 2 : 0);
    }

    private static boolean isSoonAfter(List<DateEvidence> datelines, Happening other) {
        return !datelines.isEmpty()
                && other.when()
                .low()
                .orElseThrow()
                .datesUntil(other.when().high().orElseThrow().plusDays(NEWS + 1L))
                .anyMatch(day -> datelines.stream().anyMatch(d -> d.fits().admits(day)));
    }
}
