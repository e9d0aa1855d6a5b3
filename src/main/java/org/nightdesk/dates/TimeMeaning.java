package org.nightdesk.dates;

import java.util.List;

/**
 * What words of time mean relative to their anchor, before the anchor has a date. It has a text form, so that the store
 * can keep it and resolve it again without reading the document anew.
 */
public sealed interface TimeMeaning {

    /** Fixed by the words alone: the value is already that of {@link ResolvedTime#value()}. */
    record Fixed(String value) implements TimeMeaning {}

    /**
     * One of many that recur: a day or month without its year, a weekday, a season.
     *
     * @param pattern a value with {@code XXXX} for the year: {@code XXXX-06-19}, {@code XXXX-06}, {@code XXXX-Q2},
     *     {@code XXXX-SU}, {@code XXXX-WXX-5} for Friday; {@code XXXX-06-19W3} for a June 19 that is a Wednesday
     * @param choice which of them
     * @param anchor as seen from when
     */
    record Partial(String pattern, Choice choice, Anchor anchor) implements TimeMeaning {}

    /**
     * So many units from the anchor, in the grain of the unit: "three days ago", "last week", "two years later".
     *
     * @param amount signed count; {@code -X} where the words leave it open; 0 for the anchor's own unit ("this year")
     */
    record Shift(Anchor anchor, String amount, CalendarUnit unit) implements TimeMeaning {}

    /** A length that ends or starts at the anchor: "the last three months" ({@code -3}), "the next two weeks". */
    record Stretch(Anchor anchor, String amount, CalendarUnit unit) implements TimeMeaning {}

    /**
     * A length of time fixed to no date; {@code X} counts what the words leave open, {@code 60/90} gives the least and the
     * most.
     */
    record Length(String amount, CalendarUnit unit) implements TimeMeaning {}

    /** A time or part of a day: {@code T05:00}, {@code TMO}. */
    record At(TimeMeaning day, String time) implements TimeMeaning {}

    /** From the first through the last; an end without its year takes it from the other one. */
    record Range(TimeMeaning from, TimeMeaning to) implements TimeMeaning {}

    /** A part of a time, which keeps the value of the whole: "early June", "later this year". */
    record Part(Portion portion, TimeMeaning whole) implements TimeMeaning {}

    /** A named piece of a year: {@code 06}, {@code 06-19}, {@code Q2}, {@code SU}: "June of last year". */
    record Within(TimeMeaning year, String piece) implements TimeMeaning {}

    /**
     * The first or last units of a time: "the first three months of 2024", "the last week of June".
     *
     * @param amount signed: {@code 3} the first three, {@code -1} the last one
     */
    record Slice(String amount, CalendarUnit unit, TimeMeaning whole) implements TimeMeaning {}

    /** The calendar unit that holds a time: "the week of March 3". */
    record Widened(CalendarUnit unit, TimeMeaning of) implements TimeMeaning {}

    /** Which weekday of a time: "the first Monday of March" ({@code 1}, {@code 1}), the last Friday ({@code -1}). */
    record NthWeekday(int number, int weekday, TimeMeaning whole) implements TimeMeaning {}

    /**
     * So many units after an event told in the document.
     *
     * @param amount which one; {@code X} where the words do not say ("the anniversary")
     * @param origins expressions that may tell when the event was; the first that is known counts
     */
    record Anniversary(String amount, CalendarUnit unit, List<Anchor> origins) implements TimeMeaning {
        public Anniversary {
            origins = List.copyOf(origins);
        }
    }

    /** The text form: a name and its arguments, as in {@code shift(doc,-1,W)}. */
    default String encode() {
        return MeaningText.encode(this);
    }

    /**
     * The meaning of a text form.
     *
     * @throws IllegalArgumentException if it is none
     */
    static TimeMeaning decode(String text) {
        return MeaningText.decode(text);
    }
}
