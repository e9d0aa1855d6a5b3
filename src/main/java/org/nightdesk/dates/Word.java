package org.nightdesk.dates;

import org.nightdesk.language.Token;
import org.nightdesk.text.Span;

/**
 * A word as the grammar of time sees it: a token, or a piece of one ("mid" of "mid-May", "8" of "8pm").
 *
 * @param text in lower case, dashes of all kinds as {@code -}, apostrophes straight
 * @param written as in the text
 * @param span where it stands
 * @param token the token that it is, or is a piece of
 */
record Word(String text, String written, Span span, Token token) {

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Whether it is a sign and no word. */
    boolean isSign() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
