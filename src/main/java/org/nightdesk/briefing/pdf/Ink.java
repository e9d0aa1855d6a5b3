package org.nightdesk.briefing.pdf;

import java.awt.Color;
import org.nightdesk.briefing.Verdict;

/** The colours of the briefing. Text keeps a contrast of 4.5 to 1 with its ground (WCAG 2.1, 1.4.3). */
final class Ink {

    static final Color TEXT = new Color(0x1C2430);
    static final Color QUIET = new Color(0x5B6670);
    static final Color DEEP = new Color(0x0D4F6B);
    static final Color ALARM = new Color(0xB3261E);
    static final Color CAUTION = new Color(0x865F00);
    static final Color TILE = new Color(0xF3F5F7);
    static final Color BAR = new Color(0xD5E3EA);
    static final Color RANGE = new Color(0x7FA9BC);
    static final Color GRID = new Color(0xE1E5E9);
    static final Color HAIRLINE = new Color(0xC9D0D6);

    private Ink() {}

    /** Red is for conflicts only. */
    static Color of(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> ALARM;
            case ONE_SOURCE -> CAUTION;
            case SAME_ORIGIN, COMPATIBLE -> QUIET;
            case CORROBORATED, UPDATE -> DEEP;
        };
    }
}
