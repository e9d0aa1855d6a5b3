package org.nightdesk.briefing.pdf;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.briefing.Briefing.TimelineMark;
import org.nightdesk.briefing.Evidence;

/** The marks that a timeline has room for. */
final class MarkSelection {

    private static final int DRAWN = 10;
    private static final double LONELY = 0.6;

    /** What is least worth drawing comes first: told by few documents, known only roughly, long ago. */
    private static final Comparator<TimelineMark> LEAST_FIRST = Comparator.<TimelineMark>comparingLong(mark ->
                    mark.evidence().stream().map(Evidence::ref).distinct().count())
            .thenComparing(mark -> -days(mark))
            .thenComparing(TimelineMark::low);

    private MarkSelection() {}

    /** The marks to draw, in order of date. */
    static List<TimelineMark> of(List<TimelineMark> marks) {
        List<TimelineMark> chosen = new ArrayList<>(marks);
        chosen.sort(Comparator.comparing(TimelineMark::low).thenComparing(TimelineMark::high));
        while (chosen.size() > DRAWN) {
            chosen.remove(least(chosen));
        }
        while (chosen.size() > 2 && isLonely(chosen.get(0), chosen.get(1), chosen)) {
            chosen.removeFirst();
        }
        return chosen;
    }

    /** The same without the one that is least worth drawing. */
    static List<TimelineMark> fewer(List<TimelineMark> marks) {
        List<TimelineMark> fewer = new ArrayList<>(marks);
        fewer.remove(least(marks));
        return fewer;
    }

    private static TimelineMark least(List<TimelineMark> marks) {
        return marks.stream().min(LEAST_FIRST).orElseThrow();
    }

    /** Whether an early day would press all others into a corner of the line. */
    private static boolean isLonely(TimelineMark first, TimelineMark second, List<TimelineMark> all) {
        long gap = ChronoUnit.DAYS.between(first.low(), second.low());
        long whole = ChronoUnit.DAYS.between(first.low(), all.getLast().high());
        return whole > 0 && gap > LONELY * whole;
    }

    private static long days(TimelineMark mark) {
        return ChronoUnit.DAYS.between(mark.low(), mark.high());
    }
}
