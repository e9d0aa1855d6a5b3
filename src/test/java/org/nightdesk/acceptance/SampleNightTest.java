package org.nightdesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.cli.CommandLineRun;
import org.nightdesk.job.RunRecord;

/**
 * The whole of Nightdesk over the sample documents, from the command line to the files of the report. The documents are
 * read once for all tests, and once more into a store of their own, by one thread, to compare.
 */
class SampleNightTest {

    private static final String DATE = "2026-05-08";

    private static final Pattern LINK_TO_ROW = Pattern.compile("HYPERLINK\\(\"#(\\w+)!A\"&MATCH\\(\"([^\"]+)\".*");

    private static final Pattern LINK_TO_PAGE = Pattern.compile("HYPERLINK\\(\"(evidence/[^\"#]+)(?:#([^\"]+))?\".*");

    private static Path reports;
    private static CommandLineRun night;
    private static CommandLineRun again;
    private static Report report;
    private static Report other;

    @BeforeAll
    static void aNight(@TempDir Path folder) {
        reports = folder.resolve("reports");
        night = CommandLineRun.of("run", "jobs/sample.yml", "--reports", reports, "--date", DATE);
        again = CommandLineRun.of("run", "jobs/sample.yml", "--reports", reports, "--date", DATE);
        Path others = folder.resolve("others");
        CommandLineRun.of("run", "jobs/sample.yml", "--reports", others, "--date", DATE, "--threads", 1);
        report = new Report(reports.resolve("sample").resolve(DATE));
        other = new Report(others.resolve("sample").resolve(DATE));
    }

