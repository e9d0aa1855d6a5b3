package org.nightdesk.briefing.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.CorrectionForm;
import org.nightdesk.briefing.CorrectionForm.Line;

class CorrectionReaderTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    private Sheet sheet(String name, String... headings) {
        Sheet sheet = workbook.createSheet(name);
        Row row = sheet.createRow(0);
        for (int i = 0; i < headings.length; i++) {
            row.createCell(i).setCellValue(headings[i]);
        }
        return sheet;
    }

    private CorrectionForm read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return CorrectionReader.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void columnsAreFoundByTheirHeadingsAndCellsReadByTheirKind() throws IOException {
        Sheet sheet = sheet("Corrections", "By", "Value", "Action", "ID");
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
        Row first = sheet.createRow(4);
        first.createCell(3).setCellValue("D001-e2 ");
        first.createCell(2).setCellValue("set date");
        first.createCell(1).setCellValue(LocalDate.of(2031, 4, 5));
        first.getCell(1).setCellStyle(day);
        Row second = sheet.createRow(5);
        second.createCell(3).setCellValue("D001-f1");
        second.createCell(2).setCellValue("set value");
        second.createCell(1).setCellValue(4700);
        second.createCell(0).setCellValue("In\u202Ees");
        assertThat(read().lines())
                .containsExactly(
                        new Line("D001-e2", "set date", "2031-04-05", "", ""),
                        new Line("D001-f1", "set value", "4700", "", "In⟦U+202E⟧es"));
    }

    @Test
    void aRowThatHasANumberOrNothingIsPassedOver() throws IOException {
        Sheet sheet = sheet("Corrections", "ID", "Action", "Value", "Note", "By", "Correction");
        Row known = sheet.createRow(1);
        known.createCell(0).setCellValue("A1");
        known.createCell(1).setCellValue("rename");
        known.createCell(5).setCellValue("C1");
        sheet.createRow(2).createCell(3).setCellValue("a remark");
        assertThat(read().lines()).isEmpty();
    }

    @Test
    void idsAreReadOffTheSheetsOfTheWorkbook() throws IOException {
        Row source = sheet("Sources", "ID", "File").createRow(1);
        source.createCell(0).setCellValue("D001");
        source.createCell(1).setCellValue("wire/osk.txt");
        Row event = sheet("Events", "ID", "What").createRow(1);
        event.createCell(0).setCellValue("D001-e1");
        event.createCell(1).setCellValue("rose");
        CorrectionForm form = read();
        assertThat(form.documents()).containsEntry("D001", "wire/osk.txt");
        assertThat(form.words()).containsEntry("D001-e1", "rose");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatThrownBy(() -> CorrectionReader.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(IOException.class);
    }
}
