package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts evidence of a document's date together: the stronger first, each narrowing what the ones before left open; what
 * contradicts a stronger one is left aside.
 */
final class Weighing {

    /** Days of a longer interval are not looked at one by one. */
    private static final int LONGEST = 3700;

    /** Within so many days a weekday stands out. */
    private static final int SHORT = 31;

    /** Years in which any day of the year falls on any weekday, but for leap days. */
    private static final TimeInterval SOME_YEARS =
            TimeInterval.of(LocalDate.of(2001, 1, 1), LocalDate.of(2011, 12, 31));

    private TimeInterval interval = TimeInterval.UNKNOWN;
    private final List<DateEvidence> accepted = new ArrayList<>();
    private final List<DateEvidence> narrowing = new ArrayList<>();

    private Weighing(List<DateEvidence> evidence) {
        evidence.stream()
                .sorted(Comparator.comparing(DateEvidence::strength))
                .filter(this::isAllowed)
                .forEach(this::accept);
    }

    static DocumentDate of(List<DateEvidence> evidence) {
        return new Weighing(evidence).result(evidence);
    }

    /** Whether evidence contradicts nothing that other evidence says, whichever is stronger. */
    static boolean allows(List<DateEvidence> evidence, DateEvidence other) {
        return new Weighing(evidence).isAllowed(other);
    }

    private boolean isAllowed(DateEvidence one) {
        if (!interval.meets(one.interval())) {
            return false;
        }
        TimeInterval both = both(interval, one.interval());
        if (!isShort(both) && accepted.stream().allMatch(e -> e.fits().equals(DayRule.Recurring.ANY))) {
            return true;
        }
        return days(isShort(both) ? both : SOME_YEARS)
                .filter(day -> one.fits().admits(day))
                .anyMatch(this::fits);
    }

    private void accept(DateEvidence one) {
        TimeInterval narrower = both(interval, one.interval());
        if (!narrower.equals(interval)) {
            narrowing.add(one);
        }
        interval = narrower;
        accepted.add(one);
    }

    private boolean fits(LocalDate day) {
        return accepted.stream().allMatch(e -> e.fits().admits(day));
    }

    private DocumentDate result(List<DateEvidence> evidence) {
        if (!interval.isKnown()) {
            return new DocumentDate(interval, Optional.empty(), open(), evidence);
        }
        List<LocalDate> days =
                isShort(interval) ? days(interval).filter(this::fits).toList() : List.of();
        TimeInterval left = days.isEmpty() ? interval : TimeInterval.of(days.getFirst(), days.getLast());
        Optional<DateEvidence> favouring = left.days() > SHORT
                ? Optional.empty()
                : accepted.stream().filter(e -> favoured(e, days).size() == 1).findFirst();
        Optional<LocalDate> best = left.days() == 1
                ? left.low()
                : favouring.map(e -> favoured(e, days).getFirst());
        return new DocumentDate(left, best, words(left, favouring), evidence);
    }

    private static List<LocalDate> favoured(DateEvidence evidence, List<LocalDate> days) {
        return days.stream().filter(day -> evidence.favours().admits(day)).toList();
    }

    /** What a reader is told of a date that stays unknown. */
    private List<String> open() {
        List<String> open = accepted.stream()
                .filter(e -> e.isOfNoYear() || e.isOfNoWeek())
                .map(e -> e.words() + ", of a " + (e.isOfNoYear() ? "year" : "week") + " that nothing tells")
                .distinct()
                .toList();
        return open.isEmpty() ? DocumentDate.UNKNOWN.evidence() : open;
    }

    /** What the result rests on: the evidence that first sets one of its ends, leaves days out, or favours one. */
    private List<String> words(TimeInterval left, Optional<DateEvidence> favouring) {
        Set<String> words = new LinkedHashSet<>();
        List<LocalDate> days = isShort(interval) ? days(interval).toList() : List.of();
        for (DateEvidence one : accepted) {
            List<LocalDate> fitting =
                    days.stream().filter(day -> one.fits().admits(day)).toList();
            boolean ends = narrowing.contains(one) && (setsAnEnd(one, left) || setsAnEnd(one, interval));
            boolean favours = favouring.equals(Optional.of(one)) && left.days() > 1;
            if (ends || favours || fitting.size() < days.size()) {
                words.add(one.words());
            }
            days = fitting;
        }
        return new ArrayList<>(words);
    }

    private static boolean setsAnEnd(DateEvidence evidence, TimeInterval left) {
        TimeInterval own = evidence.interval();
        return own.low().isPresent() && own.low().equals(left.low())
                || own.high().isPresent() && own.high().equals(left.high());
    }

    private static boolean isShort(TimeInterval interval) {
        return interval.isClosed() && interval.days() <= LONGEST;
    }

    private static Stream<LocalDate> days(TimeInterval interval) {
        return interval.low()
                .orElseThrow()
                .datesUntil(interval.high().orElseThrow().plusDays(1));
    }

    private static TimeInterval both(TimeInterval one, TimeInterval other) {
        return new TimeInterval(later(one.low(), other.low()), earlier(one.high(), other.high()));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get())) ? one : other;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }
}
