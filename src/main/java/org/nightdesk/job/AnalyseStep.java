package org.nightdesk.job;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DocumentDater;
import org.nightdesk.intake.Rejection;
import org.nightdesk.text.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Analyses documents that this reader has not analysed, some a transaction. Several threads analyse, one reads and writes,
 * so that what is kept does not depend on their number.
 */
final class AnalyseStep {

    private static final Logger LOG = LoggerFactory.getLogger(AnalyseStep.class);

    /** A chunk waits for its slowest document: with few documents a thread, threads would idle. */
    private static final int DOCUMENTS_A_THREAD = 4;

    private static final int LEAST = 8;

    private final Night night;
    private final Lazy<Parts.Analyst> analyst;
    private final Lazy<Iterator<String>> pending;

    AnalyseStep(Night night, Lazy<Parts.Analyst> analyst) {
        this.night = night;
        this.analyst = analyst;
        this.pending = new Lazy<>(this::pending);
    }

    /** Known only when the step begins, since the one before it reads. */
    private Iterator<String> pending() {
        List<String> ids = night.store()
                .documents()
                .withoutAnalysis(night.reader(), night.request().asOf());
        night.progress().phase(Phase.ANALYSE, ids.size());
        return ids.iterator();
    }

    Step step(JobRepository repository, AsyncTaskExecutor threads) {
        int chunk =
                Math.max(LEAST, DOCUMENTS_A_THREAD * night.request().settings().threads());
        return new StepBuilder(Phase.ANALYSE.words(), repository)
                .<Document, Analysed>chunk(chunk)
                .transactionManager(night.store().transactions())
                .reader(this::next)
                .processor(this::analyse)
                .writer(analysed -> analysed.forEach(this::save))
                .taskExecutor(threads)
                .allowStartIfComplete(true)
                .build();
    }

    private record Analysed(Analysis analysis, Optional<Rejection> failure) {}

    private @Nullable Document next() {
        Iterator<String> ids = pending.get();
        while (ids.hasNext()) {
            Optional<Document> document =
                    night.store().documents().find(ids.next(), night.request().asOf());
            if (document.isPresent()) {
                return document.get();
            }
        }
        return null;
    }

    /** A document that the analysis stumbles over must not cost the night: it is kept as not analysed, and reported. */
    private Analysed analyse(Document document) {
        try {
            Analysis analysis = document.isAnalysable() ? analyst.get().analyse(document) : unread(document);
            return new Analysed(analysis, Optional.empty());
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("analysis of {} failed", document.id(), failure);
            return new Analysed(unread(document), Optional.of(rejection(document)));
        } finally {
            night.progress().step();
        }
    }

    private static Analysis unread(Document document) {
        return Analysis.none(document.id(), document.sha256(), DocumentDater.stamped(document));
    }

    private static Rejection rejection(Document document) {
        return new Rejection(
                document.id(), "could not be analysed", "Please report it with the document and the log of this run.");
    }

    private void save(Analysed analysed) {
        night.store().analyses().save(analysed.analysis(), night.reader());
        analysed.failure().ifPresent(failure -> night.store().inbox().reject(failure.path(), failure));
    }
}
