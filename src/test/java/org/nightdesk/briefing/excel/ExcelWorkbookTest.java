package org.nightdesk.briefing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.BriefingFixture;
import org.nightdesk.briefing.evidence.EvidencePages;

class ExcelWorkbookTest {

    private static final Pattern LINK_BY_NAME =
            Pattern.compile("HYPERLINK\\(\"#(\\w+)!A\"&MATCH\\(\"([^\"]+)\",\\1!\\$A:\\$A,0\\),\"[^\"]+\"\\)");
    private static final Pattern LINK_TO_PAGE =
            Pattern.compile("HYPERLINK\\(\"(evidence/D\\d+\\.html)(#s\\d+)?\",\"[^\"]+\"\\)");
    private static final Pattern COUNT = Pattern.compile("COUNT(A|IF)\\(\\w+\\[\\w+](,\"\\w+\")?\\)");

    private final Path folder;

    ExcelWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void hasASheetForEachKindOfRow() {
        read(
                BriefingFixture.floodAndCompany(),
                workbook -> assertThat(names(workbook))
                        .containsExactly(
                                "Overview",
                                "Actors",
                                "Aliases",
                                "Events",
                                "Figures",
                                "Ledger",
                                "Discrepancies",
                                "Dates",
                                "Sentences",
                                "Sources",
                                "Changes",
                                "Inputs",
                                "Corrections",
                                "Notes"));
    }

    @Test
    void makesEachSheetOfRowsATableOfExcelNamedLikeItWithAFilter() {
        read(
                BriefingFixture.floodAndCompany(),
                workbook -> tableSheets(workbook).forEach(sheet -> {
                    XSSFTable table = sheet.getTables().getFirst();
                    XSSFRow header = sheet.getRow(0);

                    assertThat(table.getName()).isEqualTo(sheet.getSheetName());
                    assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                    assertThat(table.getColumns()).hasSize(header.getLastCellNum());
                    assertThat(table.getColumns())
                            .extracting(c -> c.getName().toLowerCase(Locale.ROOT))
                            .doesNotHaveDuplicates();
                    for (int i = 0; i < header.getLastCellNum(); i++) {
                        assertThat(table.getColumns().get(i).getName())
                                .isEqualTo(header.getCell(i).getStringCellValue());
                    }
                    assertThat(table.getCTTable().getAutoFilter().getRef())
                            .isEqualTo(table.getCTTable().getRef());
                    assertThat(table.getStyleName()).isNotBlank();
                }));
    }

    @Test
    void writesAsManyRowsAsTheReportHas() {
        Briefing briefing = BriefingFixture.floodAndCompany();

        read(briefing, workbook -> {
            assertThat(column(workbook, "Figures", "ID"))
                    .isEqualTo(briefing.figures().stream()
                            .map(Briefing.FigureRow::id)
                            .toList());
            assertThat(column(workbook, "Events", "ID"))
                    .isEqualTo(briefing.events().stream()
                            .map(Briefing.EventRow::id)
                            .toList());
            assertThat(column(workbook, "Inputs", "Path"))
                    .isEqualTo(briefing.outcomes().stream()
                            .map(Briefing.OutcomeRow::path)
                            .toList());
            assertThat(column(workbook, "Sentences", "Sentence"))
                    .isEqualTo(briefing.sentences().stream()
                            .map(row -> row.sentence().text())
                            .toList());
        });
    }

