package org.nightdesk.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nightdesk.job.SmallParts.MONDAY;
import static org.nightdesk.job.SmallParts.report;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a process that dies in the middle leaves behind is finished by the next start. */
class RestartTest {

    private static final int FILES = 20;

    private final Path folder;

    RestartTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private final SmallParts parts = new SmallParts();

    @BeforeEach
    void inbox() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int at = 0; at < FILES; at++) {
            Files.writeString(inbox.resolve("n" + at + ".txt"), "Mira met Arlo on day " + "x".repeat(at) + ".");
        }
    }

    private RunResult run(JobSettings settings) {
        return new NightlyRun(parts.parts(), InstantSource.system())
                .run(RunRequest.of(settings, MONDAY), Progress.SILENT);
    }

    private Map<String, String> uninterrupted() throws IOException {
        JobSettings settings = SmallParts.settings(folder, Map.of(Setting.REPORTS, "whole"));
        return report(new NightlyRun(new SmallParts().parts(), InstantSource.system())
                .run(RunRequest.of(settings, MONDAY), Progress.SILENT)
                .report()
                .get());
    }

    private void dies(String store, String where, int call) throws Exception {
        Process child =
                ChildProcess.start(NightInAChild.class, folder.toString(), store, "halt", where, String.valueOf(call));
        String said = new String(child.getInputStream().readAllBytes(), UTF_8);
        assertThat(child.waitFor()).as(said).isEqualTo(NightInAChild.HALTED);
    }

    @ParameterizedTest(name = "in {0}, at call {1}")
    @CsvSource({
        // step, call at which it dies, files still to be read, documents still to be analysed
        "intake, 1, 20, 20",
        "intake, 18, 4, 20",
        "analyse, 1, 0, 20",
        "analyse, 12, 0, 12",
        "reconcile, 1, 0, 0",
        "report, 1, 0, 0",
    })
    void aRunKilledInAnyStepIsFinishedByTheNextAndItsReportIsTheSame(String step, int call, int toRead, int toAnalyse)
            throws Exception {
        dies("-", step, call);
        assertThat(folder.resolve("reports/harbour/2031-04-07")).doesNotExist();
        RunResult result = run(SmallParts.settings(folder));
        assertThat(report(result.report().get())).isEqualTo(uninterrupted());
        assertThat(parts.parsed).hasSize(toRead);
        assertThat(parts.analysed).hasSize(toAnalyse);
        try (var all = Files.list(folder.resolve("reports/harbour"))) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly("2031-04-07");
        }
    }

    @Test
    void aRunKilledOverAServersStoreIsFinishedByTheNext() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            dies(url, "analyse", 12);
            RunResult result = run(SmallParts.settings(folder, Map.of(Setting.STORE, url)));
            assertThat(report(result.report().get())).isEqualTo(uninterrupted());
            assertThat(parts.parsed).isEmpty();
            assertThat(parts.analysed).hasSize(12);
        }
    }

    @Test
    void aSecondRunAtTheSameTimeIsRefusedWithWhoHoldsTheJobAndChangesNothing() throws Exception {
        Process child = ChildProcess.start(NightInAChild.class, folder.toString(), "-", "wait", "analyse", "1");
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); !"WAITING".equals(line); line = said.readLine()) {
                assertThat(line).as("the child ended early").isNotNull();
            }
            assertThatThrownBy(() -> run(SmallParts.settings(folder)))
                    .isInstanceOfSatisfying(
                            RunRefused.class,
                            refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.HELD))
                    .hasMessageContaining("process " + child.pid() + " on ")
                    .hasMessageContaining(" since ");
            assertThat(JobStatus.of("harbour", folder.resolve("reports/harbour"))
                            .running())
                    .hasValueSatisfying(running -> {
                        assertThat(running.pid()).isEqualTo(child.pid());
                        assertThat(running.phase()).isEqualTo("analyse");
                        assertThat(running.total()).isEqualTo(FILES);
                    });
            child.getOutputStream().close();
            said.lines().forEach(line -> assertThat(line).isNotNull());
        }
        assertThat(child.waitFor()).isZero();
        assertThat(report(folder.resolve("reports/harbour/2031-04-07"))).isEqualTo(uninterrupted());
    }
}
