package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    private final Redating redating;
    private final EventMatch match;
    private final Anniversaries anniversaries;
    private final StoryMarks marks;
    private final DatelineWeek week;
    private final Map<String, LocalDate> arrived;

    private record Said(TimeExpression words, LocalDate published) {}

    /** Of the document that is being dated: each of its siblings asks for much the same days. */
    private final Map<Said, TimeInterval> meanings = new HashMap<>();

    /** Of one and the same analysis: most stay as they are from round to round. */
    private final Map<Analysis, List<Told>> told = new IdentityHashMap<>();

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
        this.week = new DatelineWeek(marks, (words, published) -> meaning(redating, words, published));
        this.arrived = arrived;
    }

    /**
     * The analyses, with a date for those that only their siblings can date.
     *
     * @param tellings the events that a document tells
     */
    List<Analysis> date(List<Analysis> analyses, Function<Analysis, List<Telling>> tellings) {
        List<Analysis> dated = round(analyses, tellings);
        return count(dated) < count(analyses) ? round(dated, tellings) : dated;
    }

    /** How many are still to be dated. */
    private static long count(List<Analysis> analyses) {
        return analyses.stream().filter(a -> isRough(a.date())).count();
    }

    /** One round; what it dates may date others in the next. */
    private List<Analysis> round(List<Analysis> analyses, Function<Analysis, List<Telling>> tellings) {
        List<Happening> dated = new ArrayList<>();
        for (Analysis analysis : analyses) {
            List<Told> own = told.computeIfAbsent(analysis, a -> ToldThings.of(a, tellings.apply(a)));
            own.forEach(one -> Happening.of(one, analysis.date().interval()).ifPresent(dated::add));
        }
        SameStory story = new SameStory(match, marks, analyses);
        SameHappening same = new SameHappening(match, marks, dated);
        return analyses.stream()
                .map(a -> isRough(a.date()) ? date(a, told.getOrDefault(a, List.of()), same, story) : a)
                .toList();
    }

    private static boolean isRough(DocumentDate date) {
        return date.interval().days() > ROUGH;
    }

    private Analysis date(Analysis analysis, List<Told> own, SameHappening same, SameStory story) {
        meanings.clear();
        List<DateEvidence> evidence = new ArrayList<>(bySiblings(analysis, own, same));
        evidence.addAll(story.evidence(analysis));
        if (DatelineWeek.isIn(analysis)) {
            week.evidence(analysis, story.siblings(analysis)).ifPresent(evidence::add);
        }
        evidence.addAll(anniversaries.evidence(analysis, own, same, this::fittingDays));
        DocumentDate date = read(analysis, analysis.date().with(evidence));
        boolean unchanged = date.interval().equals(analysis.date().interval())
                && date.best().equals(analysis.date().best());
        return unchanged ? analysis : Redated.of(analysis, date, redating);
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
    private List<DateEvidence> bySiblings(Analysis analysis, List<Told> own, SameHappening same) {
        List<DateEvidence> datelines = analysis.date().clues().stream()
                .filter(DateEvidence::isOfNoYear)
                .toList();
        List<DateEvidence> found = own.stream()
                .filter(told -> !LookingBack.isIn(analysis, told.sentence()))
                .flatMap(told -> same.of(told, datelines).stream()
                        .flatMap(other -> evidence(analysis, told, other, !datelines.isEmpty()).stream()))
                .filter(analysis.date()::allows)
                .toList();
        boolean agreed = found.stream().allMatch(one -> found.stream().allMatch(other -> areTogether(one, other)));
        return agreed ? found : List.of();
    }

    private static boolean areTogether(DateEvidence one, DateEvidence other) {
        return one.interval().meets(other.interval())
                && one.interval()
                        .low()
                        .orElseThrow()
                        .datesUntil(one.interval().high().orElseThrow().plusDays(1))
                        .anyMatch(day -> one.fits().admits(day)
                                && other.interval().contains(day)
                                && other.fits().admits(day));
    }

    private Optional<DateEvidence> evidence(Analysis analysis, Told told, Happening other, boolean dateline) {
        String what = told.whole() ? "what the lead tells" : "\u201c" + told.surface() + "\u201d";
        String dated = what + ", which another document (" + other.document() + ") " + other.dated();
        LocalDate low = other.when().low().orElseThrow();
        Optional<TimeExpression> words =
                told.words().filter(w -> meaning(w, low).days() <= ROUGH);
        if (words.isEmpty()) {
            return dateline && told.isInLead() ? soonAfter(other, "tells of " + dated) : Optional.empty();
        }
        int tolerance = told.once() && other.told().once() ? 1 : 0;
        LocalDate earliest = low.minusDays(tolerance);
        List<LocalDate> days = fittingDays(analysis, told, other.when(), tolerance).stream()
                .filter(published -> !published.isBefore(earliest))
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(DateEvidence.oneOf(
                        Strength.FAIR, days, "\u201c" + words.get().surface() + "\u201d for " + dated));
    }

    /** What the lead tells without a time has just happened; of use to a dateline, which lacks no more than the year. */
    private static Optional<DateEvidence> soonAfter(Happening other, String words) {
        LocalDate low = other.when().low().orElseThrow();
        LocalDate high = other.when().high().orElseThrow().plusDays(SOON);
        return Optional.of(DateEvidence.within(Strength.FAIR, TimeInterval.of(low, high), words));
    }

    /** Days of publication on which the words of an event mean the wanted time; none where the words tell nothing. */
    private List<LocalDate> fittingDays(Analysis analysis, Told told, TimeInterval wanted, int tolerance) {
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
        return meanings.computeIfAbsent(new Said(words, published), said -> meaning(redating, words, published));
    }

    private static TimeInterval meaning(Redating redating, TimeExpression words, LocalDate published) {
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
