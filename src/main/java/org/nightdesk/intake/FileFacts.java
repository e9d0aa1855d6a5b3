package org.nightdesk.intake;

import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** What the properties of an office file, PDF or book say of it. */
final class FileFacts {

    /** What programs write there by themselves. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft \\w+ - .*|untitled.*|document\\d*|.*\\.(?:docx?|odt|rtf|pdf|pptx?|xlsx?|txt|indd|qxd))");

    private FileFacts() {}

    static org.nightdesk.text.Metadata of(Metadata told, boolean isBook) {
        return new Facts()
                .title(title(told.get(TikaCoreProperties.TITLE)))
                .author(told.get(TikaCoreProperties.CREATOR))
                .outlet(told.get(TikaCoreProperties.PUBLISHER))
                .published(told.get("Message:Raw-Header:Date"), "mail Date")
                .published(told.get(TikaCoreProperties.CREATED), isBook ? "dc:date" : "file created")
                .published(told.get(TikaCoreProperties.MODIFIED), "file modified")
                .metadata();
    }

    private static @Nullable String title(@Nullable String told) {
        return told == null || NO_TITLE.matcher(told.strip()).matches() ? null : told;
    }
}
