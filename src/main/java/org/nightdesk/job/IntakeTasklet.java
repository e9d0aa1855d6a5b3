package org.nightdesk.job;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.nightdesk.intake.DocumentParser;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.ParseResult;
import org.nightdesk.store.InboxRows;
import org.nightdesk.store.Journal;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Reads what is new or changed in the inbox, some files a transaction: what a transaction has kept, a restart does not read
 * again. The last transaction finds the copies.
 */
final class IntakeTasklet implements Tasklet {

    private static final int FILES = 16;

    private final Night night;
    private final Lazy<DocumentParser> parser;
    private final ReadingPlan plan;
    private final Deque<InboxFile> files;

    IntakeTasklet(Night night, ReadingPlan plan, Lazy<DocumentParser> parser) {
        this.night = night;
        this.parser = parser;
        this.plan = plan;
        this.files = new ArrayDeque<>(plan.read());
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        if (files.size() == plan.read().size()) {
            night.progress().phase(Phase.INTAKE, files.size());
        }
        night.store().inbox().gone(plan.gone(), night.date());
        night.store().inbox().returned(plan.returned());
        for (int read = 0; read < FILES && !files.isEmpty(); read++) {
            read(files.remove());
            contribution.incrementReadCount();
            night.progress().step();
        }
        if (!files.isEmpty()) {
            return RepeatStatus.CONTINUABLE;
        }
        Copies.mark(night.store(), night.parts().copies(), night.request().asOf());
        return RepeatStatus.FINISHED;
    }

    private void read(InboxFile file) throws IOException {
        ParseResult result = parser.get().parse(file);
        night.store().journal().arrived(new Journal.Arrival(night.date(), file.path(), file.sha256()), file.file());
        InboxRows inbox = night.store().inbox();
        inbox.read(file.path(), file.sha256(), night.reader(), night.date(), List.copyOf(result.rejections()));
        result.documents()
                .forEach(document ->
                        night.store().documents().save(document, file.path(), night.reader(), night.date()));
    }
}
