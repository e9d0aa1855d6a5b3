package org.nightdesk.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.dates.TimeMeaning.Anniversary;
import org.nightdesk.dates.TimeMeaning.At;
import org.nightdesk.dates.TimeMeaning.Fixed;
import org.nightdesk.dates.TimeMeaning.Length;
import org.nightdesk.dates.TimeMeaning.NthWeekday;
import org.nightdesk.dates.TimeMeaning.Part;
import org.nightdesk.dates.TimeMeaning.Partial;
import org.nightdesk.dates.TimeMeaning.Range;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.dates.TimeMeaning.Slice;
import org.nightdesk.dates.TimeMeaning.Stretch;
import org.nightdesk.dates.TimeMeaning.Widened;
import org.nightdesk.dates.TimeMeaning.Within;

/**
 * One way through the times of a document, as seen from one day or from none. Longer than other classes since it gives
 * each form of {@link TimeMeaning} its sense.
 */
final class Resolution {

    private static final int JUST_BEFORE = 2;
    /** "A few" and its like mean at least so many and at most so many. */
    private static final int FEW = 2;

    private static final int MANY = 10;

    private final Optional<LocalDate> published;
    private final Map<String, TimeExpression> expressions = new LinkedHashMap<>();
    private final Map<String, ResolvedTime> resolved = new LinkedHashMap<>();
    private Optional<TimeExpression> told = Optional.empty();

    private Resolution(List<TimeExpression> expressions, Optional<LocalDate> published) {
        this.published = published;
        expressions.forEach(e -> this.expressions.put(e.id(), e));
    }

    /** The times by the ids of their expressions. */
    static Map<String, ResolvedTime> of(List<TimeExpression> expressions, Optional<LocalDate> published) {
        Resolution resolution = new Resolution(expressions, published);
        expressions.forEach(e -> resolution.resolve(e));
        return resolution.resolved;
    }

    private ResolvedTime resolve(TimeExpression expression) {
        ResolvedTime known = resolved.get(expression.id());
        if (known != null) {
            return known;
        }
        resolved.put(expression.id(), ResolvedTime.unresolved("it is counted from itself"));
        ResolvedTime found = Reasons.of(expression, time(expression.meaning(), expression));
        resolved.put(expression.id(), found);
        if (Told.isDate(expression.meaning())) {
            told = Optional.of(expression)
                    .filter(e -> e.meaning() instanceof Fixed || e.meaning() instanceof Partial)
                    .filter(e -> found.interval().isClosed());
        }
        return found;
    }

    private ResolvedTime time(TimeMeaning meaning, TimeExpression in) {
        return switch (meaning) {
            case Fixed m -> value(m.value(), "as told");
            case Partial m -> partial(m, in);
            case Shift m -> shift(m);
            case Stretch m -> stretch(m);
            case Length m -> value(m.unit().length(m.amount()), "a length of time");
            case At m -> at(m, in);
            case Range m -> range(m, in);
            case Part m -> part(m, in);
            case Within m -> within(m, in);
            case Slice m -> slice(m, in);
            case Widened m -> widened(m, in);
            case NthWeekday m -> nth(m, in);
            case Anniversary m -> anniversary(m);
        };
    }

    private static ResolvedTime value(String value, String reason) {
        return new ResolvedTime(value, Timex.interval(value), Timex.precision(value), reason);
    }

    private static ResolvedTime days(LocalDate low, LocalDate high, String reason) {
        return value(low.equals(high) ? low.toString() : low + "/" + high, reason);
    }

    /** The time that is counted from. */
    private ResolvedTime base(Anchor anchor) {
        if (anchor.isDocument()) {
            return published
                    .map(day -> value(day.toString(), Reasons.day(day)))
                    .orElseGet(() -> ResolvedTime.unresolved("the document's own date is not known"));
        }
        TimeExpression expression = expressions.get(anchor.name());
        if (expression == null) {
            return ResolvedTime.unresolved("no time that it could count from is told before");
        }
        ResolvedTime time = resolve(expression);
        return time.isResolved() && time.interval().isClosed()
                ? new ResolvedTime(
                        time.value(),
                        time.interval(),
                        time.precision(),
                        "\"" + expression.surface() + "\" (" + time.value() + ")")
                : ResolvedTime.unresolved("\"" + expression.surface() + "\", from which it counts, is not known");
    }