    /** Whether scanned pages can be read on this machine. */
    private static boolean readsScans() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }

    @Test
    void theNightEndsWellAndSaysWhatItDid() {
        assertThat(night.code()).isZero();
        assertThat(night.err()).doesNotContain("Exception", "WARN", "ERROR");
        assertThat(night.out())
                .contains("inbox     17 ingested, 2 flagged, 1 rejected, 2 copies")
                .contains("read      19 files, 18 documents analysed")
                .containsPattern("found     20 documents, \\d+ actors, \\d+ events, \\d+ figures, \\d+ conflicts?\n")
                .contains("flagged   11-vecherniy-listok.txt: not analysed: only English is read so far")
                .contains("rejected  18-broken-upload.docx: damaged")
                .contains("report    " + report.folder());
    }

    @ParameterizedTest
    @CsvSource({
        "one source, ONE_SOURCE",
        "same origin, SAME_ORIGIN",
        "corroborated, CORROBORATED",
        "compatible, COMPATIBLE",
        "update, UPDATE",
        "conflict, CONFLICT"
    })
    void theReadmeExplainsEachStatusWithARealLineOfTheReport(String status, String standing) throws IOException {
        String row = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| " + status + " |"))
                .findFirst()
                .orElseThrow();
        String example =
                row.substring(row.indexOf('|', row.indexOf('|', 2) + 1) + 1).strip();
        String label = example.substring(0, example.indexOf(": "));
        String snapshot = Files.readString(report.folder().resolve("data/snapshot.json"));
        Matcher reason = Pattern.compile("\\*(.+)\\*").matcher(example);
        assertThat(snapshot)
                .containsPattern("\"label\":\"" + Pattern.quote(label) + "\"[^}]*\"standing\":\"" + standing + "\""
                        + (reason.find() ? ",\"reason\":\"" + Pattern.quote(reason.group(1)) : ""));
    }

    @Test
    void everyInputEndsInOneOutcome() {
        Map<String, String> outcomes = new TreeMap<>();
        report.table("outcomes")
                .forEach(row -> assertThat(outcomes.put(row.get("path"), row.get("outcome")))
                        .isNull());
        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("01-harbour-daily-arrival.html", "ingested"),
                        Map.entry("02-inland-courier-arrival.txt", "ingested"),
                        Map.entry("03-curfew-mail.eml", "ingested"),
                        Map.entry("03-curfew-mail.eml!/curfew-notes.docx", "ingested"),
                        Map.entry("04-meridian-post-ceremony.docx", "ingested"),
                        Map.entry("05-lantern-weekly-gala.odt", "ingested"),
                        Map.entry("06-northwire-deployment.rtf", "ingested"),
                        Map.entry("07-northwire-deployment-again.rtf", "copy"),
                        Map.entry("08-valley-herald-deployment.txt", "copy"),
                        Map.entry("09-seoul-briefing.pdf", "ingested"),
                        Map.entry("10-atlantic-ledger-allies.txt", "ingested"),
                        Map.entry("11-vecherniy-listok.txt", "flagged"),
                        Map.entry("12-tarn-gazette-flood-day1.txt", "ingested"),
                        Map.entry("13-karvon-online-flood-day2.html", "ingested"),
                        Map.entry("14-flood-week.zip", "ingested"),
                        Map.entry("14-flood-week.zip!/dam-denial.txt", "ingested"),
                        Map.entry("14-flood-week.zip!/toll-corrected.txt", "ingested"),
                        Map.entry("15-flood-digest.epub", "ingested"),
                        Map.entry("16-aldermoor-results.pdf", "ingested"),
                        Map.entry("17-exchange-notes-market-wrap.html", "ingested"),
                        Map.entry("18-broken-upload.docx", "rejected"),
                        Map.entry("19-scanned-notice.pdf", "flagged")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18-broken-upload.docx | damaged | ask the sender for it again",
                "11-vecherniy-listok.txt | only English | ''",
                "07-northwire-deployment-again.rtf | repeats | 06-northwire-deployment.rtf",
                "08-valley-herald-deployment.txt | repeats | 06-northwire-deployment.rtf",
                "14-flood-week.zip | holds documents: 2 | ''",
            })
    void anOutcomeSaysWhyAndWhatToDo(String path, String reason, String detail) {
        assertThat(report.table("outcomes"))
                .filteredOn(row -> row.get("path").equals(path))
                .singleElement()
                .satisfies(row -> assertThat(row.get("reason")).contains(reason))
                .satisfies(row -> assertThat(row.get("detail")).contains(detail));
    }

    @Test
    void aScanIsReadWhereTesseractIsInstalledAndNamedWhereItIsNot() throws IOException {
        String reason = report.table("outcomes").stream()
                .filter(row -> row.get("path").equals("19-scanned-notice.pdf"))
                .findFirst()
                .orElseThrow()
                .get("reason");
        assertThat(reason).contains(readsScans() ? "character recognition" : "install tesseract");
        assertThat(report.evidence("19-scanned-notice.pdf").contains("The water works closed three wells"))
                .isEqualTo(readsScans());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "01-harbour-daily-arrival.html | He had not set foot in the country for 24 years.",
                "02-inland-courier-arrival.txt | Putin praised North Korea as a loyal ally",
                "03-curfew-mail.eml | my notes on last week's curfew in Pyongyang are attached.",
                "03-curfew-mail.eml!/curfew-notes.docx | the temperature in the capital reached 38 degrees Celsius",
                "04-meridian-post-ceremony.docx | The treaty was sealed in June 2024, when Vladimir Putin visited",
                "05-lantern-weekly-gala.odt | Olga Lyubimova, Russia's culture minister, attended.",
                "06-northwire-deployment.rtf | North Korea will send about 6,000 more people to Russia",
                "09-seoul-briefing.pdf | He repeated the service's count of about 4,700 casualties and 600 deaths.",
                "10-atlantic-ledger-allies.txt | Jens Stoltenberg voiced concern about the help that Russia could",
                "11-vecherniy-listok.txt | Путин прибыл в Пхеньян",
                "13-karvon-online-flood-day2.html | Damage to roads and houses is put at up to 180 million euros.",
                "14-flood-week.zip!/dam-denial.txt | seized 40 boxes of records.",
                "15-flood-digest.epub | The government of Karvonia pledged 50 million euros for repairs.",
                "16-aldermoor-results.pdf | It expects savings of up to £85 million a year.",
                "17-exchange-notes-market-wrap.html | raised its key rate by 25 basis points to 4.25%.",
            })
    void theWordsOfEachFormatAreInTheEvidence(String document, String words) throws IOException {
        assertThat(report.evidence(document)).contains(words);
    }

    @Test
    void aFigureOfAPlainTextLeadsToItsWordsInTheFile() throws IOException {
        String file = "12-tarn-gazette-flood-day1.txt";
        int[] text = Files.readString(Path.of("seeds", file)).codePoints().toArray();
        List<Map<String, String>> figures = report.table("figures").stream()
                .filter(row -> row.get("doc_id").equals(file))
                .toList();
        assertThat(figures).hasSizeGreaterThan(5).allSatisfy(row -> {
            int start = Integer.parseInt(row.get("start"));
            int end = Integer.parseInt(row.get("end"));
            assertThat(new String(text, start, end - start)).isEqualTo(row.get("surface"));
        });
    }

    @ParameterizedTest
    @CsvSource({"figures", "events"})
    void everyRowQuotesWordsOfItsDocument(String table) throws IOException {
        for (Map<String, String> row : report.table(table)) {
            assertThat(report.evidence(row.get("doc_id")))
                    .contains(row.get("sentence").replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void aSecondRunWithNothingNewReadsNoDocument() {
        assertThat(again.code()).isZero();
        assertThat(again.out())
                .contains("read      0 files, 0 documents analysed")
                .contains("nothing has changed since it was made");
    }

    @Test
    void theSameDocumentsGiveTheSameReportToTheByte() throws IOException {
        Map<String, byte[]> one = report.files();
        Map<String, byte[]> two = other.files();
        assertThat(two.keySet()).isEqualTo(one.keySet());
        assertThat(one.keySet().stream().filter(file -> !java.util.Arrays.equals(one.get(file), two.get(file))))
                .isEmpty();
    }

    @Test
    void theRecordOfTheRunAgreesWithTheTables() {
        RunRecord record = RunRecord.read(report.folder()).orElseThrow();
        assertThat(record.status()).isEqualTo("done");
        assertThat(record.date()).isEqualTo(DATE);
        assertThat(record.documents()).isEqualTo(report.table("docs").size());
        assertThat(record.found())
                .containsEntry("figures", report.table("figures").size())
                .containsEntry("events", report.table("events").size());
        assertThat(record.outcomes().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(report.table("outcomes").size());
        assertThat(record.rejected()).extracting("path").containsExactly("18-broken-upload.docx");
    }

    @Test
    void everySheetOfRowsIsOneTable() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            Map<String, Integer> rows = new TreeMap<>();
            for (String name : List.of("Actors", "Aliases", "Events", "Figures", "Dates", "Sources", "Inputs")) {
                XSSFTable table = workbook.getSheet(name).getTables().getFirst();
                rows.put(name, table.getDataRowCount());
                assertThat(table.getStartRowIndex()).isZero();
            }
            assertThat(rows)
                    .containsEntry("Events", report.table("events").size())
                    .containsEntry("Figures", report.table("figures").size())
                    .containsEntry("Aliases", report.table("aliases").size())
                    .containsEntry("Dates", report.table("dates").size())
                    .containsEntry("Sources", report.table("docs").size())
                    .containsEntry("Inputs", report.table("outcomes").size())
                    .containsEntry("Actors", (int) report.table("actors").stream()
                            .map(row -> row.get("actor_id"))
                            .distinct()
                            .count());
        }
    }

    @Test
    void everyLinkOfTheWorkbookLeadsToWhatIsThere() throws IOException {
        try (XSSFWorkbook workbook = workbook()) {
            List<String> links =
                    formulas(workbook).filter(f -> f.startsWith("HYPERLINK")).toList();
            assertThat(links).hasSizeGreaterThan(100).allSatisfy(link -> {
                Matcher row = LINK_TO_ROW.matcher(link);
                Matcher page = LINK_TO_PAGE.matcher(link);
                if (row.matches()) {
                    assertThat(keys(workbook.getSheet(row.group(1)))).contains(row.group(2));
                } else {
                    assertThat(page.matches()).isTrue();
                    assertThat(anchored(page.group(1), page.group(2))).isTrue();
                }
            });
        }
    }

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(report.folder().resolve("workbook.xlsx")));
    }

    private static Stream<String> formulas(XSSFWorkbook workbook) {
        Stream.Builder<String> formulas = Stream.builder();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell.getCellFormula());
            }
        })));
        return formulas.build();
    }

    /** What a link can be matched with: column A. */
    private static Set<String> keys(XSSFSheet sheet) {
        Set<String> keys = new HashSet<>();
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null) {
                keys.add(cell.toString().startsWith("HYPERLINK") ? cell.getStringCellValue() : cell.toString());
            }
        }
        return keys;
    }

    private static boolean anchored(String page, String anchor) throws IOException {
        Path file = report.folder().resolve(page);
        return Files.exists(file) && (anchor == null || Files.readString(file).contains("id=\"" + anchor + "\""));
    }

    @Test
    void everyNumberInTheBriefingStandsInTheRowsOrTheDocuments() throws IOException {
        Set<String> known = new HashSet<>();
        for (Map.Entry<String, byte[]> file : report.files().entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                known.addAll(PrintedNumbers.in(new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8)));
            } else if (file.getKey().endsWith(".html")) {
                known.addAll(PrintedNumbers.in(
                        Report.words(new String(file.getValue(), java.nio.charset.StandardCharsets.UTF_8))));
            }
        }
        known.add(String.valueOf(report.table("docs").size()));
        Set<String> printed = PrintedNumbers.in(PrintedNumbers.statements(report.pdf()));
        assertThat(printed).hasSizeGreaterThan(40).isSubsetOf(known);
    }

    @Test
    void theBriefingNamesEverySourceAndWhatWasNotRead() throws IOException {
        String briefing = report.pdf();
        String sources = briefing.substring(briefing.lastIndexOf("\nSources"));
        assertThat(report.table("docs")).allSatisfy(row -> assertThat(sources).contains(row.get("ref")));
        assertThat(sources).contains("18-broken-upload.docx", "11-vecherniy-listok.txt");
    }

    @Test
    void theBriefingKeepsTheWordsOfABound() throws IOException {
        assertThat(report.table("figures"))
                .filteredOn(row -> row.get("surface").startsWith("over 10,000"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("low", "10001").containsEntry("high", ""));
        assertThat(report.pdf()).contains("over 10,000").doesNotContainPattern("(?<!over )10,000 soldiers");
    }

    @Test
    void explainTellsTheReadingsOfADocumentSentenceBySentence() {
        CommandLineRun explained = CommandLineRun.of("explain", "seeds/12-tarn-gazette-flood-day1.txt");
        assertThat(explained.code()).isZero();
        assertThat(explained.out())
                .startsWith("document   12-tarn-gazette-flood-day1.txt (text/plain)\n")
                .contains("date       2026-05-04\nbecause    the dateline says \"May 4, 2026\"")
                .containsPattern("figure    f\\d+ “At least nine people died”\n +number +9, 9 to …\n")
                .containsPattern("hedge +“At least”")
                .containsPattern("said by +interior ministry");
    }

    @Test
    void statusTellsTheLastReport() {
        CommandLineRun status = CommandLineRun.of("status", "--reports", reports);
        assertThat(status.code()).isZero();
        assertThat(status.out())
                .startsWith("sample\n")
                .contains(report.folder().toString(), "1 rejected", "20 documents")
                .doesNotContain("running");
    }
}
