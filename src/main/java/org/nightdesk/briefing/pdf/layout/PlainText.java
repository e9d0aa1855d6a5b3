package org.nightdesk.briefing.pdf.layout;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Normalizer2;

/** Text of documents made fit for a page: nothing in it can reorder, hide or break what stands around it. */
final class PlainText {

    private static final int UNREADABLE = 0xFFFD;
    private static final int JOINERS_FIRST = 0x200C;
    private static final int JOINERS_LAST = 0x200D;

    private PlainText() {}

    /**
     * The text composed (NFC), with blanks for white space, U+FFFD for control characters and lone surrogates, and
     * without characters that only steer display (bidi controls, zero-width characters, variation selectors). Arabic
     * letters take the form that their neighbours ask for.
     */
    static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        Normalizer2.getNFCInstance().normalize(raw).codePoints().forEach(point -> append(point, clean));
        return withoutJoiners(shaped(clean.toString()));
    }

    /** The plain letters behind shaped ones: for those who copy, search or listen. */
    static String unshaped(String shaped) {
        return Normalizer2.getNFKCInstance().normalize(shaped);
    }

    private static void append(int point, StringBuilder clean) {
        if (point == 0xA0 || point == 0x202F) {
            clean.append('\u00A0');
        } else if (UCharacter.isUWhiteSpace(point)) {
            if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        } else if (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE) {
            clean.appendCodePoint(UNREADABLE);
        } else if (isVisible(point)) {
            clean.appendCodePoint(point);
        }
    }

    private static boolean isVisible(int point) {
        boolean joiner = point >= JOINERS_FIRST && point <= JOINERS_LAST;
        return joiner || !UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static String shaped(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("growing text always has room to be shaped", e);
        }
    }

    /** They have done their work once the letters are shaped, and fonts have no sign for them. */
    private static String withoutJoiners(String text) {
        return text.replace("\u200C", "").replace("\u200D", "");
    }
}
