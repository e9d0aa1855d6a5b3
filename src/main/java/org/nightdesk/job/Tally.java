package org.nightdesk.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts and times the phases of a run, and passes on what it is told, one call at a time. */
final class Tally implements Progress {

    private final InstantSource clock;
    private final List<Progress> listeners;
    private final Map<Phase, Integer> steps = new EnumMap<>(Phase.class);
    private final Map<Phase, Duration> durations = new EnumMap<>(Phase.class);
    private Optional<Phase> current = Optional.empty();
    private Instant since;

    Tally(InstantSource clock, Progress... listeners) {
        this.clock = clock;
        this.listeners = List.of(listeners);
        this.since = clock.instant();
    }

    @Override
    public synchronized void phase(Phase phase, int total) {
        finishPhase();
        current = Optional.of(phase);
        listeners.forEach(listener -> listener.phase(phase, total));
    }

    @Override
    public synchronized void step() {
        current.ifPresent(phase -> steps.merge(phase, 1, Integer::sum));
        listeners.forEach(Progress::step);
    }

    @Override
    public synchronized void done() {
        finishPhase();
        listeners.forEach(Progress::done);
    }

    private void finishPhase() {
        Instant now = clock.instant();
        current.ifPresent(phase -> durations.put(phase, Duration.between(since, now)));
        current = Optional.empty();
        since = now;
    }

    synchronized int steps(Phase phase) {
        return steps.getOrDefault(phase, 0);
    }

    /** How long each finished phase took. */
    synchronized Map<String, Long> milliseconds() {
        Map<String, Long> milliseconds = new LinkedHashMap<>();
        durations.forEach((phase, duration) -> milliseconds.put(phase.words(), duration.toMillis()));
        return milliseconds;
    }
}
