package org.nightdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.job.ExitCode;
import org.nightdesk.reconcile.Change;
import org.nightdesk.reconcile.Changes;
import org.nightdesk.reconcile.Snapshot;
import org.nightdesk.store.SnapshotText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells what changed from one report to another, also of two jobs, or of two versions of Nightdesk over one inbox.",
            "Opens no store."
        },
        footer = {"", "For example: nightdesk diff sample/2026-11-21 sample/2026-11-22"})
final class DiffCommand implements Callable<Integer> {

    private static final Pattern RUN =
            Pattern.compile("[a-z][a-z0-9_-]{0,62}/\\d{4}-\\d\\d-\\d\\d(?:@\\d{4}-\\d\\d-\\d\\d)?");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RUN", description = "The earlier report: NAME/DATE, as in its folder.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "RUN", description = "The later report.")
    private String after = "";

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "The folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    @Override
    public Integer call() throws IOException {
        List<Change> changes = Changes.between(snapshot(before), snapshot(after));
        PrintWriter out = spec.commandLine().getOut();
        out.println(before + " \u2192 " + after + ": " + counted(changes));
        changes.forEach(change -> tell(out, change));
        return ExitCode.DONE.code();
    }

    private Snapshot snapshot(String run) throws IOException {
        if (!RUN.matcher(run).matches()) {
            throw new ParameterException(
                    spec.commandLine(), "'" + run + "' names no report; say NAME/DATE, e.g. sample/2026-11-21");
        }
        Path folder = reports.resolve(run);
        Path file = folder.resolve(SnapshotText.FILE);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), folder + ": no such report; 'nightdesk status' tells which there are");
        }
        if (!Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    folder + " keeps no record to compare; make it again with 'nightdesk run', which writes "
                            + SnapshotText.FILE);
        }
        try {
            return SnapshotText.read(Files.readString(file));
        } catch (IllegalArgumentException damaged) {
            throw new ParameterException(
                    spec.commandLine(), file + " is damaged; make the report again with 'nightdesk run'", damaged);
        }
    }

    private static String counted(List<Change> changes) {
        if (changes.isEmpty()) {
            return "nothing changed";
        }
        Map<Change.Kind, Long> kinds =
                changes.stream().collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(e -> e.getValue() + " " + word(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static void tell(PrintWriter out, Change change) {
        String arrow = change.before().isEmpty() || change.after().isEmpty() ? "" : " \u2192 ";
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "  %-13s %-9s %s",
                word(change.kind()),
                word(change.subject()),
                Printable.text(change.label())));
        if (change.subject() != Change.Subject.DOCUMENT) {
            out.println("                          " + Printable.text(change.before() + arrow + change.after()));
        }
        String cause = change.cause() == Change.Cause.NEWS ? "" : " (" + word(change.cause()) + ")";
        out.println("                          " + Printable.text(change.reason() + cause));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
