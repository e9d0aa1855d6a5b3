package org.nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Edition;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.reconcile.Snapshot;
import org.nightdesk.store.RunRows;
import org.nightdesk.store.SnapshotText;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Builds the briefing, has it rendered into a hidden folder, and publishes that when it is whole. */
final class ReportTasklet implements Tasklet {

    private final Night night;
    private final ReconcileTasklet reconcile;
    private final Tally tally;
    private final Instant started;

    ReportTasklet(Night night, ReconcileTasklet reconcile, Tally tally, Instant started) {
        this.night = night;
        this.reconcile = reconcile;
        this.tally = tally;
        this.started = started;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        night.progress().phase(Phase.REPORT, night.parts().renderers().size());
        RunRows runs = night.store().runs();
        String report = night.request().reportName();
        int number = runs.number(report, night.date(), night.request().knownOn());
        List<InputOutcome> outcomes = runs.outcomes(night.run().id());
        Edition edition = reconcile.picture().edition().apply(context(number, outcomes));
        Briefing briefing = edition.briefing();
        Publication publication = new Publication(night.request().settings().folder());
        Path draft = publication.draft(report);
        for (Parts.Renderer renderer : night.parts().renderers()) {
            renderer.render(briefing, draft);
            night.progress().step();
        }
        record(number, outcomes, found(briefing)).write(draft);
        keep(report, edition.snapshot(), draft);
        publication.publish(draft, report);
        runs.published(report, StateDigest.of(night.request(), night.reader(), night.inventory(), night.store()));
        return RepeatStatus.FINISHED;
    }

    /** In the store for the next report, and beside the tables for whoever compares two reports. */
    private void keep(String report, Snapshot snapshot, Path draft) throws IOException {
        night.store().snapshots().save(report, snapshot);
        Path file = draft.resolve(SnapshotText.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, SnapshotText.write(snapshot));
    }

    private ReportContext context(int number, List<InputOutcome> outcomes) {
        JobSettings settings = night.request().settings();
        Optional<Snapshot> before = night.store()
                .runs()
                .reportBefore(night.date(), night.request().asOf())
                .flatMap(report -> night.store().snapshots().find(report.name()));
        return new ReportContext(
                settings.name(),
                settings.title(),
                night.date(),
                night.request().knownOn(),
                settings.window().from(night.date()),
                number,
                night.reader(),
                outcomes,
                before,
                document -> before.map(b -> night.store().documents().sentences(document, b.date()))
                        .orElse(List.of()),
                settings.outlets());
    }

    private static Map<String, Integer> found(Briefing briefing) {
        Map<String, Integer> found = new LinkedHashMap<>();
        found.put("actors", briefing.actors().size());
        found.put("events", briefing.events().size());
        found.put("figures", briefing.figures().size());
        found.put("conflicts", (int) briefing.discrepancies().stream()
                .filter(discrepancy -> discrepancy.verdict() == Verdict.CONFLICT)
                .count());
        return found;
    }

    private RunRecord record(int number, List<InputOutcome> outcomes, Map<String, Integer> found) {
        JobSettings settings = night.request().settings();
        Map<String, Integer> counts = new LinkedHashMap<>();
        RunResult.counts(outcomes).forEach((outcome, count) -> counts.put(outcome.words(), count));
        return new RunRecord(
                settings.name(),
                settings.title(),
                night.date().toString(),
                night.request().knownOn().map(Object::toString).orElse(""),
                number,
                night.reader(),
                "done",
                started.atZone(settings.zone()).toOffsetDateTime().toString(),
                night.clock()
                        .instant()
                        .atZone(settings.zone())
                        .toOffsetDateTime()
                        .toString(),
                reconcile.documents(),
                tally.steps(Phase.INTAKE),
                tally.steps(Phase.ANALYSE),
                counts,
                found,
                RunResult.rejections(outcomes),
                tally.milliseconds());
    }
}