    private ResolvedTime partial(Partial meaning, TimeExpression in) {
        Optional<LocalDate> anniversary = AnniversaryOf.origin(in, expressions.values(), published);
        ResolvedTime base = base(meaning.anchor());
        if (!base.isResolved()) {
            return meaning.anchor().isDocument() ? byYearTold(meaning, in, base) : base;
        }
        LocalDate seen = base.interval().high().orElseThrow();
        if (anniversary.isPresent()) {
            return chosen(meaning.pattern(), Choice.NEAREST, anniversary.get(), "the anniversary told");
        }
        return chosen(meaning.pattern(), meaning.choice(), seen, base.reason());
    }

    private static ResolvedTime chosen(String pattern, Choice choice, LocalDate seen, String from) {
        return Occurrences.choose(pattern, choice, seen)
                .map(v -> value(v, Reasons.chosen(choice, from)))
                .orElseGet(() -> ResolvedTime.unresolved("there is no such day"));
    }

    /** Without a date of the document, a year told just before may serve for what is past. */
    private ResolvedTime byYearTold(Partial meaning, TimeExpression in, ResolvedTime unknown) {
        boolean may = meaning.choice() == Choice.PAST && !meaning.pattern().contains("WXX");
        return told.filter(t -> may && in.sentence() - t.sentence() <= JUST_BEFORE)
                .flatMap(t -> yearOf(resolve(t).interval())
                        .flatMap(year -> Occurrences.in(meaning.pattern(), year))
                        .map(v -> value(v, "its year as in \"" + t.surface() + "\", told just before")))
                .orElse(unknown);
    }

    private static Optional<Integer> yearOf(TimeInterval interval) {
        int first = interval.low().orElseThrow().getYear();
        return interval.high().orElseThrow().getYear() == first ? Optional.of(first) : Optional.empty();
    }

    private ResolvedTime shift(Shift meaning) {
        ResolvedTime base = base(meaning.anchor());
        if (!base.isResolved()) {
            return meaning.amount().contains("X") && meaning.anchor().isDocument()
                    ? vague(meaning.amount(), base)
                    : base;
        }
        if (meaning.amount().contains("X")) {
            return vagueShift(meaning, base);
        }
        CalendarUnit unit = meaning.unit();
        String reason = Reasons.counted(meaning.amount(), base.reason());
        if (meaning.amount().contains(".")) {
            double months = Double.parseDouble(meaning.amount()) * 12;
            return unit == CalendarUnit.YEAR
                    ? moved(base, CalendarUnit.MONTH, (int) Math.round(months), reason)
                    : vague(meaning.amount(), base);
        }
        int amount = Integer.parseInt(meaning.amount());
        if (unit.isOfClock()) {
            return hours(base, unit, amount, reason);
        }
        return amount == -1 && unit == CalendarUnit.YEAR ? yearBefore(base, reason) : moved(base, unit, amount, reason);
    }

    /** A year before a month or quarter is that month or quarter. */
    private static ResolvedTime yearBefore(ResolvedTime base, String reason) {
        boolean piece = base.value().matches("\\d{4}-(\\d\\d|[QH]\\d|SP|SU|FA|WI)");
        return piece
                ? value(
                        Integer.parseInt(base.value().substring(0, 4))
                                - 1
                                + base.value().substring(4),
                        reason)
                : moved(base, CalendarUnit.YEAR, -1, reason);
    }

    /** Hours are counted only from an hour told. */
    private static ResolvedTime hours(ResolvedTime base, CalendarUnit unit, int amount, String reason) {
        if (!base.value().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return amount < 0
                    ? new ResolvedTime("PAST_REF", unit.back(base.interval(), -amount), Precision.VAGUE, reason)
                    : ResolvedTime.unresolved("the hour of " + base.reason() + " is not told");
        }
        LocalDateTime moved = LocalDateTime.parse(base.value()).plus(unit.duration(amount));
        return value(moved.toString(), reason);
    }

