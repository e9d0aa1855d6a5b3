package org.nightdesk.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nightdesk.job.JobSettings;
import org.nightdesk.job.Progress;
import org.nightdesk.job.RunRequest;
import org.nightdesk.job.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads what is new in the inbox and leaves a report in REPORTS/NAME/DATE.",
        footer = {
            "",
            "Examples:",
            "  nightdesk run jobs/sample.yml",
            "  nightdesk run --inbox ~/Documents/incoming --window all",
            "  nightdesk run jobs/sample.yml --date 2026-05-08 --dry-run",
            "",
            "Options override the job file, the job file overrides the defaults.",
            "A run that died is finished by the next one; what was read before is not",
            "read again."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private JobOptions job = new JobOptions();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The business date of the run (default: today in the job's zone).")
    private @Nullable String date;

    @Option(
            names = "--as-known-on",
            paramLabel = "YYYY-MM-DD",
            description = "The report of the date from what had been read by this day; reads nothing new.")
    private @Nullable String knownOn;

    @Option(names = "--dry-run", description = "Only tell what would be read.")
    private boolean dryRun;

    @Override
    public Integer call() {
        JobSettings settings = job.settings(spec);
        LocalDate day = date("--date", date).orElseGet(() -> LocalDate.now(Clock.system(settings.zone())));
        RunRequest request = new RunRequest(settings, day, date("--as-known-on", knownOn), dryRun);
        Progress progress = ConsoleProgress.on(spec.commandLine().getErr());
        RunResult result = Assembly.nightlyRun(settings).run(request, progress);
        Summary summary = new Summary(spec.commandLine().getOut(), settings.inbox());
        if (dryRun) {
            summary.dryRun(result);
        } else {
            summary.done(result);
        }
        return result.exitCode().code();
    }

    private Optional<LocalDate> date(String option, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), option + ": '" + text + "' is no date; allowed: a day such as 2026-05-08", e);
        }
    }
}
