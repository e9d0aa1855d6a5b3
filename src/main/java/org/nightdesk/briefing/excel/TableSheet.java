package org.nightdesk.briefing.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes a {@link Table} to its sheet as a table of Excel, row by row, so that its length costs no memory. */
final class TableSheet {

    /** Before it Excel counts a day that never was. */
    private static final LocalDate FIRST_TRUE_DAY = LocalDate.of(1900, 3, 1);

    /** Digits that a number of Excel keeps. */
    private static final int DIGITS = 15;

    /** Height of a line of type, in points. */
    private static final float LINE = 12.75f;

    private final SXSSFWorkbook workbook;
    private final Looks looks;
    private final CellText cellText;

    TableSheet(SXSSFWorkbook workbook, Looks looks, CellText cellText) {
        this.workbook = workbook;
        this.looks = looks;
        this.cellText = cellText;
    }

    <R> void write(Table<R> table) {
        SXSSFSheet sheet = workbook.getSheet(table.name());
        heading(sheet, table.columns());
        int at = 1;
        for (R row : table.fitting()) {
            fill(sheet.createRow(at++), table.columns(), row);
        }
        asTable(table);
    }

    private <R> void heading(SXSSFSheet sheet, List<Column<R>> columns) {
        Row row = sheet.createRow(0);
        row.setHeightInPoints(24);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
            Cell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(columns.get(i).numeric() ? looks.headerRight : looks.header);
        }
        sheet.createFreezePane(1, 1);
        sheet.setDisplayGridlines(false);
    }

    private <R> void fill(Row row, List<Column<R>> columns, R values) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Content content = columns.get(i).content().apply(values);
            put(row.createCell(i), content);
            if (content instanceof Content.Words words && words.wrapped()) {
                lines = Math.max(
                        lines, Height.lines(words.text(), columns.get(i).width() * 21 / 20));
            }
        }
        row.setHeightInPoints(lines * LINE + 3);
    }

    private void put(Cell cell, Content content) {
        switch (content) {
            case Content.Words words -> text(cell, words.text(), words.wrapped());
            case Content.Amount amount -> number(cell, amount.number());
            case Content.Day day -> day(cell, day.date());
            case Content.Judgement judgement -> {
                cell.setCellValue(judgement.verdict().words());
                cell.setCellStyle(looks.verdict(judgement.verdict()));
            }
            case Content.Link link -> {
                cell.setCellFormula(link.formula());
                cell.setCellValue(link.shown());
                cell.setCellStyle(looks.link);
            }
            case Content.Blank blank -> cell.setCellStyle(looks.textStyle(false, false));
        }
    }

    private void text(Cell cell, String words, boolean wrapped) {
        cell.setCellValue(cellText.of(words));
        boolean looksLikeFormula = !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
        cell.setCellStyle(looks.textStyle(looksLikeFormula, wrapped));
    }

    /** A number with more digits than Excel keeps is written as text: better no sum than a wrong one. */
    private void number(Cell cell, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() > DIGITS) {
            text(cell, number.toPlainString(), false);
            return;
        }
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(plain.scale() <= 0 ? looks.integer : looks.decimal);
    }

    private void day(Cell cell, LocalDate date) {
        if (date.isBefore(FIRST_TRUE_DAY)) {
            text(cell, date.toString(), false);
            return;
        }
        cell.setCellValue(DateUtil.getExcelDate(date));
        cell.setCellStyle(looks.day);
    }

    /** Names every column itself, since the rows are no longer there for the library to read the names from. */
    private void asTable(Table<?> table) {
        int last = Math.max(1, table.fitting().size());
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(last, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable made = workbook.getXSSFWorkbook().getSheet(table.name()).createTable(area);
        made.setName(table.name());
        made.setDisplayName(table.name());
        CTTable raw = made.getCTTable();
        CTTableColumns names = raw.getTableColumns();
        for (int i = 0; i < table.columns().size(); i++) {
            names.getTableColumnArray(i).setName(table.columns().get(i).heading());
        }
        raw.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo look = raw.isSetTableStyleInfo() ? raw.getTableStyleInfo() : raw.addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(false);
        look.setShowColumnStripes(false);
    }
}