    private static ResolvedTime moved(ResolvedTime base, CalendarUnit unit, int amount, String reason) {
        LocalDate low = unit.plus(base.interval().low().orElseThrow(), amount);
        LocalDate high = unit.plus(base.interval().high().orElseThrow(), amount);
        String value = unit.valueAt(low);
        if (value.equals(unit.valueAt(high))) {
            return value(value, reason);
        }
        return amount == 0
                ? ResolvedTime.unresolved("which " + unit.name().toLowerCase(java.util.Locale.ROOT) + " of "
                        + base.reason() + " is not told")
                : days(low, high, reason);
    }

    private static ResolvedTime vague(String amount, ResolvedTime base) {
        return value(
                amount.startsWith("-") ? "PAST_REF" : "FUTURE_REF", "the words leave open how long; " + base.reason());
    }

    private static ResolvedTime vagueShift(Shift meaning, ResolvedTime base) {
        boolean back = meaning.amount().startsWith("-");
        LocalDate near = back
                ? base.interval().high().orElseThrow()
                : base.interval().low().orElseThrow();
        LocalDate one = meaning.unit().plus(near, back ? -FEW : FEW);
        LocalDate other = meaning.unit().plus(near, back ? -MANY : MANY);
        return new ResolvedTime(
                back ? "PAST_REF" : "FUTURE_REF",
                back ? TimeInterval.of(other, one) : TimeInterval.of(one, other),
                Precision.VAGUE,
                Reasons.counted(meaning.amount(), base.reason()) + ", how far being left open");
    }

    private ResolvedTime stretch(Stretch meaning) {
        boolean back = meaning.amount().startsWith("-");
        String count = back ? meaning.amount().substring(1) : meaning.amount();
        String length = meaning.unit().length(count);
        ResolvedTime base = base(meaning.anchor());
        if (!base.isResolved() || !count.matches("\\d+")) {
            return value(length, back ? "up to the time of writing" : "from the time of writing on");
        }
        LocalDate low = base.interval().low().orElseThrow();
        LocalDate high = base.interval().high().orElseThrow();
        int units = Integer.parseInt(count);
        TimeInterval days = back
                ? TimeInterval.of(meaning.unit().plus(low, -units), high)
                : TimeInterval.of(low, meaning.unit().plus(high, units));
        return new ResolvedTime(length, days, Precision.DURATION, (back ? "up to " : "from ") + base.reason());
    }

    private ResolvedTime at(At meaning, TimeExpression in) {
        ResolvedTime day = time(meaning.day(), in);
        boolean isDay =
                day.isResolved() && day.interval().isClosed() && day.interval().days() == 1;
        if (!isDay) {
            boolean own =
                    meaning.day() instanceof Shift shift && !shift.anchor().isDocument() || day.isResolved();
            return own
                    ? value(meaning.time(), "a time of day; which day is not told")
                    : new ResolvedTime("", TimeInterval.UNKNOWN, Precision.UNKNOWN, day.reason());
        }
        String date = day.interval().low().orElseThrow().toString();
        String value = java.util.Arrays.stream(meaning.time().split("/"))
                .map(time -> date + time)
                .collect(java.util.stream.Collectors.joining("/"));
        return new ResolvedTime(value, day.interval(), Timex.precision(date + "T00"), day.reason());
    }

    /** An end that lacks its year takes it from the other one; where both do, the last is found first. */
    private ResolvedTime range(Range meaning, TimeExpression in) {
        ResolvedTime to = time(meaning.to(), in);
        ResolvedTime from = time(meaning.from(), in);
        if (meaning.from() instanceof Partial p && to.interval().isClosed()) {
            from = chosen(p.pattern(), Choice.PAST, to.interval().high().orElseThrow(), "the end of the range");
        } else if (meaning.to() instanceof Partial p && from.interval().isClosed()) {
            to = chosen(p.pattern(), Choice.FUTURE, from.interval().low().orElseThrow(), "the start of the range");
        }
        if (!from.isResolved() || !to.isResolved()) {
            return from.isResolved() ? to : from;
        }
        return value(from.value() + "/" + to.value(), to.reason());
    }

