package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;

/**
 * Dates an undated document by its siblings: where it tells of an event that another document dates, only some days of
 * publication make its own words of time come out right. Each day that could be is tried with the reading of times
 * itself, so this class knows nothing of what "last week" means. What follows is weighed with what the document says of
 * itself; where siblings lead to different times, none of them counts.
 */
final class SiblingDates {

    /** A document known to so many days needs no sibling. */
    private static final long ROUGH = 45;

    private static final int BEFORE = 7;

    /** News without a word of when is taken to be out within so many days. */
    private static final int SOON = 7;

    private static final int LEAD = 3;

    private final Redating redating;
    private final EventMatch match;
    private final Anniversaries anniversaries;
    private final StoryMarks marks;
    private final Map<String, LocalDate> arrived;

    /** @param arrived when each document was first read */
    SiblingDates(
            Redating redating,
            EventMatch match,
            Anniversaries anniversaries,
            StoryMarks marks,
            Map<String, LocalDate> arrived) {
        this.redating = redating;
        this.match = match;
        this.anniversaries = anniversaries;
        this.marks = marks;
        this.arrived = arrived;
    }

    /**
     * The analyses, with a date for those that only their siblings can date.
     *
     * @param tellings events of each document
     */
    List<Analysis> date(List<Analysis> analyses, Map<String, List<Telling>> tellings) {
        List<Happening> dated = tellings.values().stream()
                .flatMap(List::stream)
                .flatMap(telling -> Happening.of(telling).stream())
                .sorted()
                .toList();
        SameHappening sameHappening = new SameHappening(match, marks, dated);
        return analyses.stream()
                .map(a -> isRough(a.date()) ? date(a, tellings, sameHappening, dated) : a)
                .toList();
    }

    private static boolean isRough(DocumentDate date) {
        return date.interval().days() > ROUGH;
    }

    private Analysis date(
            Analysis analysis, Map<String, List<Telling>> tellings, SameHappening sameHappening, List<Happening> dated) {
        List<Telling> own = tellings.getOrDefault(analysis.document(), List.of());
        List<DateEvidence> evidence = new ArrayList<>(bySiblings(analysis, own, sameHappening));
        evidence.addAll(anniversaries.evidence(analysis, own, dated, this::fittingDays));
        DocumentDate date = read(analysis, analysis.date().with(evidence));
        boolean same = date.interval().equals(analysis.date().interval())
                && date.best().equals(analysis.date().best());
        return same ? analysis : Redated.of(analysis, date, redating);
    }

    /** No document is read before it is published; that helps where its days are few then, as June 19 on a Wednesday. */
    private DocumentDate read(Analysis analysis, DocumentDate date) {
        Optional<LocalDate> last = Optional.ofNullable(arrived.get(analysis.document()));
        if (!isRough(date) || last.isEmpty()) {
            return date;
        }
        DocumentDate read = date.with(List.of(DateEvidence.within(
                Strength.WEAK,
                new TimeInterval(Optional.empty(), last),
                "it had arrived by " + Days.words(last.get()))));
        return isRough(read) ? date : read;
    }

    /** What siblings tell; nothing where two of them lead to days that do not go together. */
    private List<DateEvidence> bySiblings(Analysis analysis, List<Telling> own, SameHappening sameHappening) {
        List<DateEvidence> found = own.stream()
                .filter(telling -> !ToldDay.looksBack(analysis, telling))
                .flatMap(telling -> bySiblings(analysis, telling, sameHappening).stream())
                .filter(analysis.date()::allows)
                .toList();
        boolean agreed = found.stream()
                .allMatch(one -> found.stream().allMatch(other -> areTogether(one, other)));
        return agreed ? found : List.of();
    }

    private static boolean areTogether(DateEvidence one, DateEvidence other) {
        return one.interval().meets(other.interval())
                && one.interval().low().orElseThrow().datesUntil(one.interval().high().orElseThrow().plusDays(1))
                        .anyMatch(day -> one.fits().admits(day)
                                && other.interval().contains(day)
                                && other.fits().admits(day));
    }

    private List<DateEvidence> bySiblings(Analysis analysis, Telling telling, SameHappening sameHappening) {
        ToldDay day = ToldDay.of(analysis, telling);
        return sameHappening.of(telling, day).stream()
                .flatMap(other -> evidence(analysis, telling, day, other).stream())
                .toList();
    }

    private Optional<DateEvidence> evidence(Analysis analysis, Telling telling, ToldDay day, Happening other) {
        String dated = "\u201c" + telling.event().trigger() + "\u201d, which another document (" + other.document()
                + ") " + other.dated();
        LocalDate low = other.when().low().orElseThrow();
        Optional<TimeExpression> told =
                day.words().filter(words -> meaning(words, low).days() <= ROUGH);
        if (told.isEmpty()) {
            return soonAfter(telling, day, other, "tells of " + dated);
        }
        int tolerance = telling.once() && other.telling().once() ? 1 : 0;
        LocalDate earliest = low.minusDays(tolerance);
        List<LocalDate> days = fittingDays(analysis, telling, other.when(), tolerance).stream()
                .filter(published -> !published.isBefore(earliest))
                .toList();
        String words = "\u201c" + told.get().surface() + "\u201d for " + dated;
        return days.isEmpty() ? Optional.empty() : Optional.of(DateEvidence.oneOf(Strength.FAIR, days, words));
    }

    /** A dateline a few days after an event that the lead tells without a time is of the same year. */
    private static Optional<DateEvidence> soonAfter(Telling telling, ToldDay day, Happening other, String words) {
        LocalDate low = other.when().low().orElseThrow();
        LocalDate high = other.when().high().orElseThrow().plusDays(SOON);
        return day.datelines().isEmpty() || telling.event().sentence() >= LEAD
                ? Optional.empty()
                : Optional.of(DateEvidence.within(Strength.FAIR, TimeInterval.of(low, high), words));
    }

    /** Days of publication on which the words of an event mean the wanted time; none where the words tell nothing. */
    private List<LocalDate> fittingDays(Analysis analysis, Telling telling, TimeInterval wanted, int tolerance) {
        ToldDay told = ToldDay.of(analysis, telling);
        if (told.words().isEmpty() || !wanted.isClosed()) {
            return List.of();
        }
        TimeInterval wide = widened(wanted, tolerance);
        List<LocalDate> days = new ArrayList<>();
        Set<TimeInterval> meanings = new HashSet<>();
        LocalDate end = wanted.high().orElseThrow().plusDays(told.reach());
        for (LocalDate day = wanted.low().orElseThrow().minusDays(BEFORE); !day.isAfter(end); day = day.plusDays(1)) {
            TimeInterval meaning = meaning(told.words().get(), day);
            meanings.add(meaning);
            if (meaning.days() <= ROUGH
                    && meaning.meets(wide)
                    && analysis.date().interval().contains(day)) {
                days.add(day);
            }
        }
        return meanings.size() > 1 ? days : List.of();
    }

    private TimeInterval meaning(TimeExpression words, LocalDate published) {
        return redating.resolve(List.of(words), DocumentDate.day(published, "assumed"))
                .getFirst()
                .time()
                .interval();
    }

    private static TimeInterval widened(TimeInterval interval, int days) {
        return TimeInterval.of(
                interval.low().orElseThrow().minusDays(days),
                interval.high().orElseThrow().plusDays(days));
    }
}
