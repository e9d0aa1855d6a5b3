package org.nightdesk.dates;

import java.util.Locale;

/** Which of many recurring times is meant: which June, which Friday. */
public enum Choice {
    /** The latest that has begun. */
    PAST,
    /** The earliest that has not ended. */
    FUTURE,
    /** The one that is least far away; the verb does not tell. */
    NEAREST,
    /** The latest that has ended: "last June". */
    LAST,
    /** The earliest that has not begun: "next June". */
    NEXT,
    /** The one of the same year or, for weekdays, of the same week: "this June". */
    THIS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Choice of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
