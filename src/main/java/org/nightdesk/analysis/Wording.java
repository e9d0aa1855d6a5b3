package org.nightdesk.analysis;

import java.util.Locale;
import java.util.stream.Collectors;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Attribution;

/** Plain words for the values that several kinds of reading share. */
final class Wording {

    private Wording() {}

    static String quoted(String words) {
        return "“" + words + "”";
    }

    /** A constant as a word: {@code day-range}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From whoever knew first to whoever passed it on last. */
    static String source(Attribution source) {
        return source.isArticle()
                ? "article: no one is named for it, the text itself says so"
                : source.chain().stream().map(Wording::link).collect(Collectors.joining(" → "))
                        + (source.chain().size() > 1 ? " (from the origin to the last relay)" : "");
    }

    private static String link(Attribution.Link link) {
        return link.words() + (link.actor().isEmpty() ? " (no actor named)" : " (" + link.actor() + ")");
    }

    /** First and last day; "…" where an end is open. */
    static String days(TimeInterval interval) {
        return interval.low().map(Object::toString).orElse("…") + " to "
                + interval.high().map(Object::toString).orElse("…");
    }

    static String value(ResolvedTime time) {
        String kind = " (" + time.precision().words() + ")";
        return time.isResolved() ? time.value() + kind : "unresolved" + kind;
    }
}
