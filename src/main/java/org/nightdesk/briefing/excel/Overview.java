package org.nightdesk.briefing.excel;

import static org.nightdesk.briefing.excel.Looks.BLUE;
import static org.nightdesk.briefing.excel.Looks.GREY;
import static org.nightdesk.briefing.excel.Looks.INK;
import static org.nightdesk.briefing.excel.Looks.PALE;
import static org.nightdesk.briefing.excel.Looks.RED;
import static org.nightdesk.briefing.excel.Looks.WHITE;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Development;
import org.nightdesk.briefing.Briefing.KeyFigure;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.Verdict;

/** Writes the first sheet: what the report says, in how many rows, and what its colours mean. */
final class Overview {

    private final Briefing briefing;
    private final Looks looks;
    private final CellText cellText;
    private final Page page;

    private final XSSFCellStyle band;
    private final XSSFCellStyle bandRight;
    private final XSSFCellStyle title;
    private final XSSFCellStyle lead;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle body;
    private final XSSFCellStyle when;
    private final XSSFCellStyle small;
    private final XSSFCellStyle count;
    private final XSSFCellStyle reference;

    Overview(Briefing briefing, XSSFWorkbook workbook, Looks looks, CellText cellText) {
        this.briefing = briefing;
        this.looks = looks;
        this.cellText = cellText;
        this.page = new Page(workbook.getSheet("Overview"));
        band = filled(looks.font(10, WHITE, true), BLUE, HorizontalAlignment.LEFT);
        bandRight = filled(looks.font(10, WHITE, false), BLUE, HorizontalAlignment.RIGHT);
        title = wrapped(20, INK, true);
        lead = wrapped(12, GREY, false);
        heading = looks.style(looks.font(13, INK, true), s -> {
            s.setBorderTop(BorderStyle.MEDIUM);
            s.setTopBorderColor(Looks.color(INK));
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        body = Looks.line(wrapped(10, INK, false));
        when = Looks.line(wrapped(10, BLUE, true));
        small = Looks.line(wrapped(10, GREY, false));
        reference = Looks.line(wrapped(9, BLUE, true));
        count = Looks.line(wrapped(10, INK, true));
        count.setDataFormat((short) 3);
    }

    private XSSFCellStyle wrapped(int points, String ink, boolean bold) {
        return looks.style(looks.font(points, ink, bold), s -> {
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    private XSSFCellStyle filled(
            org.apache.poi.xssf.usermodel.XSSFFont font, String ground, HorizontalAlignment alignment) {
        return looks.style(font, s -> {
            Looks.fill(s, ground).setAlignment(alignment);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    void write() {
        masthead(briefing.masthead());
        keyFigures();
        lines("What changed", briefing.whatChanged());
        developments();
        contents();
        lines(
                "Left out of the briefing",
                briefing.omitted().stream().map(s -> Statement.of(s, List.of())).toList());
    }

    private void masthead(Masthead masthead) {
        page.row(22);
        page.text(0, 3, "NIGHTLY BRIEFING", band);
        page.text(4, 11, cellText.of(facts(masthead)), bandRight);
        page.row(8);
        String headline = cellText.of(briefing.title().text());
        page.row(Page.height(headline, 84, 27));
        page.text(0, 11, headline, title);
        String standfirst =
                cellText.of(briefing.standfirst().stream().map(Statement::text).collect(Collectors.joining(" ")));
        if (!standfirst.isEmpty()) {
            page.row(Page.height(standfirst, 135, 16.5));
            page.text(0, 11, standfirst, lead);
        }
        page.row(10);
    }

    private static String facts(Masthead masthead) {
        String window = masthead.from().isPresent()
                ? "documents arrived since " + masthead.from().get()
                : "all documents";
        return masthead.jobTitle() + "  ·  No. " + masthead.number() + "  ·  " + PrintSetup.day(masthead) + "  ·  "
                + masthead.documents() + (masthead.documents() == 1 ? " document" : " documents") + "  ·  " + window;
    }

    /** Up to four cards of three columns each. */
    private void keyFigures() {
        List<KeyFigure> figures = briefing.keyFigures().stream().limit(4).toList();
        if (figures.isEmpty()) {
            return;
        }
        page.row(32);
        cards(figures, f -> f.value(), f -> 22, f -> f.verdict() == Verdict.CONFLICT ? RED : BLUE, true);
        page.row(28);
        cards(figures, f -> f.label(), f -> 10, f -> INK, true);
        page.row(28);
        cards(figures, f -> f.note() + "  " + refs(f.evidence()), f -> 9, f -> GREY, false);
        page.row(12);
    }

    private void cards(
            List<KeyFigure> figures,
            java.util.function.Function<KeyFigure, String> words,
            java.util.function.ToIntFunction<KeyFigure> points,
            java.util.function.Function<KeyFigure, String> ink,
            boolean bold) {
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            XSSFCellStyle style = looks.style(looks.font(points.applyAsInt(figure), ink.apply(figure), bold), s -> {
                Looks.fill(s, PALE).setWrapText(true);
                s.setVerticalAlignment(VerticalAlignment.TOP);
                s.setIndention((short) 1);
                s.setBorderRight(BorderStyle.THICK);
                s.setRightBorderColor(Looks.color(WHITE));
            });
            page.text(3 * i, 3 * i + 2, cellText.of(words.apply(figure)), style);
        }
    }

    private void lines(String about, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        heading(about);
        for (Statement statement : statements) {
            String words = cellText.of(statement.text());
            page.row(Page.height(words, 110, 14));
            page.text(0, 9, words, body);
            references(10, 11, statement.evidence());
        }
        page.row(10);
    }

    private void heading(String words) {
        page.row(24);
        page.text(0, 11, words, heading);
    }

    private void developments() {
        if (briefing.developments().isEmpty()) {
            return;
        }
        heading("Key developments");
        String story = "";
        for (Development development : briefing.developments()) {
            if (!development.story().equals(story)) {
                story = development.story();
                page.row(18);
                page.text(0, 11, cellText.of(story), small);
            }
            development(development);
        }
        page.row(10);
    }

    private void development(Development development) {
        page.row(Page.height(development.text().text(), 86, 14));
        page.text(0, 1, cellText.of(development.when()), when);
        page.rich(2, 8, rich(development.text()), body);
        page.text(9, 9, cellText.of(development.status()), small);
        references(10, 11, development.text().evidence());
    }

    private XSSFRichTextString rich(Statement statement) {
        XSSFRichTextString text = new XSSFRichTextString();
        statement.fragments().forEach(f -> text.append(cellText.of(f.text()), looks.font(10, INK, f.strong())));
        return text;
    }

    private void references(int from, int to, List<Evidence> evidence) {
        page.text(from, to, refs(evidence), reference);
    }

    private static String refs(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::ref).distinct().collect(Collectors.joining(" "));
    }

    private void contents() {
        heading("In this workbook");
        List<KeyNumber> numbers = KeyNumber.of(briefing);
        List<Verdict> legend = List.of(Verdict.values());
        for (int i = 0; i < Math.max(numbers.size(), legend.size()); i++) {
            page.row(16);
            if (i < numbers.size()) {
                number(numbers.get(i));
            }
            if (i < legend.size()) {
                page.text(6, 7, legend.get(i).words(), looks.verdict(legend.get(i)));
                page.text(8, 11, meaning(legend.get(i)), small);
            }
        }
        page.row(10);
    }

    private void number(KeyNumber number) {
        page.link(0, 2, number.label(), number.sheet(), when);
        page.formula(3, number.formula(), number.value(), count);
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case ONE_SOURCE -> "only one origin says so";
            case SAME_ORIGIN -> "several reports repeat one count: no confirmation";
            case CORROBORATED -> "independent origins agree";
            case COMPATIBLE -> "ranges that meet, or a sum and its parts";
            case UPDATE -> "a newer count follows an older one";
            case CONFLICT -> "two statements that cannot both hold";
        };
    }
}
