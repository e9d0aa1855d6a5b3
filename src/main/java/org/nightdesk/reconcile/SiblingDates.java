package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;

/**
 * Dates an undated document by its siblings: where it tells, in relative words, of an event that another document
 * dates, only some days of publication make its words come out right. Each day that could be is tried with the reading
 * of times itself, so this class knows nothing of what "last week" means.
 */
final class SiblingDates {

    private static final long ROUGH = 45;
    private static final int BEFORE = 7;
    private static final int AFTER = 62;

    private final Redating redating;
    private final EventMatch match;
    private final Anniversaries anniversaries;

    SiblingDates(Redating redating, EventMatch match, Anniversaries anniversaries) {
        this.redating = redating;
        this.match = match;
        this.anniversaries = anniversaries;
    }

    /** Days on which a document can have been published if its words are to fit, and why. */
    record Fit(Set<LocalDate> days, String evidence) {}

    /**
     * The analyses, with a date for those that only their siblings can date.
     *
     * @param tellings events of each document
     */
    List<Analysis> date(List<Analysis> analyses, Map<String, List<Telling>> tellings) {
        List<Telling> dated = tellings.values().stream()
                .flatMap(List::stream)
                .filter(t -> t.when().days() <= ROUGH)
                .sorted()
                .toList();
        return analyses.stream()
                .map(a -> isRough(a.date()) ? date(a, tellings, dated) : a)
                .toList();
    }

    private static boolean isRough(DocumentDate date) {
        return date.interval().days() > ROUGH;
    }

    private Analysis date(Analysis analysis, Map<String, List<Telling>> tellings, List<Telling> dated) {
        List<Fit> fits = new ArrayList<>();
        List<Telling> own = tellings.getOrDefault(analysis.document(), List.of());
        own.forEach(t -> fits.addAll(bySiblings(analysis, t, dated)));
        fits.addAll(anniversaries.fits(analysis, own, dated, this::fittingDays));
        return intersect(fits, analysis.date())
                .map(date -> Redated.of(analysis, date, redating))
                .orElse(analysis);
    }

    private List<Fit> bySiblings(Analysis analysis, Telling telling, List<Telling> dated) {
        List<Fit> fits = new ArrayList<>();
        dated.stream()
                .filter(d -> !d.document().equals(analysis.document()))
                .filter(d -> match.areOfOneAct(telling, d))
                .sorted(Comparator.comparingLong((Telling d) -> d.when().days())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(d -> fits.add(new Fit(
                        fittingDays(analysis, telling, d.when(), telling.once() && d.once() ? 1 : 0),
                        "\u201c" + words(analysis, telling) + "\u201d for \u201c"
                                + telling.event().trigger()
                                + "\u201d, which another document (" + d.document() + ") dates "
                                + Days.words(d.when()))));
        return fits;
    }

    private static String words(Analysis analysis, Telling telling) {
        return expression(analysis, telling).map(TimeExpression::surface).orElse("");
    }

    private static Optional<TimeExpression> expression(Analysis analysis, Telling telling) {
        return telling.event()
                .timeExpression()
                .flatMap(id -> analysis.dates().stream()
                        .map(DatedExpression::expression)
                        .filter(e -> e.id().equals(id))
                        .findFirst());
    }

    /** Days of publication on which the words of an event mean the wanted time; none where the words tell nothing. */
    private Set<LocalDate> fittingDays(Analysis analysis, Telling telling, TimeInterval wanted, int tolerance) {
        Optional<TimeExpression> words = expression(analysis, telling);
        if (words.isEmpty() || !wanted.isClosed()) {
            return Set.of();
        }
        TimeInterval wide = widened(wanted, tolerance);
        Set<LocalDate> days = new TreeSet<>();
        Set<TimeInterval> meanings = new HashSet<>();
        LocalDate end = wanted.high().orElseThrow().plusDays(AFTER);
        for (LocalDate day = wanted.low().orElseThrow().minusDays(BEFORE); !day.isAfter(end); day = day.plusDays(1)) {
            TimeInterval meaning = meaning(words.get(), day);
            meanings.add(meaning);
            if (meaning.days() <= ROUGH
                    && meaning.meets(wide)
                    && analysis.date().interval().contains(day)) {
                days.add(day);
            }
        }
        return meanings.size() > 1 ? days : Set.of();
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

    /** The days on which all that fits together comes right; a later reason that fits no earlier one is left out. */
    private static Optional<DocumentDate> intersect(List<Fit> fits, DocumentDate before) {
        Set<LocalDate> days = new TreeSet<>();
        List<String> evidence = new ArrayList<>();
        for (Fit fit : fits) {
            Set<LocalDate> both = new TreeSet<>(days.isEmpty() ? fit.days() : days);
            both.retainAll(fit.days());
            if (!both.isEmpty()) {
                days = both;
                evidence.add(fit.evidence());
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        if (before.isKnown()) {
            evidence.addAll(before.evidence());
        }
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        Optional<LocalDate> best = sorted.size() == 1 ? Optional.of(sorted.first()) : Optional.empty();
        return Optional.of(new DocumentDate(
                TimeInterval.of(sorted.first(), sorted.last()),
                best.or(() -> before.best().filter(sorted::contains)),
                evidence.stream().distinct().limit(4).toList()));
    }
}
