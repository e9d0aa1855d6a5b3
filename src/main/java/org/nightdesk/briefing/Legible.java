package org.nightdesk.briefing;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Text of a stranger made fit to be written and read. What no file format can hold, or what would hide from a reader,
 * is not dropped but shown by a stand-in; every other character stays as it is.
 */
public final class Legible {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {}

    /**
     * The text with control characters (but tab and line feed) as their Unicode pictures ({@code ␀}), and halves of
     * surrogate pairs and noncharacters as {@code U+FFFD}. A carriage return is a line feed. XML 1.0 and UTF-8 can hold it.
     */
    public static String storable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F)
                ? text
                : replaced(text.replace("\r\n", "\n"), c -> false);
    }

    /**
     * As {@link #storable}, and with the marks that turn the direction of writing shown as {@code ⟦U+202E⟧}, so that no
     * text can show its letters in another order than it holds them (Unicode Technical Report 36, 2.5).
     */
    public static String visible(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F)
                ? text
                : replaced(text.replace("\r\n", "\n"), Legible::turnsDirection);
    }

    /** Whether it is one of the marks for the direction of writing (Unicode Standard Annex 9, 2). */
    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static String replaced(String text, IntPredicate spelledOut) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (spelledOut.test(c)) {
                result.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
            } else {
                result.appendCodePoint(standIn(c));
            }
        });
        return result.toString();
    }

    private static int standIn(int c) {
        if (c == '\r') {
            return '\n';
        }
        if (c < ' ' && c != '\t' && c != '\n') {
            return CONTROL_PICTURES + c;
        }
        if (c == 0x7F) {
            return DELETE_PICTURE;
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean control = c > 0x7F && c < 0xA0;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return surrogate || control || noncharacter ? REPLACEMENT : c;
    }
}
