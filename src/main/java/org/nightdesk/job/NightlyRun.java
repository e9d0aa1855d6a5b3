package org.nightdesk.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.intake.DocumentParser;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.store.InboxRows;
import org.nightdesk.store.RunRows;
import org.nightdesk.store.Store;
import org.nightdesk.store.StoreUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Runs a job for a business date: from what lies in the inbox to a published report. */
public final class NightlyRun {

    private final Parts parts;
    private final InstantSource clock;

    public NightlyRun(Parts parts, InstantSource clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Runs the job. A run that died is gone on with; a report whose inbox and store have not changed is kept.
     *
     * @throws RunRefused if it cannot be done, with the exit code and one line for a person
     */
    public RunResult run(RunRequest request, Progress progress) {
        Instant started = clock.instant();
        Preconditions.check(request);
        if (request.dryRun()) {
            return dryRun(request, started);
        }
        try (Store store = Store.open(request.settings().store(), clock)) {
            return run(request, store, progress, started);
        } catch (StoreUnavailable unavailable) {
            throw refusal(unavailable);
        } catch (IOException | UncheckedIOException | DataAccessException | TransactionException failure) {
            throw new RunRefused(ExitCode.ENVIRONMENT, Failure.words(failure), failure);
        }
    }

    static RunRefused refusal(StoreUnavailable unavailable) {
        ExitCode code = unavailable.why() == StoreUnavailable.Cause.HELD ? ExitCode.HELD : ExitCode.ENVIRONMENT;
        return new RunRefused(code, unavailable.getMessage() + "; " + unavailable.remedy(), unavailable);
    }

    private RunResult run(RunRequest request, Store store, Progress listener, Instant started) throws IOException {
        Path folder = Files.createDirectories(request.settings().folder());
        new Publication(folder).sweep();
        Tally tally = new Tally(clock, listener, new ProgressFile(folder, request.reportName(), clock));
        try {
            tally.phase(Phase.SCAN, 0);
            Inventory inventory = inventory(request);
            Optional<RunResult> kept = kept(request, inventory, store, started);
            return kept.isPresent() ? kept.get() : run(request, inventory, store, tally, started);
        } finally {
            tally.done();
        }
    }

    private Inventory inventory(RunRequest request) throws IOException {
        return request.knownOn().isPresent()
                ? Inventory.NONE
                : parts.inbox().scan(request.settings().inbox());
    }

    /** The report that is already there, if it would not change. */
    private Optional<RunResult> kept(RunRequest request, Inventory inventory, Store store, Instant started) {
        Path folder = request.settings().folder().resolve(request.reportName());
        String state = StateDigest.of(request, parts.reader(), inventory, store);
        boolean same = store.runs()
                .report(request.reportName())
                .flatMap(RunRows.Report::state)
                .filter(state::equals)
                .isPresent();
        if (!same || !Files.exists(folder.resolve(RunRecord.FILE))) {
            return Optional.empty();
        }
        List<InputOutcome> outcomes = store.runs().lastOutcomes(request.date(), request.knownOn());
        return Optional.of(new RunResult(
                exitCode(request, outcomes),
                outcomes,
                Optional.of(folder),
                true,
                List.of(),
                List.of(),
                0,
                0,
                Duration.between(started, clock.instant())));
    }

    private RunResult run(RunRequest request, Inventory inventory, Store store, Tally tally, Instant started) {
        RunRows.Run run = store.runs().begin(request.date(), request.knownOn(), parts.reader(), started);
        Night night = new Night(request, parts, store, inventory, run, tally, clock);
        Lazy<DocumentParser> parser = new Lazy<>(parts.parser());
        try {
            Optional<Throwable> failure = new Steps(night, tally, started, parser).run();
            store.runs()
                    .finish(run.id(), failure.isEmpty() ? RunRows.Status.DONE : RunRows.Status.FAILED, clock.instant());
            failure.ifPresent(cause -> {
                throw Failure.refusal(cause);
            });
        } finally {
            parser.made().ifPresent(DocumentParser::close);
        }
        return result(night, tally, started);
    }

    private RunResult result(Night night, Tally tally, Instant started) {
        List<InputOutcome> outcomes = night.store().runs().outcomes(night.run().id());
        return new RunResult(
                exitCode(night.request(), outcomes),
                outcomes,
                Optional.of(night.request()
                        .settings()
                        .folder()
                        .resolve(night.request().reportName())),
                false,
                List.of(),
                List.of(),
                tally.steps(Phase.INTAKE),
                tally.steps(Phase.ANALYSE),
                Duration.between(started, clock.instant()));
    }

    private RunResult dryRun(RunRequest request, Instant started) {
        try {
            Inventory inventory = inventory(request);
            List<InboxFile> toRead = ReadingPlan.of(inventory, knownFiles(request.settings()), parts.reader())
                    .read();
            return new RunResult(
                    ExitCode.DONE,
                    inventory.passedOver(),
                    Optional.empty(),
                    false,
                    toRead,
                    corrections(request),
                    0,
                    0,
                    Duration.between(started, clock.instant()));
        } catch (StoreUnavailable unavailable) {
            throw refusal(unavailable);
        } catch (IOException failure) {
            throw new RunRefused(ExitCode.ENVIRONMENT, Failure.words(failure), failure);
        }
    }

    /** A store that is not there yet is not made. */
    private Map<String, InboxRows.KnownFile> knownFiles(JobSettings settings) {
        if (!settings.store().exists()) {
            return Map.of();
        }
        try (Store store = Store.open(settings.store(), clock)) {
            return store.inbox().files();
        }
    }

    private List<String> corrections(RunRequest request) {
        if (!request.settings().store().exists() || request.knownOn().isPresent()) {
            return List.of();
        }
        try (Store store = Store.open(request.settings().store(), clock)) {
            return CorrectionIntake.preview(parts, request, store);
        }
    }

    private static ExitCode exitCode(RunRequest request, List<InputOutcome> outcomes) {
        return request.settings().strict() && !RunResult.rejections(outcomes).isEmpty()
                ? ExitCode.REJECTED
                : ExitCode.DONE;
    }
}
