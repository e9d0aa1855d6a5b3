package org.nightdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.cli.CommandLineRun;

/**
 * A story that arrives night by night: what each morning's report calls new, revised, contradicted and corroborated. All
 * documents are invented.
 */
class NightsTest {

    private static final String FIRST = """
            Landslide buries houses in Tarvane

            TARVANE, Lowmark, March 9, 2026 (Delta Wire) - A landslide killed at least 12 people in the town of Tarvane on Monday, the Civil Office said.

            The mayor, Ida Brenner, said 40 people were missing in Tarvane.

            Prime Minister Otto Lehrmann will visit Tarvane on Wednesday.
            """;

    private static final String SECOND = """
            Tarvane landslide toll rises

            TARVANE, Lowmark, March 10, 2026 (Delta Wire) - The landslide in the town of Tarvane killed 31 people, the Civil Office said on Tuesday.

            The Red Lantern relief group also counted 31 people killed in Tarvane.
            """;

    private static final String THIRD = """
            Lehrmann visits Tarvane after landslide

            TARVANE, Lowmark, March 11, 2026 (Delta Wire) - Prime Minister Otto Lehrmann visited Tarvane on Wednesday, two days after the landslide.

            The Tarvane hospital said on Wednesday that 26 people were killed in the landslide in Tarvane.
            """;

    private static Path folder;
    private static Path reports;

    @BeforeAll
    static void fourNights(@TempDir Path temporary) throws IOException {
        folder = temporary;
        reports = temporary.resolve("reports");
        Files.createDirectories(temporary.resolve("inbox"));
        night("2026-03-09", "first.txt", FIRST);
        night("2026-03-10", "second.txt", SECOND);
        night("2026-03-11", "third.txt", THIRD);
        run("2026-03-12");
    }

    private static void night(String date, String name, String text) throws IOException {
        Files.writeString(folder.resolve("inbox").resolve(name), text);
        run(date);
    }

    private static void run(String date) {
        CommandLineRun run = CommandLineRun.of(
                "run", "--inbox", folder.resolve("inbox"), "--reports", reports, "--job", "slide", "--date", date);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static List<String> changes(String date) throws IOException {
        return Files.readAllLines(
                reports.resolve("slide").resolve(date).resolve("data").resolve("changes.csv"));
    }

    @Test
    void theFirstReportHasOnlyItsDocuments() throws IOException {
        assertThat(changes("2026-03-09")).hasSize(2).element(1).asString().startsWith("new,document,first.txt,");
    }

    @Test
    void aHigherTollRevisesTheLower() throws IOException {
        assertThat(changes("2026-03-10"))
                .anyMatch(row -> row.matches("(?:revised|corroborated),figure,M\\w+,.*12.*31.*,news"))
                .anyMatch(row -> row.startsWith("new,document,second.txt,"));
    }

    @Test
    void aTotalThatFallsContradictsAndAPlanThatIsCarriedOutMovesOn() throws IOException {
        assertThat(changes("2026-03-11"))
                .anyMatch(row -> row.matches("contradicted,figure,M\\w+,.*26.*,news"))
                .anyMatch(row -> row.matches("status,event,E\\w+,.*planned.*happened.*,news"));
    }

    @Test
    void aNightWithoutNewsSaysSoInOneLine() throws IOException {
        assertThat(changes("2026-03-12")).hasSize(1);
        String page = Files.readString(reports.resolve("slide/2026-03-12/data/docs.csv"));
        assertThat(page).contains("first.txt", "second.txt", "third.txt");
    }

    @Test
    void twoReportsCanBeComparedLater() {
        CommandLineRun diff = CommandLineRun.of("diff", "--reports", reports, "slide/2026-03-09", "slide/2026-03-11");
        assertThat(diff.code()).isZero();
        assertThat(diff.out())
                .startsWith("slide/2026-03-09 \u2192 slide/2026-03-11: ")
                .contains("contradicted")
                .contains("status");
        assertThat(CommandLineRun.of("diff", "--reports", reports, "slide/2026-03-11", "slide/2026-03-12")
                        .out())
                .contains("nothing changed");
    }

    @Test
    void aReportThatIsNotThereIsNamed() {
        CommandLineRun none = CommandLineRun.of("diff", "--reports", reports, "slide/2026-03-09", "slide/2026-03-20");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("2026-03-20: no such report", "nightdesk status");
        assertThat(CommandLineRun.of("diff", "--reports", reports, "../slide", "x")
                        .err())
                .contains("'../slide' names no report; say NAME/DATE");
    }
}
