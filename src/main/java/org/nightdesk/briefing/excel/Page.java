package org.nightdesk.briefing.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** A sheet laid out as a page: twelve columns behind a margin, written from top to bottom. */
final class Page {

    static final int COLUMNS = 12;

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
            sheet.setColumnWidth(i, 12 * 256);
        }
    }

    /** The height of merged cells, which Excel does not find by itself. */
    static double height(String words, int perLine, double line) {
        long lines = words.lines()
                .mapToLong(l -> Math.max(1, (l.length() + perLine - 1) / perLine))
                .sum();
        return Math.min(409, Math.max(1, lines) * line + 4);
    }

    void row(double height) {
        row = sheet.createRow(next++);
        row.setHeightInPoints((float) height);
    }

    int lastRow() {
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

    void link(int from, int to, String words, String target, XSSFCellStyle style) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        text(from, to, words, style).setHyperlink(link);
    }

    /** A formula over tables that are not there yet, which the library's own parser would refuse. */
    void formula(int column, String formula, long value, XSSFCellStyle style) {
        XSSFCell cell = merged(column, column, style);
        cell.setCellValue(value);
        CTCell raw = cell.getCTCell();
        raw.addNewF().setStringValue(formula);
        raw.getF().setT(STCellFormulaType.NORMAL);
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
