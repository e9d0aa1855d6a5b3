package org.nightdesk.reconcile;

import java.util.Optional;
import org.nightdesk.dates.TimeInterval;

/**
 * Something told with a time that can date another document.
 *
 * @param when when it took place
 * @param dated how its document tells that, as the end of "which another document …"
 */
record Happening(Told told, TimeInterval when, String dated) implements Comparable<Happening> {

    /** A time of more days dates no other document. */
    private static final long ROUGH = 45;

    /** What a report begins with took place so many days before it at most. */
    private static final int NEWS = 3;

    /** What has a time, or is the news of a report whose day is known. */
    static Optional<Happening> of(Told told, TimeInterval published) {
        if (told.when().days() <= ROUGH) {
            return Optional.of(new Happening(told, told.when(), "dates " + Days.words(told.when())));
        }
        boolean news = told.isInLead() && told.event().isPresent() && published.days() <= NEWS;
        return news
                ? Optional.of(new Happening(
                        told,
                        TimeInterval.of(
                                published.low().orElseThrow().minusDays(NEWS),
                                published.high().orElseThrow()),
                        "tells as the news of " + Days.words(published)))
                : Optional.empty();
    }

    /** Whether the document tells the time of the thing itself. */
    boolean isTimed() {
        return when.equals(told.when());
    }

    String document() {
        return told.document();
    }

    /** In order of documents and of their text. */
    @Override
    public int compareTo(Happening other) {
        return told.compareTo(other.told);
    }
}
