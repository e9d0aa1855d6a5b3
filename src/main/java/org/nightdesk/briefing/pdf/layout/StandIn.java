package org.nightdesk.briefing.pdf.layout;

import java.util.Locale;

/** The box that stands for a character no font has: its code point in small digits, in a frame. */
final class StandIn {

    private static final float DIGITS = 0.55f;
    private static final float DIGIT_WIDTH = 0.5f;
    private static final float MARGIN = 0.12f;

    private StandIn() {}

    static String digits(int point) {
        return String.format(Locale.ROOT, "%04X", point);
    }

    /** Size of the digits in a text of a size. */
    static float digitSize(float size) {
        return size * DIGITS;
    }

    static float width(int point, float size) {
        return digits(point).length() * digitSize(size) * DIGIT_WIDTH + 4 * MARGIN * size;
    }

    /** From the edge of the character to the digits. */
    static float inset(float size) {
        return 2 * MARGIN * size;
    }
}
