package org.nightdesk.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nightdesk.intake.DocumentParser;
import org.springframework.batch.core.step.Step;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Puts the steps of one night together and runs them. */
final class Steps {

    private final Night night;
    private final Tally tally;
    private final Instant started;
    private final Lazy<DocumentParser> parser;

    Steps(Night night, Tally tally, Instant started, Lazy<DocumentParser> parser) {
        this.night = night;
        this.tally = tally;
        this.started = started;
        this.parser = parser;
    }

    /** What went wrong; empty if nothing did. */
    Optional<Throwable> run() {
        ThreadPoolTaskExecutor threads = threads(night.request().settings().threads());
        try {
            BatchJob job = new BatchJob(night.store());
            return job.run(night, steps(job, threads)).stream().findFirst();
        } finally {
            threads.shutdown();
        }
    }

    /** A report that looks back reads nothing. */
    private List<Step> steps(BatchJob job, ThreadPoolTaskExecutor threads) {
        ReconcileTasklet reconcile = new ReconcileTasklet(night);
        Step picture = job.step(Phase.RECONCILE, reconcile);
        Step report = job.step(Phase.REPORT, new ReportTasklet(night, reconcile, tally, started));
        if (night.request().knownOn().isPresent()) {
            return List.of(picture, report);
        }
        ReadingPlan plan =
                ReadingPlan.of(night.inventory(), night.store().inbox().files(), night.reader());
        Step intake = job.step(Phase.INTAKE, new IntakeTasklet(night, plan, parser));
        Step analyse = new AnalyseStep(night, new Lazy<>(night.parts().analyst())).step(job.repository(), threads);
        return List.of(intake, analyse, picture, report);
    }

    private static ThreadPoolTaskExecutor threads(int number) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("analyse-");
        threads.setCorePoolSize(number);
        threads.setMaxPoolSize(number);
        threads.initialize();
        return threads;
    }
}
