package org.nightdesk.briefing.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A sheet laid out as a page: twelve columns behind a margin, written from top to bottom. */
final class Page {

    static final int COLUMNS = 12;

    private static final int WIDTH = 12;

    private final XSSFSheet sheet;
    private int next;
    private XSSFRow row;

    Page(XSSFSheet sheet) {
        this.sheet = sheet;
        this.row = sheet.createRow(0);
        row.setHeightInPoints(8);
        next = 1;
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 2 * 256);
        for (int i = 1; i <= COLUMNS; i++) {
            sheet.setColumnWidth(i, WIDTH * 256);
        }
    }

    void row(double height) {
        row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
    }

    /** Begins a row high enough for these words over so many columns, which merged cells do not become by themselves. */
    void rowFor(String words, int columns, int points) {
        int perLine = columns * WIDTH * 54 / (5 * points);
        row(Height.lines(words, perLine) * points * 1.3 + 4);
    }

    /** The next row begins a page on paper. */
    void turn() {
        sheet.setRowBreak(next - 1);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Number of the row at hand, from 0. */
    int at() {
        return next - 1;
    }

    XSSFCell text(int from, int to, String words, XSSFCellStyle style) {
        XSSFCell cell = merged(from, to, style);
        cell.setCellValue(words);
        return cell;
    }

    void rich(int from, int to, XSSFRichTextString words, XSSFCellStyle style) {
        merged(from, to, style).setCellValue(words);
    }

    /** Links a cell to a place of the workbook: {@code 'Ledger'!A4}. */
    void link(XSSFCell cell, String place) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    /** A formula over tables that are not there yet, which the library's own parser would refuse. */
    void formula(int column, String formula, long value, XSSFCellStyle style) {
        XSSFCell cell = merged(column, column, style);
        cell.setCellValue(value);
        cell.getCTCell().addNewF().setStringValue(formula);
    }

    void formula(XSSFCell cell, Content.Link link) {
        cell.setBlank();
        cell.getCTCell().addNewF().setStringValue(link.formula());
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().setV(link.shown());
    }

    private XSSFCell merged(int from, int to, XSSFCellStyle style) {
        for (int i = from; i <= to; i++) {
            row.createCell(i + 1).setCellStyle(style);
        }
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from + 1, to + 1));
        }
        return row.getCell(from + 1);
    }
}
