package org.nightdesk.dates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * One way through the times of a document, as seen from one day or from none: each form of {@link TimeMeaning} gets its
 * sense from the times that it counts from.
 */
final class Resolution {

    private static final int JUST_BEFORE = 2;
    private static final int NEWS_AHEAD = 2;

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
            case Fixed m -> ResolvedTime.of(m.value(), "as told");
            case Partial m -> partial(m, in);
            case Shift m -> shift(m);
            case Stretch m -> Counting.stretched(m, base(m.anchor()));
            case Length m -> ResolvedTime.of(m.unit().length(m.amount()), "a length of time");
            case At m -> at(m, in);
            case Range m -> range(m, in);
            case Part m -> Pieces.part(m, time(m.whole(), in), published);
            case Within m -> Pieces.within(m, time(m.year(), in));
            case Slice m -> Pieces.slice(m, time(m.whole(), in));
            case Widened m -> Pieces.widened(m, time(m.of(), in));
            case NthWeekday m -> Pieces.nth(m, time(m.whole(), in));
            case Anniversary m -> anniversary(m);
        };
    }

    /** The time that is counted from. */
    private ResolvedTime base(Anchor anchor) {
        if (anchor.isDocument()) {
            return published
                    .map(day -> ResolvedTime.of(day.toString(), Reasons.day(day)))
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
        boolean sameMonth =
                meaning.pattern().startsWith("XXXX-XX-") && !meaning.anchor().isDocument();
        return chosen(meaning.pattern(), sameMonth ? Choice.THIS : meaning.choice(), seen, base.reason());
    }

    private static ResolvedTime chosen(String pattern, Choice choice, LocalDate seen, String from) {
        return Occurrences.choose(pattern, choice, seen)
                .map(v -> ResolvedTime.of(v, Reasons.chosen(choice, from)))
                .orElseGet(() -> ResolvedTime.unresolved("there is no such day"));
    }

    /** Without a date of the document, a year told just before may serve for what is past. */
    private ResolvedTime byYearTold(Partial meaning, TimeExpression in, ResolvedTime unknown) {
        boolean may = meaning.choice() == Choice.PAST && !meaning.pattern().contains("WXX");
        return told.filter(t -> may && in.sentence() - t.sentence() <= JUST_BEFORE)
                .flatMap(t -> yearOf(resolve(t).interval())
                        .flatMap(year -> Occurrences.in(meaning.pattern(), year))
                        .map(v -> ResolvedTime.of(v, "its year as in \"" + t.surface() + "\", told just before")))
                .orElse(unknown);
    }

    private static Optional<Integer> yearOf(TimeInterval interval) {
        int first = interval.low().orElseThrow().getYear();
        return interval.high().orElseThrow().getYear() == first ? Optional.of(first) : Optional.empty();
    }

    private ResolvedTime shift(Shift meaning) {
        ResolvedTime base = base(meaning.anchor());
        if (base.isResolved()) {
            return Counting.shifted(meaning, base);
        }
        boolean vague = meaning.amount().contains("X") && meaning.anchor().isDocument();
        return vague ? Counting.vague(meaning.amount(), base.reason()) : base;
    }

    /** A clock time keeps its sense without its day; a part of a day that the document dates does not. */
    private ResolvedTime at(At meaning, TimeExpression in) {
        ResolvedTime day = time(meaning.day(), in);
        boolean ofTold = meaning.day() instanceof Shift shift && !shift.anchor().isDocument();
        return day.isResolved() || ofTold ? Pieces.at(meaning.time(), day) : day;
    }

    /** An end that lacks its year takes it from the other one; where both do, the last is found first, but for weekdays
     * ahead: on a Friday "Monday to Friday" is next week. */
    private ResolvedTime range(Range meaning, TimeExpression in) {
        ResolvedTime to = time(meaning.to(), in);
        ResolvedTime from = time(meaning.from(), in);
        boolean weekdaysAhead = meaning.from() instanceof Partial p
                && p.choice() == Choice.FUTURE
                && p.pattern().contains("WXX");
        if (!weekdaysAhead && lacksYear(meaning.from()) && to.interval().isClosed()) {
            from = seen(meaning.from(), Choice.PAST, to.interval().high().orElseThrow(), in);
        } else if (lacksYear(meaning.to()) && from.interval().isClosed()) {
            to = seen(meaning.to(), Choice.FUTURE, from.interval().low().orElseThrow(), in);
        }
        if (!from.isResolved() || !to.isResolved()) {
            return from.isResolved() ? to : from;
        }
        return ResolvedTime.of(from.value() + "/" + to.value(), to.reason());
    }

    private static boolean lacksYear(TimeMeaning meaning) {
        return switch (meaning) {
            case Partial m -> true;
            case At m -> lacksYear(m.day());
            case Part m -> lacksYear(m.whole());
            default -> false;
        };
    }

    /** One end of a range as seen from the other. */
    private ResolvedTime seen(TimeMeaning meaning, Choice choice, LocalDate from, TimeExpression in) {
        return switch (meaning) {
            case Partial m -> chosen(m.pattern(), choice, from, Reasons.day(from));
            case At m -> Pieces.at(m.time(), seen(m.day(), choice, from, in));
            case Part m -> Pieces.part(m, seen(m.whole(), choice, from, in), published);
            default -> time(meaning, in);
        };
    }

    private ResolvedTime anniversary(Anniversary meaning) {
        return meaning.origins().stream()
                .map(this::base)
                .filter(origin -> origin.isResolved() && meaning.amount().matches("\\d+"))
                .map(origin -> anniversary(meaning, origin))
                .filter(this::isNear)
                .findFirst()
                .orElseGet(() -> ResolvedTime.unresolved("when the event was that it commemorates is not told"));
    }

    /** An anniversary years ahead is of another event than the time was thought to tell. */
    private boolean isNear(ResolvedTime anniversary) {
        return published
                .filter(day -> anniversary.interval().low().orElseThrow().isAfter(day.plusYears(NEWS_AHEAD)))
                .isEmpty();
    }

    private static ResolvedTime anniversary(Anniversary meaning, ResolvedTime origin) {
        int count = Integer.parseInt(meaning.amount());
        LocalDate low = meaning.unit().plus(origin.interval().low().orElseThrow(), count);
        LocalDate high = meaning.unit().plus(origin.interval().high().orElseThrow(), count);
        CalendarUnit grain = origin.precision() == Precision.YEAR
                ? CalendarUnit.YEAR
                : origin.precision() == Precision.MONTH ? CalendarUnit.MONTH : CalendarUnit.DAY;
        return Pieces.inUnits(
                TimeInterval.of(low, high),
                grain,
                count + " " + meaning.unit().name().toLowerCase(Locale.ROOT) + "s after " + origin.reason());
    }
}