    /** A third of the whole; for "earlier" and "later", what lies on that side of the document's day. */
    private ResolvedTime part(Part meaning, TimeExpression in) {
        ResolvedTime whole = time(meaning.whole(), in);
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

    private ResolvedTime within(Within meaning, TimeExpression in) {
        ResolvedTime year = time(meaning.year(), in);
        return year.precision() == Precision.YEAR ? value(year.value() + "-" + meaning.piece(), year.reason()) : year;
    }

    private ResolvedTime slice(Slice meaning, TimeExpression in) {
        ResolvedTime whole = time(meaning.whole(), in);
        if (!whole.isResolved()
                || !whole.interval().isClosed()
                || !meaning.amount().matches("-?\\d+")) {
            return whole.isResolved() ? value(meaning.unit().length("X"), "how many is left open") : whole;
        }
        int count = Integer.parseInt(meaning.amount());
        LocalDate low = whole.interval().low().orElseThrow();
        LocalDate high = whole.interval().high().orElseThrow();
        TimeInterval days = count > 0
                ? TimeInterval.of(low, meaning.unit().plus(low, count).minusDays(1))
                : TimeInterval.of(meaning.unit().plus(high.plusDays(1), count), high);
        return inUnits(days, meaning.unit(), whole.reason());
    }

    private static ResolvedTime inUnits(TimeInterval days, CalendarUnit unit, String reason) {
        LocalDate low = days.low().orElseThrow();
        LocalDate high = days.high().orElseThrow();
        String range = unit.valueAt(low) + "/" + unit.valueAt(high);
        String value = unit.valueAt(low).equals(unit.valueAt(high)) ? unit.valueAt(low) : range;
        return Timex.interval(value).equals(days) ? value(value, reason) : days(low, high, reason);
    }

    private ResolvedTime widened(Widened meaning, TimeExpression in) {
        ResolvedTime inner = time(meaning.of(), in);
        return inner.isResolved() && inner.interval().isClosed()
                ? moved(inner, meaning.unit(), 0, inner.reason())
                : inner;
    }

    private ResolvedTime nth(NthWeekday meaning, TimeExpression in) {
        ResolvedTime whole = time(meaning.whole(), in);
        if (!whole.isResolved() || !whole.interval().isClosed()) {
            return whole;
        }
        java.time.DayOfWeek weekday = java.time.DayOfWeek.of(meaning.weekday());
        LocalDate day = meaning.number() > 0
                ? whole.interval()
                        .low()
                        .orElseThrow()
                        .with(java.time.temporal.TemporalAdjusters.nextOrSame(weekday))
                        .plusWeeks(meaning.number() - 1L)
                : whole.interval()
                        .high()
                        .orElseThrow()
                        .with(java.time.temporal.TemporalAdjusters.previousOrSame(weekday));
        return whole.interval().contains(day)
                ? value(day.toString(), whole.reason())
                : ResolvedTime.unresolved("there is no such day");
    }

    private ResolvedTime anniversary(Anniversary meaning) {
        return meaning.origins().stream()
                .map(this::base)
                .filter(ResolvedTime::isResolved)
                .findFirst()
                .filter(origin -> meaning.amount().matches("\\d+"))
                .map(origin -> anniversary(meaning, origin))
                .orElseGet(() -> ResolvedTime.unresolved("when the event was that it commemorates is not told"));
    }

    private static ResolvedTime anniversary(Anniversary meaning, ResolvedTime origin) {
        int count = Integer.parseInt(meaning.amount());
        LocalDate low = meaning.unit().plus(origin.interval().low().orElseThrow(), count);
        LocalDate high = meaning.unit().plus(origin.interval().high().orElseThrow(), count);
        CalendarUnit grain = origin.precision() == Precision.YEAR
                ? CalendarUnit.YEAR
                : origin.precision() == Precision.MONTH ? CalendarUnit.MONTH : CalendarUnit.DAY;
        return inUnits(
                TimeInterval.of(low, high),
                grain,
                count + " " + meaning.unit().name().toLowerCase(java.util.Locale.ROOT) + "s after " + origin.reason());
    }
}
