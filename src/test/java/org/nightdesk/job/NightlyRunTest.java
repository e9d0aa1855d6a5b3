package org.nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nightdesk.job.SmallParts.MONDAY;
import static org.nightdesk.job.SmallParts.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.store.Store;

class NightlyRunTest {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-04-08T02:00:00Z"));

    static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final Path folder;

    NightlyRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final SmallParts parts = new SmallParts();

    @BeforeEach
    void inbox() throws IOException {
        write("flood.txt", "Mira Tol said the river Osk rose.");
        write("toll.txt", "Mira Tol counted nine boats.");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("inbox").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RunResult run(LocalDate date) {
        return run(RunRequest.of(SmallParts.settings(folder), date));
    }

    private RunResult run(RunRequest request) {
        return new NightlyRun(parts.parts(), CLOCK).run(request, Progress.SILENT);
    }

    private Path reports() {
        return folder.resolve("reports/harbour");
    }

    private Map<String, String> outcomes(RunResult result) {
        return result.outcomes().stream()
                .collect(java.util.stream.Collectors.toMap(
                        InputOutcome::path, input -> input.outcome().words()));
    }

    @Test
    void aRunLeavesAReportWithARecord() throws IOException {
        RunResult result = run(MONDAY);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.report()).contains(reports().resolve("2031-04-07"));
        assertThat(report(result.report().get()))
                .containsOnlyKeys("names.txt", "data/outcomes.txt", "data/snapshot.json")
                .containsEntry("names.txt", """
                        no. 1
                        A1 Mira [flood.txt, toll.txt]
                        A2 Osk [flood.txt]
                        A3 Tol [flood.txt, toll.txt]
                        """);
        RunRecord record = RunRecord.read(result.report().get()).orElseThrow();
        assertThat(record.status()).isEqualTo("done");
        assertThat(record.outcomes()).containsExactly(Map.entry("ingested", 2));
        assertThat(record.documents()).isEqualTo(2);
        assertThat(record.started()).isEqualTo("2031-04-08T02:00Z");
    }

