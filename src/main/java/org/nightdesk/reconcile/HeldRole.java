package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.analysis.DatedRole;
import org.nightdesk.analysis.Term;
import org.nightdesk.dates.TimeInterval;

/**
 * A role that someone held, over all documents.
 *
 * @param post its fullest words: "defence minister", "chief executive of Norlink"
 * @param start first and last day on which it can have begun
 * @param end first and last day on which it can have ended
 * @param told where documents tell of it, in order
 */
public record HeldRole(String post, TimeInterval start, TimeInterval end, List<Told> told) {

    /** Longer than this, an interval says nothing worth printing on when something began. */
    private static final int CLEAR = 366;

    public HeldRole {
        told = List.copyOf(told);
    }

    /** Where a document tells of it. */
    public record Told(String document, DatedRole role) {}

    static HeldRole of(Told told) {
        Term term = told.role().term();
        return new HeldRole(told.role().role().post(), term.start(), term.end(), List.of(told));
    }

    /** One role out of two, where they can be one; what both say of its time holds. */
    Optional<HeldRole> with(HeldRole other) {
        boolean fits = start.meets(other.start) && end.meets(other.end) && isNear(other);
        if (!fits) {
            return Optional.empty();
        }
        TimeInterval begun = both(start, other.start);
        TimeInterval ended = both(end, other.end);
        boolean crossed = begun.low().isPresent()
                && ended.high().isPresent()
                && ended.high().get().isBefore(begun.low().get());
        String longer = other.post.length() > post.length() ? other.post : post;
        return crossed
                ? Optional.empty()
                : Optional.of(new HeldRole(
                        longer,
                        begun,
                        ended,
                        Stream.concat(told.stream(), other.told.stream()).toList()));
    }

    /** Whether nothing long lies between: a mayor of 2015 and a mayor of 2024 need not have held it through. */
    private boolean isNear(HeldRole other) {
        boolean bounded = start.isClosed() || end.isClosed() || other.start.isClosed() || other.end.isClosed();
        Optional<LocalDate> one = heldOn();
        Optional<LocalDate> two = other.heldOn();
        return bounded
                || one.isEmpty()
                || two.isEmpty()
                || Math.abs(one.get().toEpochDay() - two.get().toEpochDay()) <= CLEAR;
    }

    /** A day on which it was held, where one is known. */
    private Optional<LocalDate> heldOn() {
        return start.high().isPresent() ? end.low() : Optional.empty();
    }

    private static TimeInterval both(TimeInterval one, TimeInterval other) {
        Optional<LocalDate> low =
                Stream.of(one.low(), other.low()).flatMap(Optional::stream).max(LocalDate::compareTo);
        Optional<LocalDate> high =
                Stream.of(one.high(), other.high()).flatMap(Optional::stream).min(LocalDate::compareTo);
        return new TimeInterval(low, high);
    }

    /** When it is first known of, for the order of a history; what is only known to be over comes first. */
    LocalDate order() {
        return start.low()
                .or(end::low)
                .or(() -> end.high().isPresent() ? Optional.empty() : start.high())
                .orElse(LocalDate.MIN);
    }

    /** Whether it follows the other: that one's end is told, and this was held no earlier. */
    boolean follows(HeldRole before) {
        boolean told = before.end.isClosed() && before.end.days() <= CLEAR;
        return told && !order().isBefore(before.end.low().orElseThrow());
    }

    /** When it was held, in words: "2019–2024", "since Mar 2018, as of May 2024", "as of May 2024"; empty where nothing says. */
    public String when() {
        boolean begins = isClear(start);
        boolean ends = isClear(end);
        if (begins && ends) {
            return span(Days.words(start), Days.words(end));
        }
        if (begins) {
            Optional<LocalDate> held =
                    end.low().filter(day -> day.isAfter(start.high().orElseThrow()));
            return held.map(day -> "since " + Days.words(start) + ", as of " + month(day))
                    .orElse("from " + Days.words(start));
        }
        return ends ? "until " + Days.words(end) : bounds();
    }

    private static boolean isClear(TimeInterval days) {
        return days.isClosed() && days.days() <= CLEAR;
    }

    private static String span(String from, String to) {
        boolean years = from.matches("\\d{4}") && to.matches("\\d{4}");
        return from.equals(to) ? from : from + (years ? "–" : " – ") + to;
    }

    /** What is known where neither end is told. */
    private String bounds() {
        Optional<String> over = end.high().map(day -> "former as of " + month(day));
        if (start.high().isPresent() && end.low().isPresent()) {
            LocalDate one = start.high().get();
            LocalDate other = end.low().get();
            String first = asOf(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
            return "as of " + first + over.map(words -> ", " + words).orElse("");
        }
        return over.or(() -> start.low().map(day -> "from " + month(day) + " at the earliest"))
                .or(() -> start.high().map(day -> "by " + month(day)))
                .orElse("");
    }

    private static String asOf(LocalDate first, LocalDate last) {
        boolean years = first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        return years
                ? Days.words(TimeInterval.of(first, last))
                : Days.words(TimeInterval.of(
                        first.withDayOfMonth(1), YearMonth.from(last).atEndOfMonth()));
    }

    private static String month(LocalDate day) {
        return asOf(day, day);
    }
}
