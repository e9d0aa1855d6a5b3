package org.nightdesk.briefing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.Verdict;

class TableSheetTest {

    @Test
    void writesANumberThatExcelWouldAlterAsText() {
        write(
                List.of(
                        new Content.Amount(new BigDecimal("123456789012345")),
                        new Content.Amount(new BigDecimal("1234567890123456")),
                        new Content.Amount(new BigDecimal("2E+15"))),
                sheet -> {
                    assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(123456789012345d);
                    assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("1234567890123456");
                    assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(2e15);
                });
    }

    @Test
    void writesADayThatExcelDoesNotKnowAsText() {
        write(
                List.of(
                        new Content.Day(LocalDate.of(1900, 3, 1)),
                        new Content.Day(LocalDate.of(1900, 2, 28)),
                        new Content.Day(LocalDate.of(1859, 6, 24))),
                sheet -> {
                    assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(61);
                    assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("1900-02-28");
                    assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("1859-06-24");
                });
    }

    @Test
    void paintsRedForConflictAlone() {
        write(List.of(Verdict.values()).stream().map(Content.Judgement::new).toList(), sheet -> {
            for (Verdict verdict : Verdict.values()) {
                var cell = sheet.getRow(1 + verdict.ordinal()).getCell(0);
                assertThat(cell.getStringCellValue()).isEqualTo(verdict.words());
                assertThat(cell.getCellStyle().getFillForegroundColorColor().equals(Looks.color(Looks.RED)))
                        .isEqualTo(verdict == Verdict.CONFLICT);
            }
        });
    }

    @Test
    void makesARowHighEnoughForItsWords() {
        write(
                List.of(Content.words("short"), Content.words("word ".repeat(30))),
                sheet -> assertThat(sheet.getRow(2).getHeightInPoints())
                        .isGreaterThan(5 * sheet.getRow(1).getHeightInPoints()));
    }

    @Test
    void leavesAnUnknownValueBlank() {
        write(
                List.of(Content.words("")),
                sheet -> assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.BLANK));
    }

    @Test
    void keepsToTheRowsThatASheetHolds() {
        Table<String> table = Table.of(
                "Words",
                List.of(Column.of("Word", 10, "a word", Content::words)),
                Collections.nCopies(1_048_580, "word"));

        assertThat(table.fitting()).hasSize(1_048_575);
        assertThat(table.tooMany()).isEqualTo(5);
    }

    private static void write(List<? extends Content> contents, Consumer<Sheet> check) {
        List<Content> rows = List.copyOf(contents);
        try (XSSFWorkbook base = new XSSFWorkbook()) {
            base.createSheet("Things");
            Looks looks = new Looks(base);
            try (SXSSFWorkbook workbook = new SXSSFWorkbook(base)) {
                new TableSheet(workbook, looks, new CellText())
                        .write(Table.of("Things", List.of(Column.of("Thing", 10, "a thing", row -> row)), rows));
                check.accept(workbook.getSheet("Things"));
                workbook.write(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
