package org.nightdesk.briefing.pdf;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of time from the first to the last of some days, with some room at its ends.
 *
 * @param step from one tick to the next
 */
record TimeAxis(LocalDate first, LocalDate last, float left, float right, Period step) {

    private static final float APART = 46f;

    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(2),
            Period.ofDays(7),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(5),
            Period.ofYears(10),
            Period.ofYears(25),
            Period.ofYears(100));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** An axis that holds two days and all between. */
    static TimeAxis over(LocalDate low, LocalDate high, float left, float right) {
        long room = Math.max(1, ChronoUnit.DAYS.between(low, high) / 25);
        LocalDate first = low.minusDays(room);
        LocalDate last = high.plusDays(room);
        float width = right - left;
        float days = ChronoUnit.DAYS.between(first, last) + 1;
        Period step = STEPS.stream()
                .filter(period -> approximateDays(period) / days * width >= APART)
                .findFirst()
                .orElse(STEPS.getLast());
        return new TimeAxis(first, last, left, right, step);
    }

    private static float approximateDays(Period period) {
        return period.getDays() + period.toTotalMonths() * 30.44f;
    }

    /** Where the middle of a day stands. */
    float x(LocalDate day) {
        return edge(day) + dayWidth() / 2;
    }

    /** Where a day begins. */
    float edge(LocalDate day) {
        return left + ChronoUnit.DAYS.between(first, day) * dayWidth();
    }

    private float dayWidth() {
        return (right - left) / (ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Days at which a tick stands: the first of each step that lies on the line. */
    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate at = beginning(); !at.isAfter(last); at = at.plus(step)) {
            if (!at.isBefore(first)) {
                ticks.add(at);
            }
        }
        return ticks;
    }

    private LocalDate beginning() {
        if (step.getDays() > 0) {
            return first;
        }
        if (step.getYears() > 0) {
            return LocalDate.of(first.getYear() - Math.floorMod(first.getYear(), step.getYears()), 1, 1);
        }
        return LocalDate.of(first.getYear(), 1, 1);
    }

    /** What stands at a tick; the year only where it is new. */
    String label(LocalDate tick, boolean newYear) {
        if (step.getYears() > 0) {
            return String.valueOf(tick.getYear());
        }
        String words = (step.getDays() > 0 ? DAY : MONTH).format(tick);
        return newYear ? words + " " + tick.getYear() : words;
    }
}
