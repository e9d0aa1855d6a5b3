package org.nightdesk.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nightdesk.dates.TimeMeaning.Shift;
import org.nightdesk.dates.TimeMeaning.Stretch;

/** Counts units on or back from a time that is known. */
final class Counting {

    /** "A few" and its like mean at least so many and at most so many. */
    private static final int FEW = 2;

    private static final int MANY = 10;
    private static final int MONTHS_OF_YEAR = 12;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PIECES = Pattern.compile("\\d{4}-([QH]\\d|SP|SU|FA|WI|\\d\\d(/\\d{4}-\\d\\d)?)");

    private Counting() {}

    /** So many units from a time; an open count gives no more than the direction. */
    static ResolvedTime shifted(Shift meaning, ResolvedTime base) {
        String amount = meaning.amount();
        if (amount.contains("X")) {
            return vague(meaning, base);
        }
        CalendarUnit unit = meaning.unit();
        String reason = Reasons.counted(amount, base.reason());
        if (amount.contains(".")) {
            int months = (int) Math.round(Double.parseDouble(amount) * MONTHS_OF_YEAR);
            return unit == CalendarUnit.YEAR ? moved(base, CalendarUnit.MONTH, months, reason) : vague(amount, reason);
        }
        int count = Integer.parseInt(amount);
        if (unit.isOfClock()) {
            return hours(base, unit, count, reason);
        }
        if (unit.compareTo(CalendarUnit.YEAR) > 0 && !meaning.anchor().isDocument()) {
            int years = unit == CalendarUnit.DECADE ? 10 : 100;
            return moved(base, CalendarUnit.YEAR, count * years, reason);
        }
        return count == -1 && unit == CalendarUnit.YEAR ? yearBefore(base, reason) : moved(base, unit, count, reason);
    }

    /** An open count from what is not known. */
    static ResolvedTime vague(String amount, String why) {
        return ResolvedTime.of(
                amount.startsWith("-") ? "PAST_REF" : "FUTURE_REF", "the words leave open how long; " + why);
    }

    /** A year before a month or quarter, or some months, are those of that year. */
    private static ResolvedTime yearBefore(ResolvedTime base, String reason) {
        return PIECES.matcher(base.value()).matches()
                ? ResolvedTime.of(
                        YEAR.matcher(base.value()).replaceAll(y -> "" + (Integer.parseInt(y.group()) - 1)), reason)
                : moved(base, CalendarUnit.YEAR, -1, reason);
    }

    /** Hours are counted only from an hour told. */
    private static ResolvedTime hours(ResolvedTime base, CalendarUnit unit, int amount, String reason) {
        if (!base.value().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return amount < 0
                    ? new ResolvedTime("PAST_REF", unit.back(base.interval(), -amount), Precision.VAGUE, reason)
                    : ResolvedTime.unresolved("the hour of " + base.reason() + " is not told");
        }
        return ResolvedTime.of(moment(base.value()).plus(unit.duration(amount)).toString(), reason);
    }

    /** ISO 8601 ends a day at 24:00. */
    private static LocalDateTime moment(String value) {
        return value.endsWith("T24:00")
                ? LocalDate.parse(value.substring(0, 10)).plusDays(1).atStartOfDay()
                : LocalDateTime.parse(value);
    }

    /** Moved by whole units, in their grain. */
    static ResolvedTime moved(ResolvedTime base, CalendarUnit unit, int amount, String reason) {
        boolean hasEnds = base.value().contains("/");
        LocalDate first = base.interval().low().orElseThrow();
        LocalDate last = base.interval().high().orElseThrow();
        LocalDate low = unit.plus(hasEnds && amount > 0 ? last : first, amount);
        LocalDate high = unit.plus(hasEnds && amount < 0 ? first : last, amount);
        if (low.getYear() < 1) {
            return vague("-X", reason);
        }
        String value = unit.valueAt(low);
        if (value.equals(unit.valueAt(high))) {
            return ResolvedTime.of(value, reason);
        }
        return ResolvedTime.unresolved(
                "which " + unit.name().toLowerCase(Locale.ROOT) + " of " + base.reason() + " is not told");
    }

    private static ResolvedTime vague(Shift meaning, ResolvedTime base) {
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

    /** A length up to or from a time; its days where the count is told. */
    static ResolvedTime stretched(Stretch meaning, ResolvedTime base) {
        boolean back = meaning.amount().startsWith("-");
        String count = back ? meaning.amount().substring(1) : meaning.amount();
        String length = meaning.unit().length(count);
        if (!base.isResolved() || !count.matches("\\d+")) {
            return ResolvedTime.of(length, back ? "up to the time of writing" : "from the time of writing on");
        }
        LocalDate low = base.interval().low().orElseThrow();
        LocalDate high = base.interval().high().orElseThrow();
        int units = Integer.parseInt(count);
        TimeInterval days = back
                ? TimeInterval.of(meaning.unit().plus(low, -units), high)
                : TimeInterval.of(low, meaning.unit().plus(high, units));
        return new ResolvedTime(length, days, Precision.DURATION, (back ? "up to " : "from ") + base.reason());
    }
}
