package org.nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.store.StoreLocation;

class JobFileTest {

    private final Path folder;

    JobFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        return Files.writeString(jobs.resolve("harbour-watch.yml"), text);
    }

    private JobSettings settings(String text) throws IOException {
        return JobSettings.of(JobFile.read(file(text)), folder);
    }

    private void assertBad(String text, String... words) {
        assertThatThrownBy(() -> settings(text))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith(folder.resolve("jobs/harbour-watch.yml").toString())
                .contains(words)
                .doesNotContain("\n");
    }

    @Test
    void aJobFileThatSaysNothingHasTheDefaults() throws IOException {
        JobSettings settings = settings("# nothing yet\n");
        assertThat(settings)
                .isEqualTo(new JobSettings(
                        "harbour-watch",
                        "Harbour watch",
                        folder.resolve("seeds"),
                        folder.resolve("reports"),
                        StoreLocation.folder(folder.resolve("reports/.store/harbour-watch")),
                        folder.resolve("jobs/corrections/harbour-watch"),
                        ZoneId.of("UTC"),
                        Window.days(30),
                        Runtime.getRuntime().availableProcessors(),
                        false,
                        new IntakeLimits(50_000_000, 1_000_000, 4, 1_000, true),
                        Map.of()));
    }

    @Test
    void everyKeyIsRead() throws IOException {
        JobSettings settings = settings("""
                name: osk
                title: "The Osk: every night"
                inbox: ../inbox/osk
                reports: ../out
                store: ../memory
                corrections: ../fixes
                zone: Asia/Seoul
                window: all
                threads: 3
                strict: true
                max-file-size: 500KB
                max-text-length: 2000
                max-depth: 0
                max-parts: 7
                read-scans: false
                outlets:
                  Valley Courier: B
                """);
        assertThat(settings)
                .isEqualTo(new JobSettings(
                        "osk",
                        "The Osk: every night",
                        folder.resolve("inbox/osk"),
                        folder.resolve("out"),
                        StoreLocation.folder(folder.resolve("memory")),
                        folder.resolve("fixes"),
                        ZoneId.of("Asia/Seoul"),
                        Window.ALL,
                        3,
                        true,
                        new IntakeLimits(500_000, 2000, 0, 7, false),
                        Map.of("Valley Courier", "B")));
    }

    @Test
    void relativePathsCountFromTheFolderOfTheFile() throws IOException {
        assertThat(settings("inbox: ../seeds\n").inbox()).isEqualTo(folder.resolve("seeds"));
        assertThat(settings("inbox: /var/inbox\n").inbox()).isEqualTo(Path.of("/var/inbox"));
    }

    @Test
    void aServerHoldsTheRowsInASchemaOfTheJobsName() throws IOException {
        StoreLocation store = settings("name: osk\nstore: jdbc:postgresql://db/night?user=n&password=secret\n")
                .store();
        assertThat(store)
                .isEqualTo(StoreLocation.server(
                        "jdbc:postgresql://db/night?user=n&password=secret",
                        "osk",
                        folder.resolve("reports/.store/osk")));
        assertThat(store.words()).isEqualTo("jdbc:postgresql://db/night?user=n&password=***, schema osk");
    }

    @Test
    void valuesOfTheCommandLineGoBeforeThoseOfTheFile() throws IOException {
        Map<Setting, SettingValue> values = JobFile.read(file("window: 7d\nthreads: 2\n"));
        values.put(Setting.WINDOW, new SettingValue("90d", folder, "--window"));
        JobSettings settings = JobSettings.of(values, folder);
        assertThat(settings.window()).isEqualTo(Window.days(90));
        assertThat(settings.threads()).isEqualTo(2);
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndWhatIsAllowed() {
        assertBad("inbox: a\n\ninbocks: b\n", "line 3", "unknown key 'inbocks'", "inbox, reports, store");
    }

    @Test
    void aBadValueIsNamedWithItsLineItsKeyAndWhatIsAllowed() {
        assertBad("zone: UTC\nwindow: 30\n", "line 2", "window: '30'", "a number of days such as 30d, or all");
        assertBad("zone: Atlantis\n", "line 1", "zone: 'Atlantis'", "Asia/Seoul");
        assertBad("threads: 0\n", "line 1", "threads: '0'", "from 1 to 256");
        assertBad("threads: many\n", "line 1", "threads: 'many'");
        assertBad("strict: perhaps\n", "line 1", "strict: 'perhaps'", "true or false");
        assertBad("name: No Good\n", "line 1", "name: 'No Good'");
        assertBad("max-file-size: 3TB\n", "line 1", "max-file-size: '3TB'", "50MB");
        assertBad("inbox: ''\n", "line 1", "inbox: ''", "a folder");
    }

    @Test
    void aKeyGivenTwiceIsNamed() {
        assertBad("inbox: a\ninbox: b\n", "line 2", "inbox");
    }

    @Test
    void whatIsNoListOfKeysIsNamedWithItsLine() {
        assertBad("- inbox\n", "line 1");
        assertBad("inbox: [a, b]\n", "line 1", "inbox", "a folder");
        assertBad("inbox: a\n\twindow: 30d\n", "line 2", "is not YAML");
    }

    @Test
    void aMissingJobFileIsNamed() {
        Path missing = folder.resolve("jobs/none.yml");
        assertThatThrownBy(() -> JobFile.read(missing))
                .isInstanceOf(BadJobFile.class)
                .hasMessage(missing + ": no such job file");
    }

    @Test
    void aBadValueOfTheCommandLineIsNamedByItsOption() {
        Map<Setting, SettingValue> values = Map.of(Setting.WINDOW, new SettingValue("soon", folder, "--window"));
        assertThatThrownBy(() -> JobSettings.of(values, folder))
                .isInstanceOf(BadSetting.class)
                .hasMessage("--window: 'soon' is not allowed; allowed: a number of days such as 30d, or all");
    }

    @Test
    void aWindowEndsWithItsDate() {
        LocalDate date = LocalDate.of(2031, 4, 30);
        assertThat(Window.days(30).from(date)).contains(LocalDate.of(2031, 4, 1));
        assertThat(Window.ALL.from(date)).isEmpty();
    }

    @Test
    void anOutletsGradeIsALetterFromAToF() {
        assertBad("outlets:\n  Valley Courier: G\n", "line 2", "'G'", "Valley Courier", "A to F");
        assertBad("outlets: B\n", "line 1", "Valley Courier: B");
    }
}
