package org.nightdesk.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.nightdesk.dates.TimeMeaning.NthWeekday;
import org.nightdesk.dates.TimeMeaning.Part;
import org.nightdesk.dates.TimeMeaning.Slice;
import org.nightdesk.dates.TimeMeaning.Widened;
import org.nightdesk.dates.TimeMeaning.Within;

/** Pieces of a time that is known: its early part, its second quarter, its first Monday, five in the morning of it. */
final class Pieces {

    private static final int LONGEST_YEAR = 366;
    private static final String START_OF_DAY = "T00:00";
    private static final String END_OF_DAY = "T24:00";

    private Pieces() {}

    /** A time of a day; of a day that is not known, the time alone. */
    static ResolvedTime at(String time, ResolvedTime day) {
        if (!day.interval().isClosed() || day.interval().days() != 1) {
            return ResolvedTime.of(time, "a time of day; which day is not told");
        }
        LocalDate date = day.interval().low().orElseThrow();
        int slash = time.indexOf('/');
        String value = slash < 0 ? date + time : hours(date, time.substring(0, slash), time.substring(slash + 1));
        return new ResolvedTime(value, day.interval(), Precision.HOUR, day.reason());
    }

    /** From one hour to another, past midnight where the second is the earlier one. */
    private static String hours(LocalDate date, String from, String to) {
        if (from.equals(END_OF_DAY)) {
            return date + START_OF_DAY + "/" + date + to;
        }
        return date + from + "/" + (to.compareTo(from) < 0 ? date.plusDays(1) : date) + to;
    }

    /** A third of the whole; for "earlier" and "later", what lies on that side of the document's day. */
    static ResolvedTime part(Part meaning, ResolvedTime whole, Optional<LocalDate> published) {
        if (!whole.isResolved() || !whole.interval().isClosed()) {
            return whole;
        }
        LocalDate low = whole.interval().low().orElseThrow();
        LocalDate high = whole.interval().high().orElseThrow();
        long third = ChronoUnit.DAYS.between(low, high) / 3;
        TimeInterval part = switch (meaning.portion()) {
            case START -> TimeInterval.of(low, low.plusDays(third));
            case MID -> TimeInterval.of(low.plusDays(third), high.minusDays(third));
            case END -> TimeInterval.of(high.minusDays(third), high);
            case EARLIER ->
                TimeInterval.of(
                        low, published.filter(whole.interval()::contains).orElse(high));
            case LATER ->
                TimeInterval.of(published.filter(whole.interval()::contains).orElse(low), high);
        };
        return new ResolvedTime(whole.value(), part, whole.precision(), whole.reason());
    }

    /** A named piece of a year that is known. */
    static ResolvedTime within(Within meaning, ResolvedTime year) {
        if (year.precision() != Precision.YEAR) {
            return year;
        }
        return year.interval()
                .low()
                .flatMap(first -> Feasts.day(meaning.piece(), first.getYear()))
                .map(day -> ResolvedTime.of(day.toString(), year.reason()))
                .orElseGet(() -> ResolvedTime.of(year.value() + "-" + meaning.piece(), year.reason()));
    }

    /** The first or last units of a time. */
    static ResolvedTime slice(Slice meaning, ResolvedTime whole) {
        if (!whole.isResolved()
                || !whole.interval().isClosed()
                || !meaning.amount().matches("-?\\d+")) {
            return whole.isResolved() ? ResolvedTime.of(meaning.unit().length("X"), "how many is left open") : whole;
        }
        int count = Integer.parseInt(meaning.amount());
        LocalDate low = whole.interval().low().orElseThrow();
        LocalDate high = whole.interval().high().orElseThrow();
        TimeInterval days = count > 0
                ? TimeInterval.of(low, meaning.unit().plus(low, count).minusDays(1))
                : TimeInterval.of(meaning.unit().plus(high.plusDays(1), count), high);
        return inUnits(days, meaning.unit(), whole.reason());
    }

    /** Days as units of the calendar where they fill them. */
    static ResolvedTime inUnits(TimeInterval days, CalendarUnit unit, String reason) {
        LocalDate low = days.low().orElseThrow();
        LocalDate high = days.high().orElseThrow();
        String range = unit.valueAt(low) + "/" + unit.valueAt(high);
        String value = unit.valueAt(low).equals(unit.valueAt(high)) ? unit.valueAt(low) : range;
        return Timex.interval(value).equals(days)
                ? ResolvedTime.of(value, reason)
                : ResolvedTime.days(low, high, reason);
    }

    /** The unit of the calendar that holds a time; of a year of business that runs into the next one, the year of its end. */
    static ResolvedTime widened(Widened meaning, ResolvedTime inner) {
        if (!inner.isResolved() || !inner.interval().isClosed()) {
            return inner;
        }
        LocalDate last = inner.interval().high().orElseThrow();
        boolean acrossYears =
                meaning.unit() == CalendarUnit.YEAR && inner.interval().days() <= LONGEST_YEAR;
        return acrossYears
                ? ResolvedTime.of(meaning.unit().valueAt(last), inner.reason())
                : Counting.moved(inner, meaning.unit(), 0, inner.reason());
    }

    /** A weekday counted from the start or the end of a time. */
    static ResolvedTime nth(NthWeekday meaning, ResolvedTime whole) {
        if (!whole.isResolved() || !whole.interval().isClosed()) {
            return whole;
        }
        DayOfWeek weekday = DayOfWeek.of(meaning.weekday());
        LocalDate day = meaning.number() > 0
                ? whole.interval()
                        .low()
                        .orElseThrow()
                        .with(TemporalAdjusters.nextOrSame(weekday))
                        .plusWeeks(meaning.number() - 1L)
                : whole.interval().high().orElseThrow().with(TemporalAdjusters.previousOrSame(weekday));
        return whole.interval().contains(day)
                ? ResolvedTime.of(day.toString(), whole.reason())
                : ResolvedTime.unresolved("there is no such day");
    }
}
