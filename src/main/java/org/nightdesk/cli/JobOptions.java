package org.nightdesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightdesk.job.JobFile;
import org.nightdesk.job.JobSettings;
import org.nightdesk.job.Setting;
import org.nightdesk.job.SettingValue;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which job is meant: a job file, and options that say otherwise than it does. */
final class JobOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "JOB.yml",
            description = "The job file; 'nightdesk new NAME' writes one. Without it the options and defaults hold.")
    private @Nullable Path file;

    @Option(names = "--job", paramLabel = "NAME", description = "Name of the job: its reports go to a folder of it.")
    private @Nullable String name;

    @Option(
            names = "--inbox",
            paramLabel = "DIR",
            description = "The folder with the documents (default: seeds); its name is the job's where none is given.")
    private @Nullable String inbox;

    @Option(names = "--reports", paramLabel = "DIR", description = "Where the reports go (default: reports).")
    private @Nullable String reports;

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description =
                    "What the job remembers: a folder, or jdbc:postgresql://HOST/DATABASE (default: REPORTS/.store/NAME).")
    private @Nullable String store;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone whose midnight begins a business date, e.g. Asia/Seoul (default: UTC).")
    private @Nullable String zone;

    @Option(
            names = "--window",
            paramLabel = "30d|all",
            description = "How far back the documents of a report go (default: 30d).")
    private @Nullable String window;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are analysed at once (default: one a processor).")
    private @Nullable String threads;

    @Option(names = "--strict", description = "End with exit code 3 when a document could not be read.")
    private boolean strict;

    /** The settings: options over the job file over the defaults. */
    JobSettings settings(CommandSpec command) {
        if (file != null && Files.isDirectory(file)) {
            throw new ParameterException(
                    command.commandLine(), file + " is a folder; its documents are read with --inbox " + file);
        }
        Path here = Path.of("").toAbsolutePath();
        Map<Setting, SettingValue> values = new EnumMap<>(Setting.class);
        if (file != null) {
            values.putAll(JobFile.read(file));
        }
        given().forEach((setting, text) -> values.put(setting, new SettingValue(text, here, "--" + option(setting))));
        values.computeIfAbsent(Setting.NAME, missing -> new SettingValue(nameOfInbox(), here, "name of the inbox"));
        return JobSettings.of(values, here);
    }

    private Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        put(given, Setting.NAME, name);
        put(given, Setting.INBOX, inbox);
        put(given, Setting.REPORTS, reports);
        put(given, Setting.STORE, store);
        put(given, Setting.ZONE, zone);
        put(given, Setting.WINDOW, window);
        put(given, Setting.THREADS, threads);
        put(given, Setting.STRICT, strict ? "true" : null);
        return given;
    }

    private static void put(Map<Setting, String> given, Setting setting, @Nullable String text) {
        if (text != null) {
            given.put(setting, text);
        }
    }

    private static String option(Setting setting) {
        return setting == Setting.NAME ? "job" : setting.key();
    }

    /** {@code Mein Eingang} makes {@code mein-eingang}. */
    private String nameOfInbox() {
        String folder = Optional.ofNullable(inbox)
                .map(dir -> Path.of(dir).toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("seeds");
        String words =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return words.isEmpty() ? "inbox" : words.substring(0, Math.min(63, words.length()));
    }
}
