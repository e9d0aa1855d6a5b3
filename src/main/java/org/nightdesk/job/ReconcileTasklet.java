package org.nightdesk.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.job.Parts.Reconciled;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Makes one picture out of the documents of the report and remembers its actors. The picture is not kept: a restart makes
 * the same one again.
 */
final class ReconcileTasklet implements Tasklet {

    private final Night night;
    private Optional<Reconciled> picture = Optional.empty();
    private int documents;

    ReconcileTasklet(Night night) {
        this.night = night;
    }

    /** What was made; the report needs it. */
    Reconciled picture() {
        return picture.orElseThrow(() -> new IllegalStateException("reconcile has not run"));
    }

    /** How many documents it was made of. */
    int documents() {
        return documents;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        night.progress().phase(Phase.RECONCILE, 1);
        Store store = night.store();
        Optional<LocalDate> from = night.request().settings().window().from(night.date());
        List<KnownDocument> known = store.documents().known(night.request().asOf());
        List<KnownDocument> reached = Reach.of(known, from);
        List<InputOutcome> refused =
                night.request().knownOn().isPresent() ? List.of() : CorrectionIntake.take(night, known);
        Reconciled made = night.parts()
                .reconciliation()
                .reconcile(
                        reached,
                        store.actors().all(),
                        store.corrections().upTo(night.request().correctedUpTo()));
        if (night.request().knownOn().isEmpty()) {
            store.actors().save(made.actors());
        }
        store.runs()
                .saveOutcomes(
                        night.run().id(),
                        Stream.concat(outcomes(known, from).stream(), refused.stream())
                                .sorted(Comparator.comparing(InputOutcome::path))
                                .toList());
        picture = Optional.of(made);
        documents = reached.size();
        night.progress().step();
        return RepeatStatus.FINISHED;
    }

    private List<InputOutcome> outcomes(List<KnownDocument> known, Optional<LocalDate> from) {
        return night.request().knownOn().isPresent()
                ? thenOutcomes(known)
                : Outcomes.of(night.inventory(), night.store().inbox(), known, night.date(), from);
    }

    /** Those of the report that it looks back on; of the last day that counts, where there was a run. */
    private List<InputOutcome> thenOutcomes(List<KnownDocument> known) {
        List<InputOutcome> then =
                night.store().runs().lastOutcomes(night.request().asOf(), Optional.empty());
        return then.isEmpty() ? Outcomes.of(known, night.date()) : then;
    }
}
