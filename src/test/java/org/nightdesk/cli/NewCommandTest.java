package org.nightdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nightdesk.job.JobFile;
import org.nightdesk.job.JobSettings;
import org.nightdesk.job.Setting;

class NewCommandTest {

    private final Path folder;

    NewCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private JobSettings settings(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("jobs").resolve("rail-freight.yml"), text);
        return JobSettings.of(JobFile.read(file), folder);
    }

    @Test
    void theFileIsAJobWhoseInboxAndReportsLieBesideItsFolder() throws IOException {
        CommandLineRun made = CommandLineRun.of("new", "rail-freight", "--jobs", folder.resolve("jobs"));
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("rail-freight.yml", "--dry-run");
        JobSettings job = JobSettings.of(JobFile.read(folder.resolve("jobs/rail-freight.yml")), folder);
        assertThat(job.name()).isEqualTo("rail-freight");
        assertThat(job.title()).isEqualTo("Rail freight");
        assertThat(job.inbox()).isEqualTo(folder.resolve("inbox/rail-freight"));
        assertThat(job.reports()).isEqualTo(folder.resolve("reports"));
    }

    @Test
    void whatStandsBehindTheSignIsTheDefault() throws IOException {
        Files.createDirectories(folder.resolve("jobs"));
        String template = NewCommand.template("rail-freight");
        String allSet = template.replaceAll("(?m)^# ([a-z-]+: \\S+)$", "$1");
        assertThat(allSet).isNotEqualTo(template);
        assertThat(settings(allSet)).isEqualTo(settings(template));
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingIsNamedWithItsDefault(Setting setting) throws IOException {
        String line = "(# )?" + setting.key() + ": \\S.*";
        assertThat(NewCommand.template("rail-freight").lines().filter(text -> text.matches(line)))
                .singleElement()
                .satisfies(text -> setting.defaultValue()
                        .filter(value -> text.startsWith("#"))
                        .ifPresent(value -> assertThat(text).endsWith(": " + value)));
    }

    @Test
    void aJobFileThatIsThereIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("rail.yml"), "inbox: mine\n");
        CommandLineRun run = CommandLineRun.of("new", "rail", "--jobs", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file + " is there already");
        assertThat(file).hasContent("inbox: mine");
    }

    @Test
    void aNameThatCouldNotBeAFolderEverywhereIsRefused() {
        CommandLineRun run = CommandLineRun.of("new", "../Rail", "--jobs", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'../Rail' is no job name", "small letters");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("jobs"), "");
        CommandLineRun run = CommandLineRun.of("new", "rail", "--jobs", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file + " is not a folder");
    }

    @Test
    void theSampleJobIsValid() {
        JobSettings sample = JobSettings.of(JobFile.read(Path.of("jobs/sample.yml")), folder);
        assertThat(sample.name()).isEqualTo("sample");
        assertThat(sample.inbox()).isEqualTo(Path.of("seeds").toAbsolutePath());
    }
}
