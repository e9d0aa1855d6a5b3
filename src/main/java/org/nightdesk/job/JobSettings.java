package org.nightdesk.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.store.StoreLocation;

/**
 * What a job reads, and what it writes where.
 *
 * @param name names the folder of its reports and its store
 * @param title for readers
 * @param inbox folder of the documents
 * @param reports folder below which the reports of all jobs lie
 * @param store where it keeps its memory
 * @param corrections folder in which analysts leave workbooks with corrections; it need not be there
 * @param zone where its days begin and end
 * @param window how far back a report goes
 * @param threads how many documents are analysed at once
 * @param strict whether a rejected document makes a run end with code 3
 * @param limits how much of what lies in the inbox is read
 * @param outlets outlet → reliability, a letter of the Admiralty code from A to F
 */
public record JobSettings(
        String name,
        String title,
        Path inbox,
        Path reports,
        StoreLocation store,
        Path corrections,
        ZoneId zone,
        Window window,
        int threads,
        boolean strict,
        IntakeLimits limits,
        Map<String, String> outlets) {

    public JobSettings {
        outlets = Map.copyOf(outlets);
    }

    /**
     * The settings that values give; what they leave out has its default. Give the values of a job file and put those of the
     * command line over them.
     *
     * @param base folder to which relative default paths count
     * @throws BadSetting if one is not allowed; it names where the value stands and what is allowed
     */
    public static JobSettings of(Map<Setting, SettingValue> values, Path base) {
        Map<Setting, SettingValue> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            setting.defaultValue().ifPresent(value -> all.put(setting, new SettingValue(value, base, "default")));
        }
        all.putAll(values);
        Values given = new Values(all);
        String name = given.get(Setting.NAME, Values::name);
        Path reports = given.get(Setting.REPORTS, SettingValue::path);
        return new JobSettings(
                name,
                given.optional(Setting.TITLE, SettingValue::words).orElse(title(name)),
                given.get(Setting.INBOX, SettingValue::path),
                reports,
                given.optional(Setting.STORE, value -> store(value, name, reports))
                        .orElseGet(() -> StoreLocation.folder(home(name, reports))),
                given.optional(Setting.CORRECTIONS, SettingValue::path)
                        .orElseGet(() -> base.resolve("corrections").resolve(name)),
                given.get(Setting.ZONE, value -> ZoneId.of(value.text())),
                given.get(Setting.WINDOW, value -> Window.parse(value.text())),
                given.get(Setting.THREADS, value -> Values.threads(value.text())),
                given.get(Setting.STRICT, value -> Values.flag(value.text())),
                given.limits(),
                given.optional(Setting.OUTLETS, value -> Values.outlets(value.text()))
                        .orElse(Map.of()));
    }

    /** {@code harbour-watch} makes {@code Harbour watch}. */
    private static String title(String name) {
        String words = name.replaceAll("[-_.]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static StoreLocation store(SettingValue value, String name, Path reports) {
        return StoreLocation.isServer(value.text())
                ? StoreLocation.server(value.text(), name, home(name, reports))
                : StoreLocation.folder(value.path());
    }

    private static Path home(String name, Path reports) {
        return reports.resolve(".store").resolve(name);
    }

    /** Folder of the reports of this job. */
    public Path folder() {
        return reports.resolve(name);
    }

    /** Name of the folder of a report: {@code DATE}, or {@code DATE@ON}. */
    public static String reportName(LocalDate date, Optional<LocalDate> knownOn) {
        return date + knownOn.map(on -> "@" + on).orElse("");
    }
}
