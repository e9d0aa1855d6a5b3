package org.nightdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.job.RunRecord;
import org.nightdesk.job.RunResult;

/** What a run says on the screen when it is done. */
final class Summary {

    private static final int MOST_NAMED = 10;

    private final PrintWriter out;
    private final Path inbox;

    Summary(PrintWriter out, Path inbox) {
        this.out = out;
        this.inbox = inbox;
    }

    /** What would be read. */
    void dryRun(RunResult result) {
        result.toRead().forEach(file -> out.println(Printable.text(file.path())));
        out.println(Counted.of(result.toRead().size(), "file") + " would be read from " + inbox);
        result.corrections().forEach(line -> out.println(Printable.text(line)));
    }

    void done(RunResult result) {
        line("inbox", counts(result) + " (" + inbox + ")");
        line(
                "read",
                String.format(
                        Locale.ROOT,
                        "%s, %s analysed, %.1f s",
                        Counted.of(result.read(), "file"),
                        Counted.of(result.analysed(), "document"),
                        result.duration().toMillis() / 1000.0));
        result.report()
                .flatMap(RunRecord::read)
                .ifPresent(record -> line("found", Counted.found(record.documents(), record.found())));
        named(Outcome.FLAGGED, result);
        named(Outcome.REJECTED, result);
        result.report().ifPresent(report -> where(report, result.kept()));
    }

    private static String counts(RunResult result) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        result.counts().forEach((outcome, number) -> counts.put(outcome.words(), number));
        return Counted.outcomes(counts);
    }

    private void named(Outcome outcome, RunResult result) {
        List<InputOutcome> inputs = result.outcomes().stream()
                .filter(input -> input.outcome() == outcome)
                .toList();
        inputs.stream().limit(MOST_NAMED).forEach(input -> line(outcome.words(), words(input)));
        if (inputs.size() > MOST_NAMED) {
            line("", "and " + (inputs.size() - MOST_NAMED) + " more: see the sheet Inputs");
        }
    }

    private static String words(InputOutcome input) {
        return input.path() + ": " + input.reason() + (input.detail().isEmpty() ? "" : ". " + input.detail());
    }

    private void where(Path report, boolean kept) {
        line("report", report + (kept ? " (nothing has changed since it was made)" : ""));
        line("", "briefing.pdf, workbook.xlsx, data/*.csv, evidence/*.html");
    }

    private void line(String label, String words) {
        out.println(String.format(Locale.ROOT, "%-10s", label) + Printable.text(words));
    }
}
