package org.nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes how far a run has come beside its reports, so that others can see it without opening the store: at most once a
 * second. A run that cannot write it goes on.
 */
final class ProgressFile implements Progress {

    static final String FILE = ".progress.json";

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final InstantSource clock;
    private State state;
    private Instant written = Instant.EPOCH;

    ProgressFile(Path folder, String report, InstantSource clock) {
        this.file = folder.resolve(FILE);
        this.clock = clock;
        this.state =
                new State(ProcessHandle.current().pid(), report, clock.instant().toString(), "", 0, 0);
    }

    /**
     * How far a run has come.
     *
     * @param pid its process
     * @param report name of the report it works on
     * @param started when it began, ISO 8601
     * @param phase what it is doing
     * @param done steps of that phase that are done
     * @param total steps of that phase; 0 where that is not known
     */
    record State(long pid, String report, String started, String phase, int done, int total) {}

    @Override
    public void phase(Phase phase, int total) {
        state = new State(state.pid(), state.report(), state.started(), phase.words(), 0, total);
        write();
    }

    @Override
    public void step() {
        state = new State(state.pid(), state.report(), state.started(), state.phase(), state.done() + 1, state.total());
        if (Duration.between(written, clock.instant()).compareTo(PAUSE) >= 0) {
            write();
        }
    }

    private void write() {
        written = clock.instant();
        Path draft = file.resolveSibling(FILE + "-tmp");
        try {
            Files.writeString(draft, JSON.writeValueAsString(state));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // It is only a courtesy to others; what keeps it from being written will stop the report where it matters.
            return;
        }
    }

    @Override
    public void done() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The next reader sees that its process is no more.
            return;
        }
    }

    /** What a run in this folder last wrote; empty where none is at work. */
    static Optional<State> read(Path folder) {
        try {
            State state = JSON.readValue(Files.readString(folder.resolve(FILE)), State.class);
            return Optional.of(state)
                    .filter(known -> ProcessHandle.of(known.pid())
                            .map(ProcessHandle::isAlive)
                            .orElse(false));
        } catch (IOException | JacksonException none) {
            return Optional.empty();
        }
    }
}
