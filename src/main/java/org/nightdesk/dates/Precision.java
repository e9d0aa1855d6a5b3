package org.nightdesk.dates;

/** How exactly a time is known, or what kind of time it is. */
public enum Precision {
    HOUR,
    DAY,
    DAY_RANGE,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    RANGE,
    DECADE,
    CENTURY,
    ERA,
    /** A length of time, fixed to no date. */
    DURATION,
    /** Something that recurs. */
    SET,
    /** Known to be past, present or future, and no more. */
    VAGUE,
    /** Not known: what it hangs on has no date. */
    UNKNOWN;

    /** As written in tables: {@code day-range}. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
