package org.nightdesk.briefing.excel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Legible;

/** How sheets print: A4 across, as wide as the page, with the header row and a footer on each page. */
final class PrintSetup {

    /** A footer of Excel holds 255 characters in all. */
    private static final int TITLE_LIMIT = 80;

    private PrintSetup() {}

    static void across(Sheet sheet, Masthead masthead) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        Footer footer = sheet.getFooter();
        footer.setLeft("&8" + plain(masthead.jobTitle()) + ", " + day(masthead.date()));
        footer.setCenter("&8&A");
        footer.setRight("&8Page &P of &N");
    }

    /** Prints the first columns of a table, its heading on every page. */
    static void table(Sheet sheet, Table<?> table) {
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        int last = Math.max(1, table.fitting().size());
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, table.printed() - 1, 0, last);
    }

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    /** In a footer {@code &} begins a code; a digit behind the size of the type would be read as part of it. */
    private static String plain(String title) {
        String legible = Legible.visible(title).replaceAll("\\s+", " ");
        String cut = legible.codePointCount(0, legible.length()) > TITLE_LIMIT
                ? legible.substring(0, legible.offsetByCodePoints(0, TITLE_LIMIT)) + "…"
                : legible;
        return (cut.isEmpty() || Character.isDigit(cut.charAt(0)) ? " " : "") + cut.replace("&", "&&");
    }
}
