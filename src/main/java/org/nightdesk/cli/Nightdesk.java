package org.nightdesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.nightdesk.job.BadJobFile;
import org.nightdesk.job.BadSetting;
import org.nightdesk.job.ExitCode;
import org.nightdesk.job.RunRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: reads documents by night, leaves a workbook and a briefing by morning. */
@Command(
        name = "nightdesk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads a folder of documents; leaves a workbook and a briefing by morning.",
        footer = {
            "",
            "Start with:",
            "  nightdesk run --inbox FOLDER     one report of a folder",
            "  nightdesk new NAME               a job file, for every night",
            "",
            "Exit codes: 0 done, 2 wrong arguments or missing inbox, 3 done but some documents were",
            "rejected (--strict), 4 another run holds the job, 5 the environment failed, 7 refused to",
            "publish without evidence, 1 anything else."
        },
        subcommands = {RunCommand.class, ExplainCommand.class, StatusCommand.class, DiffCommand.class, NewCommand.class
        })
public final class Nightdesk {

    private static final Logger LOG = LoggerFactory.getLogger(Nightdesk.class);

    private Nightdesk() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = executeWithin(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Out of memory is no exit code of its own: the run is finished by the next start. */
    private static int executeWithin(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return execute(out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println("nightdesk: out of memory; give it more, e.g. NIGHTDESK_OPTS=-Xmx6g, and start it again");
            return ExitCode.OTHER.code();
        }
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Runs a command and gives its exit code; what it says goes to the two writers. */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Nightdesk())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Nightdesk::wrongArguments)
                .setExecutionExceptionHandler(Nightdesk::failed);
        if (arguments.length == 0) {
            commands.usage(err);
            return ExitCode.USAGE.code();
        }
        return commands.execute(arguments);
    }

    private static int wrongArguments(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        say(command, words(problem));
        command.getErr().println("'" + command.getCommandSpec().qualifiedName() + " --help' tells what is allowed.");
        return ExitCode.USAGE.code();
    }

    /** Plain words where those of the parser of the arguments are about itself. */
    private static String words(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String argument = String.join(" ", unmatched.getUnmatched());
            return command.getSubcommands().isEmpty()
                    ? "too many arguments: '" + argument + "'"
                    : "no such command: '" + argument + "'; there are "
                            + String.join(", ", command.getSubcommands().keySet());
        }
        return String.valueOf(problem.getMessage());
    }

    private static int failed(Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
        if (LOG.isDebugEnabled()) {
            problem.printStackTrace(command.getErr());
        }
        return switch (problem) {
            case RunRefused refused -> {
                say(command, String.valueOf(refused.getMessage()));
                yield refused.exitCode().code();
            }
            case BadJobFile bad -> usage(command, bad);
            case BadSetting bad -> usage(command, bad);
            case IOException failure -> {
                say(command, reason(failure));
                yield ExitCode.ENVIRONMENT.code();
            }
            default -> {
                say(command, "failed: " + reason(problem) + " (set NIGHTDESK_LOG=DEBUG for more)");
                yield ExitCode.OTHER.code();
            }
        };
    }

    private static int usage(CommandLine command, Exception problem) {
        say(command, String.valueOf(problem.getMessage()));
        return ExitCode.USAGE.code();
    }

    private static void say(CommandLine command, String message) {
        command.getErr().println("nightdesk: " + Printable.text(message));
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return cause.getClass().getSimpleName() + message;
    }
}
