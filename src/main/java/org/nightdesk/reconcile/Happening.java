package org.nightdesk.reconcile;

import java.util.Optional;
import org.nightdesk.dates.TimeInterval;

/**
 * An event with the time that its document gives it.
 *
 * @param when when it took place
 * @param dated how the document tells that, as the end of "which another document …"
 */
record Happening(Telling telling, TimeInterval when, String dated) implements Comparable<Happening> {

    /** A time of more days dates no other document. */
    private static final long ROUGH = 45;

    /** What a report begins with took place so many days before it at most. */
    private static final int NEWS = 3;

    private static final int LEAD = 3;

    /** An event whose time is told, or that is the news of a report whose day is known. */
    static Optional<Happening> of(Telling telling) {
        if (telling.when().days() <= ROUGH) {
            return Optional.of(new Happening(telling, telling.when(), "dates " + Days.words(telling.when())));
        }
        TimeInterval published = telling.published();
        return telling.event().sentence() < LEAD && published.days() <= NEWS
                ? Optional.of(new Happening(
                        telling,
                        TimeInterval.of(
                                published.low().orElseThrow().minusDays(NEWS),
                                published.high().orElseThrow()),
                        "tells as the news of " + Days.words(published)))
                : Optional.empty();
    }

    /** Whether the document tells the time of the event itself. */
    boolean isTimed() {
        return when.equals(telling.when());
    }

    String document() {
        return telling.document();
    }

    /** In order of documents and of their text. */
    @Override
    public int compareTo(Happening other) {
        return telling.compareTo(other.telling);
    }
}
