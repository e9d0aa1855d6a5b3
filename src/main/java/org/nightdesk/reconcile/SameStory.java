package org.nightdesk.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.TimeInterval;

/**
 * Gives a dateline the year that it lacks: another report of the same days tells the same story, with people and figures
 * that are hardly met together twice. One that counts in years may be the report of another year; it gets none.
 */
final class SameStory {

    /** A story is followed up within so many days. */
    private static final int FOLLOWED = 14;

    /** Figures and people in common, together. */
    private static final int ENOUGH = 3;

    /** Rare names in common. */
    private static final int NAMES = 2;

    private final EventMatch match;
    private final StoryMarks marks;
    private final List<Analysis> dated;
    private final Map<String, Set<Integer>> byMark = new HashMap<>();

    /** Among these. */
    SameStory(EventMatch match, StoryMarks marks, List<Analysis> analyses) {
        this.match = match;
        this.marks = marks;
        this.dated = analyses.stream().filter(a -> a.date().isDay()).toList();
        for (int place = 0; place < dated.size(); place++) {
            for (String mark : marks.of(dated.get(place))) {
                byMark.computeIfAbsent(mark, m -> new TreeSet<>()).add(place);
            }
        }
    }

    /** Those with a telling figure or a rare name in common, in order; others share too little with it. */
    private List<Analysis> near(Analysis analysis) {
        Set<Integer> places = new TreeSet<>();
        marks.of(analysis).forEach(mark -> places.addAll(byMark.getOrDefault(mark, Set.of())));
        return places.stream().map(dated::get).toList();
    }

    /** Dated documents that tell the story of this one, with its people and figures. */
    List<Analysis> siblings(Analysis analysis) {
        return near(analysis).stream().filter(other -> isSame(analysis, other)).toList();
    }

    /** What the siblings of a document with a dateline say of its year; nothing where they disagree. */
    List<DateEvidence> evidence(Analysis analysis) {
        List<DateEvidence> datelines = analysis.date().clues().stream()
                .filter(DateEvidence::isOfNoYear)
                .toList();
        if (datelines.isEmpty() || LookingBack.isIn(analysis)) {
            return List.of();
        }
        List<DateEvidence> found = near(analysis).stream()
                .flatMap(other -> Stream.concat(
                        isSame(analysis, other) ? Stream.of(around(other)) : Stream.of(),
                        onItsDay(analysis, other, datelines)))
                .filter(days -> datelines.stream().allMatch(line -> admits(line, days.interval())))
                .toList();
        boolean agreed = found.stream()
                .allMatch(one -> one.interval().meets(found.getFirst().interval()));
        return agreed ? found : List.of();
    }

    /** The day of a dateline, if the other tells of it in words that hold names of this one's lead. */
    private Stream<DateEvidence> onItsDay(Analysis analysis, Analysis other, List<DateEvidence> datelines) {
        if (analysis.document().equals(other.document())) {
            return Stream.of();
        }
        Set<String> lead = analysis.sentences().stream()
                .limit(Told.LEAD)
                .flatMap(s -> marks.rareNames(analysis.document(), s.index()).stream())
                .collect(Collectors.toSet());
        return other.dates().stream()
                .filter(d -> d.time().interval().days() == 1)
                .filter(d -> datelines.stream()
                        .anyMatch(line -> admits(line, d.time().interval())))
                .filter(d -> Words.shared(
                                lead,
                                marks.rareNames(other.document(), d.expression().sentence()))
                        >= NAMES)
                .map(d -> DateEvidence.within(
                        Strength.FAIR,
                        d.time().interval(),
                        "tells of names of which another document (" + other.document() + ") tells on "
                                + Days.words(d.time().interval())));
    }

    private boolean isSame(Analysis analysis, Analysis other) {
        int figures = marks.sharedFigures(analysis, other);
        int people = marks.sharedPeople(analysis, other);
        return !analysis.document().equals(other.document())
                && figures > 0
                && people > 0
                && figures + people >= ENOUGH
                && match.areOfOneMatter(analysis.document(), other.document());
    }

    private static DateEvidence around(Analysis other) {
        TimeInterval day = other.date().interval();
        return DateEvidence.within(
                Strength.FAIR,
                TimeInterval.of(
                        day.low().orElseThrow().minusDays(FOLLOWED),
                        day.high().orElseThrow().plusDays(FOLLOWED)),
                "tells, with its people and figures, the story of another document (" + other.document() + ") of "
                        + Days.words(day));
    }

    private static boolean admits(DateEvidence dateline, TimeInterval days) {
        return days.low()
                .orElseThrow()
                .datesUntil(days.high().orElseThrow().plusDays(1))
                .anyMatch(dateline.fits()::admits);
    }
}
