package org.nightdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.store.Store;
import org.nightdesk.store.StoreLocation;

/** What the commands say to wrong input, and what they leave behind: nothing. */
class NightdeskTest {

    private final Path folder;
    private final Path inbox;
    private final Path reports;
    private final Path plainFile;

    NightdeskTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        inbox = Files.createDirectories(folder.resolve("incoming"));
        Files.writeString(inbox.resolve("memo.txt"), "The Dorn cooperative bought the mill at Vell.\n");
        reports = folder.resolve("out/reports");
        plainFile = Files.writeString(folder.resolve("plain"), "a file");
    }

    private Path jobFile(String text) throws IOException {
        return Files.writeString(folder.resolve("harbour.yml"), text);
    }

    /** One line that tells what is wrong; with wrong arguments a second that tells where to look. */
    private void assertRefused(CommandLineRun run, int code, String... words) {
        assertThat(run.err()).startsWith("nightdesk: ").contains(words).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines().filter(line -> !line.endsWith("--help' tells what is allowed.")))
                .hasSize(1);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "explain", "status", "diff", "new"})
    void everyCommandHasHelpThatFitsATerminal(String command) {
        CommandLineRun help = CommandLineRun.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: nightdesk " + command).contains("--help", "--version");
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theVersionIsNamed() {
        CommandLineRun version = CommandLineRun.of("--version");
        assertThat(version.out()).startsWith("nightdesk ").hasLineCount(1);
        assertThat(version.code()).isZero();
    }

    @Test
    void withoutACommandTheUsageIsAnError() {
        CommandLineRun nothing = CommandLineRun.of();
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("Usage: nightdesk", "run", "explain", "status", "new");
    }

    @Test
    void anUnknownCommandNamesThoseThatThereAre() {
        assertRefused(
                CommandLineRun.of("frobnicate"), 2, "no such command: 'frobnicate'", "run, explain, status, diff, new");
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertRefused(CommandLineRun.of("run", "--frobnicate"), 2, "--frobnicate", "nightdesk run --help");
        assertRefused(CommandLineRun.of("run", "a.yml", "b.yml"), 2, "too many arguments: 'b.yml'");
    }

    @Test
    void aMissingInboxIsNamedWithTheRemedy() {
        assertRefused(
                CommandLineRun.of("run", "--inbox", folder.resolve("nowhere"), "--reports", reports),
                2,
                "the inbox is missing: " + folder.resolve("nowhere"),
                "--inbox DIR");
    }

    @Test
    void anInboxThatIsAFileIsNamed() {
        assertRefused(
                CommandLineRun.of("run", "--inbox", plainFile, "--reports", reports),
                2,
                "the inbox is not a folder: " + plainFile);
    }

    @Test
    void anInboxThatHoldsTheReportsIsRefused() {
        Path within = inbox.resolve("reports");
        CommandLineRun run = CommandLineRun.of("run", "--inbox", inbox, "--reports", within);
        assertRefused(run, 2, "holds what Nightdesk writes: " + within.resolve("incoming"), "--reports");
        assertThat(within).doesNotExist();
        assertRefused(
                CommandLineRun.of("run", "--inbox", inbox, "--reports", reports, "--store", inbox.resolve("memory")),
                2,
                "holds what Nightdesk writes",
                "--store");
    }

    @Test
    void anInboxThatHoldsTheReportsThroughALinkIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);
        assertRefused(
                CommandLineRun.of("run", "--inbox", inbox, "--reports", link.resolve("reports")),
                2,
                "holds what Nightdesk writes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "tomorrow", ""})
    void aWrongDateIsNamedWithOneThatIsAllowed(String date) {
        assertRefused(
                CommandLineRun.of("run", "--inbox", inbox, "--reports", reports, "--date", date),
                2,
                "--date: '" + date + "' is no date",
                "2026-05-08");
    }

    @Test
    void aWrongValueIsNamedByItsOption() {
        assertRefused(CommandLineRun.of("run", "--inbox", inbox, "--window", "soon"), 2, "--window: 'soon'", "30d");
        assertRefused(CommandLineRun.of("run", "--inbox", inbox, "--zone", "Mars"), 2, "--zone: 'Mars'", "Asia/Seoul");
        assertRefused(CommandLineRun.of("run", "--inbox", inbox, "--threads", "0"), 2, "--threads: '0'", "1 to 256");
        assertRefused(CommandLineRun.of("run", "--inbox", inbox, "--job", "A b"), 2, "--job: 'A b'", "lower-case");
    }

    @Test
    void aWrongJobFileIsNamedWithItsLine() throws IOException {
        assertRefused(CommandLineRun.of("run", jobFile("inbox: incoming\nwindwo: 7d\n")), 2, "line 2", "'windwo'");
        assertRefused(CommandLineRun.of("run", jobFile("inbox: [incoming\n")), 2, "harbour.yml", "is not YAML");
        assertRefused(CommandLineRun.of("run", folder.resolve("none.yml")), 2, "none.yml: no such job file");
        assertRefused(CommandLineRun.of("run", inbox), 2, "is a folder", "--inbox " + inbox);
    }

    @Test
    void aReportsFolderWhosePlaceAFileHoldsIsNamed() {
        assertRefused(
                CommandLineRun.of("run", "--inbox", inbox, "--reports", plainFile),
                5,
                "the reports folder cannot be written to: " + plainFile.resolve("incoming"),
                "this is no folder: " + plainFile);
    }

    @Test
    void aStoreThatCannotBeMadeLeavesNoFolderBehind() {
        assertRefused(
                CommandLineRun.of("run", "--inbox", inbox, "--reports", reports, "--store", plainFile),
                5,
                "the store's folder cannot be written to: " + plainFile,
                "--store");
    }

    @Test
    void aJobThatAnotherRunHoldsIsRefusedAndNamesIt() {
        Path memory = folder.resolve("memory");
        try (Store held = Store.open(StoreLocation.folder(memory), InstantSource.system())) {
            assertThat(held.inbox().files()).isEmpty();
            assertRefused(
                    CommandLineRun.of("run", "--inbox", inbox, "--reports", reports, "--store", memory),
                    4,
                    "another run holds this job: process "
                            + ProcessHandle.current().pid(),
                    " since ");
        }
    }

    @Test
    void aDryRunNamesWhatWouldBeReadAndWritesNothing() throws IOException {
        Files.writeString(inbox.resolve("note\u001b[2J.txt"), "A note.");
        CommandLineRun run = CommandLineRun.of("run", "--inbox", inbox, "--reports", reports, "--dry-run");
        assertThat(run.out()).isEqualTo("memo.txt\nnote\uFFFD[2J.txt\n2 files would be read from " + inbox + "\n");
        assertThat(run.code()).isZero();
        assertThat(reports).doesNotExist();
    }

    @Test
    void optionsGoBeforeTheJobFile() throws IOException {
        Path job = jobFile("inbox: nowhere\nreports: out\n");
        assertRefused(CommandLineRun.of("run", job), 2, "nowhere");
        assertThat(CommandLineRun.of("run", job, "--inbox", inbox, "--dry-run").out())
                .contains("1 file would be read from " + inbox);
    }

    @Test
    void anEmptyInboxGivesAReportAndStatusTellsOfIt() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("Post eingang"));
        CommandLineRun run = CommandLineRun.of("run", "--inbox", empty, "--reports", reports, "--date", "2031-04-07");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("nothing to read", "0 conflicts", "post-eingang/2031-04-07");
        try (Stream<Path> written = Files.list(reports.resolve("post-eingang/2031-04-07"))) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("briefing.pdf", "data", "evidence", "run.json", "workbook.xlsx");
        }
        CommandLineRun status = CommandLineRun.of("status", "--reports", reports);
        assertThat(status.code()).isZero();
        assertThat(status.out()).startsWith("post-eingang\n").contains("2031-04-07", "no. 1", "nothing to read");
    }

    @Test
    void statusWithoutReportsTellsWhereItLooked() throws IOException {
        assertRefused(CommandLineRun.of("status", "--reports", folder.resolve("none")), 2, "none: no such folder");
        CommandLineRun none = CommandLineRun.of("status", "--reports", inbox);
        assertThat(none.out()).isEqualTo("No job has left a report in " + inbox + " yet.\n");
    }

    @Test
    void explainRefusesWhatIsNoFile() {
        assertRefused(CommandLineRun.of("explain", folder.resolve("none")), 2, "none: no such file");
        assertRefused(CommandLineRun.of("explain", inbox), 2, "incoming is a folder; name one file of it");
    }

    @Test
    void explainTellsWhyAFileCannotBeRead() throws IOException {
        Path broken = Files.write(folder.resolve("minutes.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        CommandLineRun run = CommandLineRun.of("explain", broken);
        assertThat(run.out()).startsWith("rejected  minutes.docx: damaged").hasLineCount(1);
        assertThat(run.code()).isZero();
    }
}
