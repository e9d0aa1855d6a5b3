package org.nightdesk.store;

/**
 * Text that any of the databases can hold. PostgreSQL refuses the character NUL, and no UTF-8 database holds half a
 * surrogate pair; a hostile document may contain both. Such characters, and the escape itself, are written as U+0010 (data
 * link escape) with four hexadecimal digits; all other text, that is nearly all, is kept as it is.
 */
final class StorableText {

    private static final char ESCAPE = '\u0010';

    private StorableText() {}

    static String encode(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isRefused(text, at)) {
                return encodeFrom(text, at);
            }
        }
        return text;
    }

    private static String encodeFrom(String text, int first) {
        StringBuilder stored = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isRefused(text, at)) {
                stored.append(ESCAPE).append(String.format(java.util.Locale.ROOT, "%04x", (int) c));
            } else {
                stored.append(c);
            }
        }
        return stored.toString();
    }

    private static boolean isRefused(String text, int at) {
        char c = text.charAt(at);
        if (c == 0 || c == ESCAPE) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    static String decode(String stored) {
        int escape = stored.indexOf(ESCAPE);
        if (escape < 0) {
            return stored;
        }
        StringBuilder text = new StringBuilder(stored.length());
        int from = 0;
        while (escape >= 0) {
            text.append(stored, from, escape).append((char) Integer.parseInt(stored, escape + 1, escape + 5, 16));
            from = escape + 5;
            escape = stored.indexOf(ESCAPE, from);
        }
        return text.append(stored, from, stored.length()).toString();
    }
}
