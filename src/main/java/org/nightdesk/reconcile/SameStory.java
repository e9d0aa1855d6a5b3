package org.nightdesk.reconcile;

import java.util.List;
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

    private final EventMatch match;
    private final StoryMarks marks;
    private final List<Analysis> dated;

    /** Among these. */
    SameStory(EventMatch match, StoryMarks marks, List<Analysis> analyses) {
        this.match = match;
        this.marks = marks;
        this.dated = analyses.stream().filter(a -> a.date().isDay()).toList();
    }

    /** What the siblings of a document with a dateline say of its year; nothing where they disagree. */
    List<DateEvidence> evidence(Analysis analysis) {
        List<DateEvidence> datelines = analysis.date().clues().stream()
                .filter(DateEvidence::isOfNoYear)
                .toList();
        if (datelines.isEmpty() || LookingBack.isIn(analysis)) {
            return List.of();
        }
        List<DateEvidence> found = dated.stream()
                .filter(other -> isSame(analysis, other))
                .map(SameStory::around)
                .filter(days -> datelines.stream().allMatch(line -> admits(line, days.interval())))
                .toList();
        boolean agreed = found.stream()
                .allMatch(one -> one.interval().meets(found.getFirst().interval()));
        return agreed ? found : List.of();
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
