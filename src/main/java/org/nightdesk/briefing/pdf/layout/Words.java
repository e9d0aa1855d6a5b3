package org.nightdesk.briefing.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * Words of one style.
 *
 * @param target name of the place in the file that they lead to
 */
public record Words(String text, Style style, Optional<String> target) {

    public static Words of(String text, Style style) {
        return new Words(text, style, Optional.empty());
    }

    /** Words that lead to a place in the file. */
    public static Words link(String text, Style style, String target) {
        return new Words(text, style, Optional.of(target));
    }

    /** A text that is one piece; none where it is blank. */
    public static List<Words> line(String text, Style style) {
        return text.isBlank() ? List.of() : List.of(of(text, style));
    }
}
