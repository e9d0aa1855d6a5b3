package org.nightdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.nightdesk.job.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a commented job file to start from.",
        footer = {"", "Example:", "  nightdesk new balkans", "writes jobs/balkans.yml, if there is none yet."})
final class NewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "Name of the job: small letters, digits, - and _; its reports go to a folder of that name.")
    private String name = "";

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "jobs",
            description = "The folder for the job file (default: ${DEFAULT-VALUE}).")
    private Path jobs = Path.of("jobs");

    @Override
    public Integer call() throws IOException {
        if (!name.matches("[a-z][a-z0-9_-]{0,62}")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + name + "' is no job name: use small letters, digits, - and _, beginning with a letter");
        }
        Path file = jobs.resolve(name + ".yml");
        if (Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), file + " is there already; it was left as it is");
        }
        if (Files.exists(jobs) && !Files.isDirectory(jobs)) {
            throw new ParameterException(spec.commandLine(), jobs + " is not a folder; name one with --jobs");
        }
        Files.createDirectories(jobs);
        Files.writeString(file, template(name), StandardOpenOption.CREATE_NEW);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wrote " + file + ". Set its inbox and title, then try:");
        out.println("  nightdesk run " + file + " --dry-run");
        return ExitCode.DONE.code();
    }

    /** The job file for a name: every setting, with its default behind a #. */
    static String template(String name) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream("job-template.yml")) {
            if (in == null) {
                throw new IllegalStateException("the job template is missing from the program");
            }
            String title = Character.toUpperCase(name.charAt(0))
                    + name.substring(1).replace('-', ' ').replace('_', ' ');
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${name}", name)
                    .replace("${title}", title);
        }
    }
}
