package org.nightdesk.events;

import java.util.List;
import org.nightdesk.text.Confidence;

/**
 * How sure the reading of an event is, and why. It is the first of the doubts that holds; without any the reading is
 * sure.
 */
record Surety(Confidence confidence, String why) {

    static final Surety PLAIN =
            new Surety(Confidence.HIGH, "a finite verb tells it plainly, of those who are called by name");

    /** A ground to be less sure. */
    record Doubt(boolean holds, Confidence most, String why) {}

    static Surety of(List<Doubt> doubts) {
        return doubts.stream()
                .filter(Doubt::holds)
                .findFirst()
                .map(doubt -> new Surety(doubt.most(), doubt.why()))
                .orElse(PLAIN);
    }
}
