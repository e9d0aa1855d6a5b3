package org.nightdesk.briefing.excel;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.nightdesk.briefing.CorrectionForm;
import org.nightdesk.briefing.Legible;

/**
 * Reads the corrections out of a workbook that was filled in, whichever program saved it. Columns are found by their
 * headings. What it holds is a stranger's: it is made legible and short, and no formula is calculated.
 */
public final class CorrectionReader {

    private static final int LONGEST = 2_000;

    private CorrectionReader() {}

    /**
     * The corrections; none where there is no such sheet.
     *
     * @throws IOException if it is no workbook that can be read
     */
    public static CorrectionForm read(InputStream in) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Map<String, String> words = new HashMap<>(column(workbook, "Figures", "As reported"));
            words.putAll(column(workbook, "Events", "What"));
            return new CorrectionForm(
                    lines(workbook),
                    column(workbook, "Sources", "File"),
                    words,
                    column(workbook, "Actors", "Name"),
                    forms(workbook));
        } catch (RuntimeException e) {
            // The library throws many kinds on bytes that are no workbook; none may end a night.
            throw new IOException("no workbook: " + e.getMessage(), e);
        }
    }

    private static List<CorrectionForm.Line> lines(XSSFWorkbook workbook) {
        List<CorrectionForm.Line> lines = new ArrayList<>();
        for (Map<String, String> row : rows(workbook, CorrectionTables.SHEET)) {
            CorrectionForm.Line line = new CorrectionForm.Line(
                    cell(row, CorrectionTables.ID),
                    cell(row, CorrectionTables.ACTION),
                    cell(row, CorrectionTables.VALUE),
                    cell(row, CorrectionTables.NOTE),
                    cell(row, CorrectionTables.BY));
            if (!line.isBlank() && cell(row, CorrectionTables.NUMBER).isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<CorrectionForm.Form> forms(XSSFWorkbook workbook) {
        return rows(workbook, "Aliases").stream()
                .map(row -> new CorrectionForm.Form(cell(row, "Actor ID"), cell(row, "Document"), cell(row, "Form")))
                .toList();
    }

    private static String cell(Map<String, String> row, String heading) {
        return row.getOrDefault(heading, "");
    }

    /** A column of a sheet by the ids of its rows. */
    private static Map<String, String> column(XSSFWorkbook workbook, String sheet, String heading) {
        Map<String, String> column = new HashMap<>();
        rows(workbook, sheet).forEach(row -> column.put(cell(row, "ID"), cell(row, heading)));
        return column;
    }

    private static List<Map<String, String>> rows(XSSFWorkbook workbook, String name) {
        Sheet sheet = workbook.getSheet(name);
        if (sheet == null || sheet.getRow(0) == null) {
            return List.of();
        }
        Map<Integer, String> headings = new HashMap<>();
        sheet.getRow(0).forEach(cell -> headings.putIfAbsent(cell.getColumnIndex(), text(cell)));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            Map<String, String> cells = new HashMap<>();
            row.forEach(cell -> Optional.ofNullable(headings.get(cell.getColumnIndex()))
                    .ifPresent(heading -> cells.putIfAbsent(heading, text(cell))));
            if (row.getRowNum() > 0) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String raw = switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
        String legible = Legible.visible(raw).strip();
        return legible.codePointCount(0, legible.length()) <= LONGEST
                ? legible
                : legible.substring(0, legible.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String number(Cell cell) {
        double value = cell.getNumericCellValue();
        return DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                : new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
    }
}
