package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts evidence of a document's date together: the stronger first, each narrowing what the ones before left open; what
 * contradicts a stronger one is left aside.
 */
final class Weighing {

    /** Days of a longer interval are not looked at one by one. */
    private static final int LONGEST = 3700;

    private TimeInterval interval = TimeInterval.UNKNOWN;
    private Optional<LocalDate> best = Optional.empty();
    private final Set<String> words = new LinkedHashSet<>();

    private Weighing() {}

    static DocumentDate of(List<DateEvidence> evidence) {
        Weighing weighing = new Weighing();
        List<DateEvidence> ordered = evidence.stream()
                .sorted(Comparator.comparing(DateEvidence::strength))
                .toList();
        ordered.forEach(weighing::narrow);
        weighing.sift(ordered);
        ordered.forEach(weighing::favour);
        return weighing.result();
    }

    private void narrow(DateEvidence evidence) {
        if (evidence.interval().isKnown() && interval.meets(evidence.interval())) {
            TimeInterval narrower = both(interval, evidence.interval());
            if (!narrower.equals(interval)) {
                interval = narrower;
                words.add(evidence.words());
            }
        }
    }

    /** Keeps of a closed interval the days that the evidence admits, from the first of them to the last. */
    private void sift(List<DateEvidence> evidence) {
        if (!interval.isClosed() || interval.days() > LONGEST) {
            return;
        }
        TreeSet<LocalDate> days = days().collect(Collectors.toCollection(TreeSet::new));
        for (DateEvidence one : evidence) {
            List<LocalDate> left = days.stream().filter(one.fits()).toList();
            if (!left.isEmpty() && left.size() < days.size()) {
                days.retainAll(left);
                words.add(one.words());
            }
        }
        interval = TimeInterval.of(days.first(), days.last());
    }

    /** Takes the day that evidence favours, if it is one alone. */
    private void favour(DateEvidence evidence) {
        if (best.isPresent() || !interval.isClosed() || interval.days() > LONGEST) {
            return;
        }
        List<LocalDate> favoured = days().filter(evidence.favours()).toList();
        if (favoured.size() == 1) {
            best = Optional.of(favoured.getFirst());
            words.add(evidence.words());
        }
    }

    /** The days of the closed interval. */
    private Stream<LocalDate> days() {
        return interval.low()
                .orElseThrow()
                .datesUntil(interval.high().orElseThrow().plusDays(1));
    }

    private DocumentDate result() {
        if (!interval.isKnown()) {
            return DocumentDate.UNKNOWN;
        }
        boolean oneDay = interval.isClosed() && interval.days() == 1;
        return new DocumentDate(interval, oneDay ? interval.low() : best, new ArrayList<>(words));
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
