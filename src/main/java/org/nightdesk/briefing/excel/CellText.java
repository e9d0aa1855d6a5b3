package org.nightdesk.briefing.excel;

import java.util.regex.Pattern;
import org.nightdesk.briefing.Legible;

/**
 * Text as a cell can hold it, with a count of what had to be altered. What cannot stand in a workbook is shown by a
 * stand-in ({@link Legible#visible}); words that look like an escape of Office Open XML ({@code _x0041_}) are escaped
 * themselves, so that they are read as written (ECMA-376, 22.9.2.19); a text over the limit ends with a marker.
 */
final class CellText {

    /** Most that Excel keeps in a cell, in UTF-16 units. */
    private static final int LIMIT = 32_767;

    private static final String CUT = " […cut here: the whole text is on the document’s page]";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private int shown;
    private int cut;

    String of(String raw) {
        String legible = Legible.visible(raw);
        if (!legible.equals(raw)) {
            shown++;
        }
        String escaped = escape(legible);
        if (escaped.length() <= LIMIT) {
            return escaped;
        }
        cut++;
        return shortened(legible);
    }

    private static String shortened(String text) {
        int end = Math.min(text.length(), LIMIT - CUT.length());
        while (escape(text.substring(0, end)).length() > LIMIT - CUT.length()) {
            end -= Math.max(1, escape(text.substring(0, end)).length() - LIMIT + CUT.length());
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
        return escape(text.substring(0, splitsPair ? end - 1 : end)) + CUT;
    }

    private static String escape(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** Number of texts in which a stand-in was put. */
    int shown() {
        return shown;
    }

    /** Number of texts that were cut. */
    int cut() {
        return cut;
    }
}
