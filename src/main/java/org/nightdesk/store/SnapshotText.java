package org.nightdesk.store;

import org.nightdesk.reconcile.Snapshot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as JSON, in the store and beside the tables of a report. */
public final class SnapshotText {

    /** Where a report keeps it, relative to its folder. */
    public static final String FILE = "data/snapshot.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SnapshotText() {}

    public static String write(Snapshot snapshot) {
        return JSON.writeValueAsString(snapshot);
    }

    /** @throws IllegalArgumentException if it is none */
    public static Snapshot read(String text) {
        try {
            return JSON.readValue(text, Snapshot.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no record of a report: " + e.getOriginalMessage(), e);
        }
    }
}
