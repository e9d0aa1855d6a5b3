package org.nightdesk.job;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a job file, which the command line names alike. */
public enum Setting {
    NAME("name", "job", "1 to 63 lower-case letters, digits, '-' and '_', beginning with a letter"),
    TITLE("title", "", "some words"),
    INBOX("inbox", "seeds", "a folder"),
    REPORTS("reports", "reports", "a folder"),
    STORE("store", "", "a folder, or jdbc:postgresql://…"),
    CORRECTIONS("corrections", "", "a folder"),
    ZONE("zone", "UTC", "a time zone such as Asia/Seoul or UTC"),
    WINDOW("window", "30d", Window.ALLOWED),
    THREADS("threads", "auto", "a number from 1 to 256, or auto for one a processor"),
    STRICT("strict", "false", Values.FLAG),
    MAX_FILE_SIZE("max-file-size", "50MB", Values.SIZE),
    MAX_TEXT_LENGTH("max-text-length", "1000000", "a number of characters from 1000"),
    MAX_DEPTH("max-depth", "4", "a number from 0 to 20"),
    MAX_PARTS("max-parts", "1000", "a number from 0 to 100000"),
    READ_SCANS("read-scans", "true", Values.FLAG),
    OUTLETS("outlets", "", "names of outlets, each with its reliability, a letter from A to F");

    private final String key;
    private final String byDefault;
    private final String allowed;

    Setting(String key, String byDefault, String allowed) {
        this.key = key;
        this.byDefault = byDefault;
        this.allowed = allowed;
    }

    /** As written in a job file. */
    public String key() {
        return key;
    }

    /** What a value must be, for a person. */
    public String allowed() {
        return allowed;
    }

    /** The value of a job that says nothing; empty where it follows from others. */
    public Optional<String> defaultValue() {
        return byDefault.isEmpty() ? Optional.empty() : Optional.of(byDefault);
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static String keys() {
        return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
    }
}
