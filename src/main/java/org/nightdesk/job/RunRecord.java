package org.nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.intake.InputOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code run.json}: what a program can know of a report without opening it.
 *
 * @param date the business date, ISO 8601
 * @param knownOn the day as of which the report speaks; empty where that is the business date
 * @param number running number of the report in the job
 * @param status {@code done}; a report that is not done is not published
 * @param started when the run began, ISO 8601 with zone
 * @param finished when the report was written
 * @param documents how many documents the report knows of
 * @param read how many files this run read
 * @param analysed how many documents this run analysed
 * @param outcomes how many inputs had each outcome
 * @param found how many actors, events, figures and conflicts the report holds
 * @param rejected the inputs that could not be read
 * @param milliseconds how long each phase took
 */
public record RunRecord(
        String job,
        String title,
        String date,
        String knownOn,
        int number,
        String version,
        String status,
        String started,
        String finished,
        int documents,
        int read,
        int analysed,
        Map<String, Integer> outcomes,
        Map<String, Integer> found,
        List<InputOutcome> rejected,
        Map<String, Long> milliseconds) {

    public RunRecord {
        // A record that an earlier version wrote may lack some of these.
        outcomes = copy(outcomes);
        found = copy(found);
        rejected = rejected == null ? List.of() : List.copyOf(rejected);
        milliseconds = copy(milliseconds);
    }

    private static <V> Map<String, V> copy(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static final String FILE = "run.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
    }

    /** The record of a report; empty where there is none that can be read. */
    public static Optional<RunRecord> read(Path report) {
        try {
            return Optional.of(JSON.readValue(Files.readString(report.resolve(FILE)), RunRecord.class));
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
