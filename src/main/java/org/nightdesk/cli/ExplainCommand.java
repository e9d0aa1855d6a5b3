package org.nightdesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nightdesk.analysis.Analyst;
import org.nightdesk.analysis.Explanation;
import org.nightdesk.intake.Intake;
import org.nightdesk.intake.IntakeSettings;
import org.nightdesk.intake.ParseResult;
import org.nightdesk.job.ExitCode;
import org.nightdesk.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells what is read out of one file, sentence by sentence: each reading with its words, its reason"
                    + " and how sure it is. Keeps nothing."
        },
        footer = {"", "Example:", "  nightdesk explain seeds/12-tarn-gazette-flood-day1.txt"})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A document of any format.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + (Files.isDirectory(file) ? " is a folder; name one file of it" : ": no such file"));
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Intake intake = new Intake(IntakeSettings.DEFAULTS)) {
            ParseResult result = intake.parse(Intake.single(file));
            if (!result.documents().isEmpty()) {
                explain(result.documents());
            }
            result.rejections()
                    .forEach(r -> out.println(
                            "rejected  " + Printable.text(r.path() + ": " + r.reason() + ". " + r.advice())));
            return ExitCode.DONE.code();
        }
    }

    /** The models take some seconds to load, once for all documents of the file. */
    private void explain(List<Document> documents) {
        PrintWriter out = spec.commandLine().getOut();
        Analyst analyst = new Analyst();
        String between = "";
        for (Document document : documents) {
            out.print(between);
            new Explanation(document, analyst.analyse(document)).lines().forEach(out::println);
            between = System.lineSeparator() + "=".repeat(100) + System.lineSeparator();
        }
    }
}
