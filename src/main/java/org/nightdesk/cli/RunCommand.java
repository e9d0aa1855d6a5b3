package org.nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightdesk.intake.InputOutcome;
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
            "Options override the job file, the job file overrides the defaults. A run that died is",
            "finished by the next one; what was read before is not read again."
        })
final class RunCommand implements Callable<Integer> {

    private static final int MOST_REJECTIONS = 10;

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
        JobSettings settings = job.settings();
        LocalDate day = date("--date", date).orElseGet(() -> LocalDate.now(Clock.system(settings.zone())));
        RunRequest request = new RunRequest(settings, day, date("--as-known-on", knownOn), dryRun);
        Progress progress = ConsoleProgress.on(spec.commandLine().getErr());
        RunResult result = Assembly.nightlyRun(settings).run(request, progress);
        tell(settings, result);
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

    private void tell(JobSettings settings, RunResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            result.toRead().forEach(file -> out.println(Printable.text(file.path())));
            out.println(plural(result.toRead().size(), "file") + " would be read from " + settings.inbox());
            return;
        }
        out.println("inbox     " + counts(result) + " (" + settings.inbox() + ")");
        out.printf(
                Locale.ROOT,
                "read      %s, %s analysed, %.1f s%n",
                plural(result.read(), "file"),
                plural(result.analysed(), "document"),
                result.duration().toMillis() / 1000.0);
        result.rejections().stream().limit(MOST_REJECTIONS).forEach(r -> out.println("rejected  " + rejection(r)));
        if (result.rejections().size() > MOST_REJECTIONS) {
            out.println(
                    "          and " + (result.rejections().size() - MOST_REJECTIONS) + " more: see the sheet Inputs");
        }
        result.report().ifPresent(report -> where(out, report, result.kept()));
    }

    private static void where(PrintWriter out, Path report, boolean kept) {
        out.println("report    " + report + (kept ? " (nothing has changed since it was made)" : ""));
        out.println("          briefing.pdf, workbook.xlsx, data/*.csv, evidence/*.html");
    }

    private static String rejection(InputOutcome input) {
        return Printable.text(
                input.path() + ": " + input.reason() + (input.detail().isEmpty() ? "" : "; " + input.detail()));
    }

    private static String counts(RunResult result) {
        Map<org.nightdesk.intake.Outcome, Integer> counts = result.counts();
        return counts.isEmpty()
                ? "nothing to read"
                : counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey().words())
                        .collect(Collectors.joining(", "));
    }

    private static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
