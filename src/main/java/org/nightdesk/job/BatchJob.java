package org.nightdesk.job;

import java.util.List;
import org.nightdesk.store.Store;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * The Spring Batch job {@code briefing} over the tables of a store. Each step does what is still to be done, so that all of
 * them can run again; what they have committed stays.
 */
final class BatchJob {

    static final String NAME = "briefing";

    private final PlatformTransactionManager transactions;
    private final JobRepository repository;
    private final JobOperator operator;

    BatchJob(Store store) {
        transactions = store.transactions();
        repository = repository(store);
        operator = operator(repository);
    }

    private static JobRepository repository(Store store) {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(store.source());
        factory.setTransactionManager(store.transactions());
        // The store's lock keeps others out; serializable transactions would only add failures.
        factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
        try {
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception failure) {
            throw new IllegalStateException("no job repository", failure);
        }
    }

    private static JobOperator operator(JobRepository repository) {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        try {
            operator.afterPropertiesSet();
        } catch (Exception failure) {
            throw new IllegalStateException("no job operator", failure);
        }
        return operator;
    }

    JobRepository repository() {
        return repository;
    }

    Step step(Phase phase, Tasklet tasklet) {
        return new StepBuilder(phase.words(), repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /**
     * Runs the steps in order. An execution that a dead process left behind is recovered first; the store's lock is held, so
     * none can be alive.
     *
     * @return the failures; empty if all went well
     */
    List<Throwable> run(Night night, List<Step> steps) {
        repository.findRunningJobExecutions(NAME).forEach(operator::recover);
        try {
            JobExecution execution = operator.start(job(steps), parameters(night));
            return execution.getStatus() == BatchStatus.COMPLETED ? List.of() : failures(execution);
        } catch (JobExecutionException refused) {
            return List.of(refused);
        }
    }

    private static List<Throwable> failures(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return failures.isEmpty()
                ? List.of(new IllegalStateException("the job ended as " + execution.getStatus()))
                : failures;
    }

    private Job job(List<Step> steps) {
        SimpleJobBuilder builder = new JobBuilder(NAME, repository).start(steps.getFirst());
        for (Step step : steps.subList(1, steps.size())) {
            builder = builder.next(step);
        }
        return builder.build();
    }

    /** A run that is gone on with has the parameters of the one that died, so that it is the same job instance. */
    private static JobParameters parameters(Night night) {
        return new JobParametersBuilder()
                .addLocalDate("date", night.date())
                .addLong("run", night.run().id())
                .toJobParameters();
    }
}
