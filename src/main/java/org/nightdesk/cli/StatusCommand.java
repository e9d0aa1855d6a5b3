package org.nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.job.ExitCode;
import org.nightdesk.job.JobStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Tells the last report of each job, and how far a run is that is at work. Opens no store.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    @Override
    public Integer call() {
        if (!Files.isDirectory(reports)) {
            throw new ParameterException(
                    spec.commandLine(), reports + ": no such folder; name that of the reports with --reports");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<JobStatus> jobs = JobStatus.all(reports);
        if (jobs.isEmpty()) {
            out.println("No job has left a report in " + reports + " yet.");
        }
        jobs.forEach(job -> tell(out, job));
        return ExitCode.DONE.code();
    }

    private void tell(PrintWriter out, JobStatus job) {
        out.println(job.job());
        job.reports().stream().findFirst().ifPresent(last -> {
            out.println("  last report  " + reports.resolve(job.job()).resolve(last.date()));
            out.println("  made         " + second(last.finished()) + ", no. " + last.number());
            out.println("  inbox        " + Counted.outcomes(last.outcomes()));
            out.println("  found        " + Counted.found(last.documents(), last.found()));
        });
        job.running()
                .ifPresent(run -> out.println("  running      " + run.report() + ", " + run.phase()
                        + (run.total() > 0 ? " " + run.done() + " of " + run.total() : "") + ", process " + run.pid()
                        + " since "
                        + second(run.started())));
    }

    /** A moment without the fractions of its second. */
    private static String second(String moment) {
        return moment.replaceFirst("\\.\\d+", "");
    }
}