    @Test
    void nothingIsLeftBesideTheReport() throws IOException {
        run(MONDAY);
        try (var all = Files.list(reports())) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly("2031-04-07");
        }
    }

    @Test
    void theSameInputTwiceIsReadOnceAndTheReportIsKept() throws IOException {
        Map<String, String> first = report(run(MONDAY).report().get());
        RunResult second = run(MONDAY);
        assertThat(second.kept()).isTrue();
        assertThat(second.counts()).containsExactly(Map.entry(Outcome.INGESTED, 2));
        assertThat(report(second.report().get())).isEqualTo(first);
        assertThat(parts.parsed).containsExactly("flood.txt", "toll.txt");
        assertThat(parts.analysed).hasSize(2);
    }

    @Test
    void aReportThatWasDeletedIsMadeAgainWithoutReadingAnything() throws IOException {
        Path folderOfReport = run(MONDAY).report().get();
        Map<String, String> first = report(folderOfReport);
        Files.delete(folderOfReport.resolve(RunRecord.FILE));
        RunResult second = run(MONDAY);
        assertThat(second.kept()).isFalse();
        assertThat(report(folderOfReport)).isEqualTo(first);
        assertThat(parts.parsed).hasSize(2);
    }

    @Test
    void theNextNightReadsOnlyWhatIsNew() throws IOException {
        run(MONDAY);
        write("denial.txt", "The Ministry denied it.");
        RunResult result = run(TUESDAY);
        assertThat(outcomes(result))
                .containsOnly(
                        Map.entry("denial.txt", "ingested"),
                        Map.entry("flood.txt", "unchanged"),
                        Map.entry("toll.txt", "unchanged"));
        assertThat(parts.parsed).containsExactly("flood.txt", "toll.txt", "denial.txt");
        assertThat(report(result.report().get()).get("names.txt"))
                .startsWith("no. 2")
                .contains("A1 Mira")
                .contains("A4 Ministry");
    }

    @Test
    void aFileThatComesLaterOnTheSameDateReplacesTheReport() throws IOException {
        run(MONDAY);
        write("denial.txt", "The Ministry denied it.");
        RunResult result = run(MONDAY);
        assertThat(outcomes(result)).hasSize(3).containsValue("ingested").doesNotContainValue("unchanged");
        assertThat(report(result.report().get()).get("names.txt"))
                .startsWith("no. 1")
                .contains("Ministry");
    }

    @Test
    void aBrokenFileIsARejectionAndStopsNothing() throws IOException {
        write("bad.txt", "BROKEN");
        RunResult result = run(MONDAY);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.rejections())
                .containsExactly(new InputOutcome("bad.txt", Outcome.REJECTED, "is broken", "Send it again."));
        assertThat(run(TUESDAY).rejections()).hasSize(1);
        assertThat(parts.parsed).containsOnlyOnce("bad.txt");
    }

    @Test
    void aStrictRunTellsOfRejectionsByItsExitCode() throws IOException {
        write("bad.txt", "BROKEN");
        RunRequest strict = RunRequest.of(SmallParts.settings(folder, Map.of(Setting.STRICT, "true")), MONDAY);
        assertThat(run(strict).exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(run(strict).exitCode()).isEqualTo(ExitCode.REJECTED);
    }

    @Test
    void aDocumentThatTheAnalysisStumblesOverIsARejection() throws IOException {
        write("odd.txt", "STUMBLE");
        RunResult result = run(MONDAY);
        assertThat(result.rejections()).extracting(InputOutcome::reason).containsExactly("could not be analysed");
        assertThat(run(TUESDAY).rejections()).hasSize(1);
        assertThat(parts.analysed).containsOnlyOnce("odd.txt");
    }

    @Test
    void copiesAreCountedOnceAndNotAnalysed() throws IOException {
        write("wire/same.txt", "Mira Tol counted nine boats.");
        write("wire/near.txt", "MIRA TOL counted: nine boats!");
        RunResult result = run(MONDAY);
        assertThat(result.outcomes())
                .contains(
                        new InputOutcome("wire/same.txt", Outcome.COPY, "repeats another document", "toll.txt"),
                        new InputOutcome("wire/near.txt", Outcome.COPY, "repeats another document", "toll.txt"));
        assertThat(parts.analysed).containsExactlyInAnyOrder("flood.txt", "toll.txt");
    }

    @Test
    void aCopyIsAnalysedOnceItsOriginalSaysSomethingElse() throws IOException {
        write("wire/same.txt", "Mira Tol counted nine boats.");
        run(MONDAY);
        write("toll.txt", "Ten boats, says Mira Tol.");
        run(TUESDAY);
        assertThat(parts.analysed).contains("wire/same.txt");
    }

    @Test
    void whatIsGoneStaysKnownAndComesBackUnread() throws IOException {
        run(MONDAY);
        Files.move(folder.resolve("inbox/toll.txt"), folder.resolve("toll.txt"));
        RunResult gone = run(TUESDAY);
        assertThat(outcomes(gone)).containsEntry("toll.txt", "gone");
        assertThat(report(gone.report().get()).get("names.txt")).contains("toll.txt");
        Files.move(folder.resolve("toll.txt"), folder.resolve("inbox/toll.txt"));
        assertThat(outcomes(run(TUESDAY))).containsEntry("toll.txt", "unchanged");
        assertThat(parts.parsed).hasSize(2);
    }

    @Test
    void membersOfAFileAreDocumentsAndTheFileItselfIsNamed() throws IOException {
        write("wire.box", "Arlo Venn left.\nBROKEN is a word here.\n");
        RunResult result = run(MONDAY);
        assertThat(result.outcomes())
                .contains(
                        new InputOutcome("wire.box", Outcome.INGESTED, "holds documents: 2", ""),
                        new InputOutcome("wire.box!/1", Outcome.INGESTED, "", ""));
    }

    @Test
    void documentsBeforeTheWindowCountOnlyWhereTheyNameSomeoneWithinIt() throws IOException {
        write("other.txt", "Arlo Venn left.");
        run(MONDAY);
        write("denial.txt", "Mira denied it.");
        RunResult result =
                run(RunRequest.of(SmallParts.settings(folder, Map.of(Setting.WINDOW, "1d")), MONDAY.plusDays(40)));
        assertThat(report(result.report().get()).get("names.txt"))
                .contains("Mira [denial.txt, flood.txt, toll.txt]")
                .doesNotContain("Arlo");
    }

    @Test
    void anEarlierDateDoesNotKnowWhatCameLater() throws IOException {
        run(TUESDAY);
        write("denial.txt", "The Ministry denied it.");
        run(TUESDAY.plusDays(1));
        RunResult looksBack =
                run(new RunRequest(SmallParts.settings(folder), TUESDAY.plusDays(1), Optional.of(TUESDAY), false));
        assertThat(looksBack.report()).contains(reports().resolve("2031-04-09@2031-04-08"));
        assertThat(report(looksBack.report().get()).get("names.txt")).doesNotContain("Ministry");
    }

    @Test
    void aNewerReaderReadsEverythingAgain() {
        run(MONDAY);
        SmallParts newer = new SmallParts() {
            @Override
            String reader() {
                return "2.0";
            }
        };
        RunResult result = new NightlyRun(newer.parts(), CLOCK)
                .run(RunRequest.of(SmallParts.settings(folder), TUESDAY), Progress.SILENT);
        assertThat(newer.analysed).hasSize(2);
        assertThat(outcomes(result)).containsEntry("flood.txt", "unchanged");
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        for (int at = 0; at < 50; at++) {
            write("many/" + at + ".txt", "Person" + (char) ('a' + at % 26) + " met Mira on the Osk.");
        }
        Map<String, String> one = report(run(RunRequest.of(
                        SmallParts.settings(folder, Map.of(Setting.THREADS, "1", Setting.REPORTS, "one")), MONDAY))
                .report()
                .get());
        Map<String, String> four = report(run(RunRequest.of(
                        SmallParts.settings(folder, Map.of(Setting.THREADS, "4", Setting.REPORTS, "four")), MONDAY))
                .report()
                .get());
        assertThat(four).isEqualTo(one);
    }

    @Test
    void anEmptyInboxIsDone() throws IOException {
        Files.delete(folder.resolve("inbox/flood.txt"));
        Files.delete(folder.resolve("inbox/toll.txt"));
        RunResult result = run(MONDAY);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.report().get()).isDirectory();
    }

    @Test
    void aDryRunTellsWhatWouldBeReadAndWritesNothing() throws IOException {
        RunRequest dry = new RunRequest(SmallParts.settings(folder), MONDAY, Optional.empty(), true);
        assertThat(run(dry).toRead()).extracting(InboxFile::path).containsExactly("flood.txt", "toll.txt");
        assertThat(folder.resolve("reports")).doesNotExist();
        run(MONDAY);
        write("denial.txt", "The Ministry denied it.");
        assertThat(run(dry).toRead()).extracting(InboxFile::path).containsExactly("denial.txt");
    }

    @Test
    void aMissingInboxIsRefusedAndNothingIsWritten() {
        RunRequest request = RunRequest.of(SmallParts.settings(folder, Map.of(Setting.INBOX, "nowhere")), MONDAY);
        assertRefused(request, ExitCode.USAGE, "the inbox is missing: " + folder.resolve("nowhere"));
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void aReportsFolderThatCannotBeWrittenToIsRefusedBeforeAnythingIsRead() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file in the way");
        assertRefused(
                RunRequest.of(SmallParts.settings(folder), MONDAY),
                ExitCode.ENVIRONMENT,
                "the reports folder cannot be written to: " + reports());
        assertThat(parts.parsed).isEmpty();
    }

    @Test
    void aHeldStoreIsRefusedAndNothingChanges() {
        JobSettings settings = SmallParts.settings(folder);
        try (Store held = Store.open(settings.store(), CLOCK)) {
            assertThat(held.inbox().files()).isEmpty();
            assertRefused(
                    RunRequest.of(settings, MONDAY),
                    ExitCode.HELD,
                    "process " + ProcessHandle.current().pid());
        }
        assertThat(reports().resolve("2031-04-07")).doesNotExist();
    }

    @Test
    void aDamagedStoreIsRefusedWithWhatToDo() throws IOException {
        JobSettings settings = SmallParts.settings(folder);
        run(MONDAY);
        Files.writeString(settings.store().home().resolve("rows/nightdesk.script"), "nonsense;\n");
        assertRefused(RunRequest.of(settings, TUESDAY), ExitCode.ENVIRONMENT, "restore a backup");
        assertThat(reports().resolve("2031-04-07")).isDirectory();
    }

    @Test
    void aFailingRendererLeavesTheReportBefore() throws IOException {
        Map<String, String> before = report(run(MONDAY).report().get());
        write("denial.txt", "The Ministry denied it.");
        SmallParts failing = new SmallParts() {
            @Override
            void inputs(Briefing briefing, Path into) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new NightlyRun(failing.parts(), CLOCK)
                        .run(RunRequest.of(SmallParts.settings(folder), MONDAY), Progress.SILENT))
                .isInstanceOfSatisfying(
                        RunRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.ENVIRONMENT))
                .hasMessageContaining("No space left on device");
        assertThat(report(reports().resolve("2031-04-07"))).isEqualTo(before);
        assertThat(outcomes(run(MONDAY))).hasSize(3);
        try (var all = Files.list(reports())) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly("2031-04-07");
        }
    }

    private void assertRefused(RunRequest request, ExitCode code, String words) {
        assertThatThrownBy(() -> run(request))
                .isInstanceOfSatisfying(
                        RunRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(code))
                .hasMessageContaining(words);
    }

    @Test
    void progressTellsThePhasesInOrder() {
        List<String> told = new java.util.ArrayList<>();
        Progress listener = new Progress() {
            @Override
            public void phase(Phase phase, int total) {
                told.add(phase.words() + " " + total);
            }

            @Override
            public void done() {
                told.add("done");
            }
        };
        new NightlyRun(parts.parts(), CLOCK).run(RunRequest.of(SmallParts.settings(folder), MONDAY), listener);
        assertThat(told).containsExactly("scan 0", "intake 2", "analyse 2", "reconcile 1", "report 2", "done");
    }

    @Test
    void theStatusIsReadFromTheReports() {
        run(MONDAY);
        run(TUESDAY);
        JobStatus status = JobStatus.all(folder.resolve("reports")).getFirst();
        assertThat(status.job()).isEqualTo("harbour");
        assertThat(status.reports()).extracting(RunRecord::date).containsExactly("2031-04-08", "2031-04-07");
        assertThat(status.running()).isEmpty();
    }
}
