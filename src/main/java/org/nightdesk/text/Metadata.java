package org.nightdesk.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param title headline or document title
 * @param author byline
 * @param outlet who published it
 * @param published the day of publication as the file states it (page metadata, mail header, document properties)
 * @param publishedBy where that day was found, e.g. {@code article:published_time}
 * @param url the address it was taken from
 * @param language ISO 639-1 code of the text; empty where it was too short to tell
 */
public record Metadata(
        Optional<String> title,
        Optional<String> author,
        Optional<String> outlet,
        Optional<LocalDate> published,
        Optional<String> publishedBy,
        Optional<String> url,
        Optional<String> language) {

    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
