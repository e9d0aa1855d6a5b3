package org.nightdesk.briefing.excel;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nightdesk.briefing.Verdict;

/** The styles of the workbook: deep blue for what we say, grey for what explains it, red for conflict alone. */
final class Looks {

    static final String BLUE = "0B4A6B";
    static final String INK = "1C2733";
    static final String GREY = "5B6770";
    static final String PALE = "F1F4F6";
    static final String LINE = "D5DBE0";
    static final String RED = "B3261E";
    static final String WHITE = "FFFFFF";

    private static final String FACE = "Arial";

    final XSSFCellStyle header;
    final XSSFCellStyle headerRight;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle wrappedQuoted;
    private final XSSFCellStyle line;
    private final XSSFCellStyle lineQuoted;
    final XSSFCellStyle integer;
    final XSSFCellStyle decimal;
    final XSSFCellStyle day;
    final XSSFCellStyle link;
    private final Map<Verdict, XSSFCellStyle> verdicts = new EnumMap<>(Verdict.class);
    private final XSSFWorkbook workbook;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) 10);
        header = heading(HorizontalAlignment.LEFT);
        headerRight = heading(HorizontalAlignment.RIGHT);
        wrapped = text(true, false);
        wrappedQuoted = text(true, true);
        line = text(false, false);
        lineQuoted = text(false, true);
        integer = numbered("#,##0");
        decimal = numbered("#,##0.0###");
        day = ruled(INK, s -> s.setDataFormat(format("d mmm yyyy")));
        link = ruled(BLUE, s -> s.setWrapText(false));
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, chip(verdict));
        }
    }

    XSSFCellStyle verdict(Verdict verdict) {
        return Objects.requireNonNull(verdicts.get(verdict));
    }

    private XSSFCellStyle text(boolean wrap, boolean quote) {
        return ruled(INK, s -> {
            s.setWrapText(wrap);
            s.setQuotePrefixed(quote);
        });
    }

    /**
     * The style of words.
     *
     * @param quoted whether they look like a formula and must stay text even when a reader edits the cell
     */
    XSSFCellStyle textStyle(boolean quoted, boolean wrap) {
        return wrap ? (quoted ? wrappedQuoted : wrapped) : (quoted ? lineQuoted : line);
    }

    private XSSFCellStyle chip(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> chip(WHITE, RED);
            case CORROBORATED -> chip(WHITE, BLUE);
            case UPDATE -> chip(BLUE, "DCE9F1");
            case ONE_SOURCE -> chip("7A5600", "FBF1D9");
            case SAME_ORIGIN, COMPATIBLE -> chip(GREY, "E9EDF0");
        };
    }

    private XSSFCellStyle chip(String ink, String ground) {
        return style(font(9, ink, true), s -> {
            fill(s, ground);
            s.setAlignment(HorizontalAlignment.CENTER);
            s.setVerticalAlignment(VerticalAlignment.TOP);
            line(s);
        });
    }

    private XSSFCellStyle heading(HorizontalAlignment alignment) {
        return style(font(10, WHITE, true), s -> {
            fill(s, BLUE).setAlignment(alignment);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            s.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 2 : 1));
        });
    }

    private XSSFCellStyle numbered(String pattern) {
        return ruled(INK, s -> {
            s.setDataFormat(format(pattern));
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setIndention((short) 2);
        });
    }

    private XSSFCellStyle ruled(String ink, Consumer<XSSFCellStyle> more) {
        return style(font(10, ink, false), s -> {
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
            line(s);
            more.accept(s);
        });
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    XSSFFont font(int points, String ink, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setColor(color(ink));
        font.setBold(bold);
        return font;
    }

    XSSFCellStyle style(XSSFFont font, Consumer<XSSFCellStyle> more) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        more.accept(style);
        return style;
    }

    static XSSFCellStyle fill(XSSFCellStyle style, String ground) {
        style.setFillForegroundColor(color(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    static XSSFCellStyle line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE));
        return style;
    }

    static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
