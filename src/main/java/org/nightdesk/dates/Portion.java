package org.nightdesk.dates;

import java.util.Locale;

/** Which part of a time is meant, where words narrow it without naming another one. */
public enum Portion {
    /** "early", "the beginning of". */
    START,
    /** "mid-", "the middle of". */
    MID,
    /** "late", "the end of". */
    END,
    /** "earlier this year": before the anchor. */
    EARLIER,
    /** "later this year": after the anchor. */
    LATER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Portion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
