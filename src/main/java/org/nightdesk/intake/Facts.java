package org.nightdesk.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.text.Metadata;

/** Gathers what a file says of itself; of each fact the first that is told counts. */
final class Facts {

    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String outlet;
    private @Nullable LocalDate published;
    private @Nullable String publishedBy;
    private @Nullable String url;

    Facts title(@Nullable String told) {
        title = first(title, told == null ? null : told.replaceFirst("^#{1,6}\\s+", "")); // Markdown
        return this;
    }

    Facts author(@Nullable String told) {
        author = first(author, told);
        return this;
    }

    Facts outlet(@Nullable String told) {
        outlet = first(outlet, told);
        return this;
    }

    Facts url(@Nullable String told) {
        url = first(url, told);
        return this;
    }

    Facts published(@Nullable String stamp, String where) {
        Optional<LocalDate> day = stamp == null || published != null ? Optional.empty() : PublishedDay.of(stamp);
        if (day.isPresent()) {
            published = day.get();
            publishedBy = where;
        }
        return this;
    }

    @Nullable String outlet() {
        return outlet;
    }

    private static @Nullable String first(@Nullable String known, @Nullable String told) {
        String words = told == null ? "" : Passages.fold(told);
        return known != null || words.isEmpty() ? known : words;
    }

    Metadata metadata() {
        return new Metadata(
                Optional.ofNullable(title),
                Optional.ofNullable(author),
                Optional.ofNullable(outlet),
                Optional.ofNullable(published),
                Optional.ofNullable(publishedBy),
                Optional.ofNullable(url),
                Optional.empty());
    }
}
