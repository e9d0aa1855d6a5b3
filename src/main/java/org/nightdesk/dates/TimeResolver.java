package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fixes the times of a document to the calendar. Where the document's date is known only as an interval, a time is given
 * as far as both ends of the interval agree on it; nothing is completed by guess.
 */
public final class TimeResolver {

    /** Days that a time may spread over because the document's own day is not known. */
    private static final int WIDEST = 14;

    /** The times in order of the text, each with the reason for it, or what is missing. */
    public List<DatedExpression> resolve(List<TimeExpression> expressions, DocumentDate date) {
        List<Map<String, ResolvedTime>> ways = seenFrom(date).stream()
                .map(day -> Resolution.of(expressions, day))
                .toList();
        return expressions.stream()
                .map(e -> new DatedExpression(
                        e,
                        agreed(
                                ways.stream()
                                        .map(way -> way.getOrDefault(e.id(), ResolvedTime.unresolved("not read")))
                                        .toList(),
                                date)))
                .toList();
    }

    /** From the day that stands out, if one does; else from both ends. */
    private static List<Optional<LocalDate>> seenFrom(DocumentDate date) {
        if (date.best().isPresent()) {
            return List.of(date.best());
        }
        if (!date.interval().isClosed()) {
            return List.of(Optional.empty());
        }
        return date.isDay()
                ? List.of(date.interval().low())
                : List.of(date.interval().low(), date.interval().high());
    }

    private static ResolvedTime agreed(List<ResolvedTime> ways, DocumentDate date) {
        ResolvedTime first = ways.getFirst();
        ResolvedTime last = ways.getLast();
        if (ways.size() == 1
                || first.value().equals(last.value()) && first.interval().equals(last.interval())) {
            return first;
        }
        return spread(first, last, "the document's own date being known only as " + words(date));
    }

    /** From the earlier to the later of two readings, unless that says too little. */
    private static ResolvedTime spread(ResolvedTime first, ResolvedTime last, String why) {
        boolean known = first.interval().isClosed() && last.interval().isClosed();
        TimeInterval all = known ? new TimeInterval(min(first, last), max(first, last)) : TimeInterval.UNKNOWN;
        String reason = last.reason() + ", " + why;
        if (first.value().equals(last.value())) {
            return new ResolvedTime(first.value(), all, first.precision(), reason);
        }
        if (!known || all.days() > Math.max(WIDEST, 3 * first.interval().days() / 2)) {
            return ResolvedTime.unresolved(reason);
        }
        return new ResolvedTime(all.low().orElseThrow() + "/" + all.high().orElseThrow(), all, Precision.RANGE, reason);
    }

    private static Optional<LocalDate> min(ResolvedTime first, ResolvedTime last) {
        LocalDate one = first.interval().low().orElseThrow();
        LocalDate other = last.interval().low().orElseThrow();
        return Optional.of(one.isBefore(other) ? one : other);
    }

    private static Optional<LocalDate> max(ResolvedTime first, ResolvedTime last) {
        LocalDate one = first.interval().high().orElseThrow();
        LocalDate other = last.interval().high().orElseThrow();
        return Optional.of(one.isAfter(other) ? one : other);
    }

    private static String words(DocumentDate date) {
        return Reasons.day(date.interval().low().orElseThrow()) + " to "
                + Reasons.day(date.interval().high().orElseThrow());
    }
}