    @Test
    void givesNumbersAsNumbersAndLeavesUnknownBoundsBlank() {
        // D001-f1: At least 41 people; D001-f3: –0.4 metres
        read(BriefingFixture.floodAndCompany(), workbook -> {
            assertThat(cell(workbook, "Figures", "D001-f1", "Value").getNumericCellValue())
                    .isEqualTo(41);
            assertThat(cell(workbook, "Figures", "D001-f1", "High").getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(cell(workbook, "Figures", "D001-f3", "Low").getNumericCellValue())
                    .isEqualTo(-0.4);
            assertThat(cell(workbook, "Figures", "D005-f2", "Value").getCellType())
                    .isEqualTo(CellType.BLANK);
        });
    }

    @Test
    void givesDatesAsDatesWithTheirPrecisionBesideThem() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            XSSFCell from = cell(workbook, "Events", "D002-e2", "From");
            assertThat(DateUtil.isCellDateFormatted(from)).isTrue();
            assertThat(from.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(cell(workbook, "Events", "D002-e2", "Precision").getStringCellValue())
                    .isEqualTo("week");
            assertThat(cell(workbook, "Events", "D004-e1", "From").getCellType())
                    .isEqualTo(CellType.BLANK);
            assertThat(cell(workbook, "Sources", "D005", "Date").getCellType()).isEqualTo(CellType.BLANK);
        });
    }

    @Test
    void showsBesideAFigureHowItStandsToOthersOfItsKind() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            assertThat(cell(workbook, "Figures", "D001-f2", "Verdict").getStringCellValue())
                    .isEqualTo("conflict");
            assertThat(cell(workbook, "Figures", "D001-f3", "Verdict").getCellType())
                    .isEqualTo(CellType.BLANK);
        });
    }

    @Test
    void leadsEachLinkToARowOrPageThatIsThere() {
        new EvidencePages().render(BriefingFixture.floodAndCompany(), folder);

        read(BriefingFixture.floodAndCompany(), workbook -> {
            List<String> links = formulas(workbook).stream()
                    .filter(f -> f.startsWith("HYPERLINK"))
                    .toList();
            assertThat(links).hasSizeGreaterThan(80).allSatisfy(formula -> {
                Matcher byName = LINK_BY_NAME.matcher(formula);
                Matcher page = LINK_TO_PAGE.matcher(formula);
                assertThat(byName.matches() || page.matches()).isTrue();
                if (byName.matches()) {
                    assertThat(firstColumn(workbook.getSheet(byName.group(1)))).contains(byName.group(2));
                } else {
                    assertThat(folder.resolve(page.group(1))).exists();
                }
            });
        });
    }

    @Test
    void leadsFromAFigureToItsSentenceToItsDocumentAndBack() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            assertThat(cell(workbook, "Figures", "D002-f3", "Sentence").getCellFormula())
                    .contains("#Sentences", "\"D002 s2\"");
            assertThat(cell(workbook, "Sentences", "D002 s2", "Document").getCellFormula())
                    .contains("#Sources", "\"D002\"");
            assertThat(cell(workbook, "Sources", "D002", "First sentence").getCellFormula())
                    .contains("#Sentences", "\"D002 s0\"");
            assertThat(cell(workbook, "Sentences", "D002 s2", "Figures").getCellFormula())
                    .contains("#Figures", "\"D002-f3\"");
        });
    }

    @Test
    void showsTheWordsOfALinkWhereNothingCalculates() {
        read(
                BriefingFixture.floodAndCompany(),
                workbook -> assertThat(
                                cell(workbook, "Figures", "D002-f3", "Sentence").getStringCellValue())
                        .isEqualTo("D002 s2"));
    }

    @Test
    void leadsTheLinksOfTheOverviewToSheetsThatAreThere() {
        read(
                BriefingFixture.floodAndCompany(),
                workbook -> assertThat(workbook.getSheet("Overview").getHyperlinkList())
                        .isNotEmpty()
                        .extracting(XSSFHyperlink::getAddress)
                        .allSatisfy(address -> assertThat(workbook.getSheet(new CellReference(address).getSheetName()))
                                .isNotNull()));
    }

    @Test
    void countsByFormulasWhoseStoredValuesAreTheirs() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> counts = cells(workbook.getSheet("Overview")).stream()
                    .filter(c -> c.getCellType() == CellType.FORMULA)
                    .filter(c -> COUNT.matcher(c.getCellFormula()).matches())
                    .toList();

            assertThat(counts)
                    .hasSize(13)
                    .allSatisfy(c ->
                            assertThat(evaluator.evaluate(c).getNumberValue()).isEqualTo(c.getNumericCellValue()));
            assertThat(counts).extracting(Cell::getNumericCellValue).contains(14.0, 7.0, 1.0);
        });
    }

    @Test
    void saysOnTheOverviewWhatTheReportSaysAndWhatCouldNotBeRead() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            List<String> words = strings(workbook.getSheet("Overview"));

            assertThat(words)
                    .contains(
                            "A toll that rises, and homes that nobody counts alike",
                            "9 or 12 thousand",
                            "1 of 6 inputs could not be read: see Inputs",
                            "The Tarvo bursts its banks and floods Ostrel; at first 41 dead are counted.",
                            "conflict");
            assertThat(String.join("\n", words)).contains("No. 7", "data to 20 March 2026", "5 documents");
        });
    }

    @Test
    void givesRolesWithTheirTimeAndALinkToTheirWords() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            var row = java.util.stream.StreamSupport.stream(
                            workbook.getSheet("Actors").spliterator(), false)
                    .filter(r -> r.getCell(1).getStringCellValue().equals("Otto Lehrmann"))
                    .findFirst()
                    .orElseThrow();

            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Prime Minister (as of Mar 2026)");
            assertThat(row.getCell(5).getCellFormula()).contains("Sentences");
        });
    }

    @Test
    void drawsTheActorsFromTheCellsOfTheirSheet() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            var charts = workbook.getSheet("Overview").getDrawingPatriarch().getCharts();
            var series = charts.getFirst()
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0);

            assertThat(series.getCat().getStrRef().getF()).isEqualTo("Actors!$B$2:$B$8");
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("Actors!$G$2:$G$8");
            assertThat(workbook.getSheet("Actors").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Name");
            assertThat(workbook.getSheet("Actors").getRow(0).getCell(6).getStringCellValue())
                    .isEqualTo("Documents");
        });
    }

    @Test
    void neverMakesAFormulaOfWordsFromADocument() {
        String[] hostile = {"=HYPERLINK(\"http://x.example\",\"x\")", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)"};

        read(BriefingFixture.saying(hostile), workbook -> {
            assertThat(formulas(workbook))
                    .allMatch(f -> LINK_BY_NAME.matcher(f).matches()
                            || LINK_TO_PAGE.matcher(f).matches()
                            || COUNT.matcher(f).matches());
            assertThat(column(workbook, "Aliases", "Form")).containsExactly(hostile);
            IntStream.rangeClosed(1, hostile.length)
                    .mapToObj(i -> workbook.getSheet("Aliases").getRow(i).getCell(0))
                    .forEach(
                            c -> assertThat(c.getCellStyle().getQuotePrefixed()).isTrue());
        });
    }

    @Test
    void keepsWordsThatLookLikeAnEscapeOfTheFormat() {
        read(
                BriefingFixture.saying("_x0041_ is no A", "_x005F_x0041_", "a_x000D_b"),
                workbook -> assertThat(column(workbook, "Aliases", "Form"))
                        .containsExactly("_x0041_ is no A", "_x005F_x0041_", "a_x000D_b"));
    }

    @Test
    void showsWhatACellCannotHoldByAStandInAndCountsIt() {
        read(BriefingFixture.saying("nul \u0000, half \uD800, turned \u202Etxt"), workbook -> {
            assertThat(column(workbook, "Aliases", "Form")).containsExactly("nul ␀, half �, turned ⟦U+202E⟧txt");
            assertThat(strings(workbook.getSheet("Notes")))
                    .filteredOn(s -> s.contains("stand-in"))
                    .singleElement()
                    .satisfies(s -> assertThat(s).doesNotContain("stand-in (␀, ⟦U+202E⟧, �): 0."));
        });
    }

    @Test
    void cutsATextThatIsTooLongForACellVisibly() {
        String tooLong = "x".repeat(40_000);

        read(BriefingFixture.saying(tooLong), workbook -> {
            String form = column(workbook, "Aliases", "Form").getFirst();
            assertThat(form).hasSizeLessThanOrEqualTo(32_767).startsWith("xxx").contains("cut here");
            assertThat(strings(workbook.getSheet("Notes")))
                    .filteredOn(s -> s.contains("cut with a marker"))
                    .singleElement()
                    .satisfies(s -> assertThat(s).doesNotContain("marker: 0."));
        });
    }

    @Test
    void explainsEveryColumn() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            List<String> explained = StreamSupport.stream(
                            workbook.getSheet("Notes").spliterator(), false)
                    .filter(r -> !r.getCell(2).getStringCellValue().isEmpty())
                    .map(r -> r.getCell(0) + "/" + r.getCell(1))
                    .toList();
            tableSheets(workbook)
                    .filter(sheet -> !sheet.getSheetName().equals("Notes"))
                    .forEach(sheet -> assertThat(explained)
                            .containsAll(sheet.getTables().getFirst().getColumns().stream()
                                    .map(c -> sheet.getSheetName() + "/" + c.getName())
                                    .toList()));
        });
    }

    @Test
    void printsAcrossAsWideAsThePageWithHeadingAndFooter() {
        read(
                BriefingFixture.floodAndCompany(),
                workbook -> tableSheets(workbook).forEach(sheet -> {
                    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
                    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                    assertThat(sheet.getFooter().getLeft()).contains("Lowland watch, 20 March 2026");
                    assertThat(sheet.getFooter().getRight()).contains("&P");
                }));
    }

    @Test
    void namesItselfInItsPropertiesAndIsDatedByTheReport() {
        read(BriefingFixture.floodAndCompany(), workbook -> {
            POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("A toll that rises, and homes that nobody counts alike");
            assertThat(core.getSubject()).isEqualTo("Lowland watch, no. 7, 20 March 2026");
            assertThat(core.getCreator()).isEqualTo("Nightdesk");
            assertThat(core.getCreated()).isEqualTo("2026-03-20T00:00:00Z");
            assertThat(core.getModified()).isEqualTo(core.getCreated());
        });
    }

    @Test
    void givesTheSameBytesForTheSameReport() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));

        new ExcelWorkbook().render(BriefingFixture.floodAndCompany(), first);
        new ExcelWorkbook().render(BriefingFixture.floodAndCompany(), second);

        assertThat(first.resolve("workbook.xlsx")).hasSameBinaryContentAs(second.resolve("workbook.xlsx"));
        try (var files = Files.list(first)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void isWholeOnANightWithoutDocuments() {
        read(BriefingFixture.nothing(), workbook -> {
            assertThat(names(workbook)).hasSize(14);
            tableSheets(workbook)
                    .forEach(sheet -> assertThat(sheet.getTables().getFirst().getEndRowIndex())
                            .isPositive());
            assertThat(strings(workbook.getSheet("Overview"))).contains("Nothing to report", "Nothing has changed.");
        });
    }

    private void read(Briefing briefing, Consumer<XSSFWorkbook> check) {
        new ExcelWorkbook().render(briefing, folder);
        try (InputStream in = Files.newInputStream(folder.resolve("workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            check.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    private static Stream<XSSFSheet> tableSheets(XSSFWorkbook workbook) {
        return IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String id, String heading) {
        int row = firstColumn(workbook.getSheet(sheet)).indexOf(id);
        assertThat(row).as(id).isPositive();
        return workbook.getSheet(sheet).getRow(row).getCell(index(workbook, sheet, heading));
    }

    private static int index(XSSFWorkbook workbook, String sheet, String heading) {
        int index = workbook.getSheet(sheet).getTables().getFirst().findColumnIndex(heading);
        assertThat(index).as(heading).isNotNegative();
        return index;
    }

    private static List<String> column(XSSFWorkbook workbook, String sheet, String heading) {
        int index = index(workbook, sheet, heading);
        return IntStream.rangeClosed(1, workbook.getSheet(sheet).getLastRowNum())
                .mapToObj(i -> workbook.getSheet(sheet).getRow(i).getCell(index).getStringCellValue())
                .toList();
    }

    private static List<String> firstColumn(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(0).getStringCellValue())
                .toList();
    }

    private static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    private static List<String> strings(Sheet sheet) {
        return cells(sheet).stream()
                .filter(c -> c.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static List<String> formulas(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> cells(sheet).stream())
                .filter(c -> c.getCellType() == CellType.FORMULA)
                .map(Cell::getCellFormula)
                .toList();
    }
}
