package org.nightdesk.briefing.evidence;

import org.nightdesk.briefing.Legible;

/** Text of a stranger as text of a page, never as its markup. */
final class Html {

    private Html() {}

    /** For text between tags and inside quoted attributes. */
    static String escape(String text) {
        return Legible.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
