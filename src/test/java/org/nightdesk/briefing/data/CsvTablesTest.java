package org.nightdesk.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.BriefingFixture;

class CsvTablesTest {

    private final Path folder;

    CsvTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesTheTablesOfTheContractWithRolesAndCorrectionsAndNoOthers() throws IOException {
        new CsvTables().render(BriefingFixture.floodAndCompany(), folder);

        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "docs.csv",
                            "actors.csv",
                            "roles.csv",
                            "aliases.csv",
                            "dates.csv",
                            "events.csv",
                            "figures.csv",
                            "groups.csv",
                            "outcomes.csv",
                            "changes.csv",
                            "corrections.csv");
        }
    }

    @Test
    void putsTheColumnsOfTheContractFirst() throws IOException {
        new CsvTables().render(BriefingFixture.nothing(), folder);

        assertThat(header("docs")).startsWith("doc_id", "date", "precision");
        assertThat(header("actors")).startsWith("doc_id", "actor_id", "canonical", "type", "role");
        assertThat(header("aliases")).startsWith("doc_id", "actor_id", "surface");
        assertThat(header("dates"))
                .startsWith("doc_id", "surface", "start", "end", "value", "low", "high", "precision");
        assertThat(header("events"))
                .startsWith(
                        "doc_id",
                        "event_id",
                        "trigger",
                        "sentence",
                        "start",
                        "end",
                        "class",
                        "agents",
                        "targets",
                        "place",
                        "date",
                        "date_low",
                        "date_high",
                        "status",
                        "source");
        assertThat(header("figures"))
                .startsWith(
                        "doc_id",
                        "figure_id",
                        "surface",
                        "sentence",
                        "start",
                        "end",
                        "value",
                        "low",
                        "high",
                        "unit",
                        "scope",
                        "hedge",
                        "source",
                        "as_of",
                        "status",
                        "part_of");
        assertThat(header("groups")).startsWith("group_id", "kind", "doc_id", "item_type", "item_id");
        assertThat(header("outcomes")).startsWith("path", "outcome", "reason", "detail");
        assertThat(header("changes")).startsWith("kind", "item_type", "item_id", "before", "after", "reason", "cause");
    }

    @Test
    void givesAFigureWithItsWordsPlaceAndBounds() throws IOException {
        // About 12,000 residents of Ostrel lost their homes, according to the mayor, Dana Verhoy.
        new CsvTables().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(rows("figures"))
                .filteredOn(r -> r.get("figure_id").equals("D001-f2"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.get("doc_id")).isEqualTo("flood/herald-0312.txt");
                    assertThat(r.get("surface")).isEqualTo("About 12,000 residents");
                    assertThat(r.get("sentence"))
                            .startsWith("About 12,000 residents of Ostrel")
                            .endsWith("Verhoy.");
                    assertThat(List.of(r.get("value"), r.get("low"), r.get("high")))
                            .containsExactly("12000", "11400", "12600");
                    assertThat(Integer.parseInt(r.get("end")) - Integer.parseInt(r.get("start")))
                            .isEqualTo("About 12,000 residents".length());
                    assertThat(r.get("hedge")).isEqualTo("about");
                });
    }

    @Test
    void leavesAnUnknownBoundEmptyAndANegativeNumberANumber() throws IOException {
        new CsvTables().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(rows("figures"))
                .filteredOn(r -> r.get("figure_id").equals("D001-f1"))
                .singleElement()
                .satisfies(r -> assertThat(r.get("high")).isEmpty());
        assertThat(rows("figures"))
                .filteredOn(r -> r.get("figure_id").equals("D001-f3"))
                .singleElement()
                .satisfies(r -> assertThat(r.get("value")).isEqualTo("-0.4"));
    }

    @Test
    void givesADocumentItsDayOrElseTheIntervalOrNothing() throws IOException {
        new CsvTables().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(rows("docs"))
                .extracting(r -> r.get("ref") + " " + r.get("date") + " " + r.get("precision"))
                .containsExactly(
                        "D001 2026-03-12 day",
                        "D002 2026-03-12 day",
                        "D003 2026-03-13 day",
                        "D004 2026-02 month",
                        "D005  unknown");
    }

    @Test
    void namesAnActorOnceForEachDocumentWithItsRoleThere() throws IOException {
        new CsvTables().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(rows("actors"))
                .filteredOn(r -> r.get("actor_id").equals("A1"))
                .extracting(r -> r.get("doc_id"))
                .containsExactly("flood/herald-0312.txt", "flood/lowland-wire.html", "flood/morning-post.html");
        assertThat(rows("actors"))
                .filteredOn(r -> r.get("canonical").equals("Otto Lehrmann"))
                .singleElement()
                .satisfies(r -> assertThat(r.get("role")).isEqualTo("Prime Minister"));
    }

    @Test
    void givesEachRoleTheDaysOnWhichItCanHaveBegunAndEnded() throws IOException {
        new CsvTables().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(rows("roles"))
                .filteredOn(r -> r.get("canonical").equals("Otto Lehrmann"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.get("title")).isEqualTo("Prime Minister");
                    assertThat(r.get("start_low")).isEmpty();
                    assertThat(r.get("start_high")).isEqualTo("2026-03-12");
                    assertThat(r.get("end_low")).isEqualTo("2026-03-12");
                    assertThat(r.get("held")).isEqualTo("as of Mar 2026");
                });
    }

    @Test
    void putsAnApostropheBeforeWordsThatASpreadsheetWouldRun() throws IOException {
        new CsvTables()
                .render(
                        BriefingFixture.saying("=1+1", "+49 30 1234", "-cmd", "@SUM(A1)", "＝1+1", "plain - words"),
                        folder);

        assertThat(rows("aliases"))
                .extracting(r -> r.get("surface"))
                .containsExactly("'=1+1", "'+49 30 1234", "'-cmd", "'@SUM(A1)", "'＝1+1", "plain - words");
    }

    @Test
    void keepsQuotesCommasLinesAndEveryScript() throws IOException {
        String words = "“Zürich”, \"프리다\"\nsecond line 😀";
        new CsvTables().render(BriefingFixture.saying(words), folder);

        assertThat(rows("aliases")).extracting(r -> r.get("surface")).containsExactly(words);
    }

    @Test
    void showsControlCharactersAndHalvesOfPairsByStandIns() throws IOException {
        new CsvTables().render(BriefingFixture.saying("nul \u0000, half \uD800."), folder);

        assertThat(rows("aliases")).extracting(r -> r.get("surface")).containsExactly("nul ␀, half �.");
    }

    @Test
    void writesTheSameBytesForTheSameReport() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Briefing briefing = BriefingFixture.floodAndCompany();

        new CsvTables().render(briefing, first);
        new CsvTables().render(BriefingFixture.floodAndCompany(), second);

        try (var files = Files.list(first.resolve("data"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(second.resolve("data").resolve(file.getFileName())));
        }
    }

    private List<String> header(String table) throws IOException {
        try (CSVParser parser = parser(table)) {
            return parser.getHeaderNames();
        }
    }

    private List<CSVRecord> rows(String table) throws IOException {
        try (CSVParser parser = parser(table)) {
            return parser.getRecords();
        }
    }

    private CSVParser parser(String table) throws IOException {
        Reader reader = Files.newBufferedReader(folder.resolve("data").resolve(table + ".csv"));
        return CSVFormat.RFC4180.builder().setHeader().get().parse(reader);
    }
}
