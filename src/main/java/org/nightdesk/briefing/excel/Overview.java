package org.nightdesk.briefing.excel;

import static org.nightdesk.briefing.excel.Looks.BLUE;
import static org.nightdesk.briefing.excel.Looks.GREY;
import static org.nightdesk.briefing.excel.Looks.INK;
import static org.nightdesk.briefing.excel.Looks.PALE;
import static org.nightdesk.briefing.excel.Looks.RED;
import static org.nightdesk.briefing.excel.Looks.WHITE;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.Development;
import org.nightdesk.briefing.Briefing.KeyFigure;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.Verdict;

/**
 * Writes the first sheet: what the report says, in how many rows, and what its colours mean. Longer than most, since it
 * is the layout of a page.
 */
final class Overview {

    private static final int LAST = Page.COLUMNS - 1;
    private static final int GAPS = 12;
    private static final int CARDS = 4;
    private static final int CARD = Page.COLUMNS / CARDS;

    private final Briefing briefing;
    private final Links links;
    private final Looks looks;
    private final CellText cellText;
    private final Page page;

    private final XSSFFont plain;
    private final XSSFFont strong;
    private final XSSFCellStyle title;
    private final XSSFCellStyle lead;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle story;
    private final XSSFCellStyle body;
    private final XSSFCellStyle when;
    private final XSSFCellStyle small;
    private final XSSFCellStyle count;
    private final XSSFCellStyle jump;

    Overview(Briefing briefing, Links links, XSSFSheet sheet, Looks looks, CellText cellText) {
        this.briefing = briefing;
        this.links = links;
        this.looks = looks;
        this.cellText = cellText;
        this.page = new Page(sheet);
        plain = looks.font(10, INK, false);
        strong = looks.font(10, INK, true);
        title = wrapped(looks.font(20, INK, true));
        lead = wrapped(looks.font(12, GREY, false));
        heading = looks.style(looks.font(13, INK, true), s -> {
            s.setBorderTop(BorderStyle.MEDIUM);
            s.setTopBorderColor(Looks.color(INK));
            s.setVerticalAlignment(VerticalAlignment.CENTER);
        });
        story = looks.style(looks.font(10, GREY, true), s -> s.setVerticalAlignment(VerticalAlignment.BOTTOM));
        body = Looks.line(wrapped(plain));
        when = Looks.line(wrapped(looks.font(10, BLUE, true)));
        small = Looks.line(wrapped(looks.font(10, GREY, false)));
        count = Looks.line(wrapped(strong));
        count.setDataFormat((short) 3);
        count.setAlignment(HorizontalAlignment.RIGHT);
        XSSFFont underlined = looks.font(10, BLUE, false);
        underlined.setUnderline(XSSFFont.U_SINGLE);
        jump = Looks.line(wrapped(underlined));
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        return looks.style(font, s -> {
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    void write(Table<ActorRow> actors) {
        masthead(briefing.masthead());
        losses();
        keyFigures();
        lines("What changed", briefing.whatChanged());
        developments();
        lines(
                "Left out of the briefing",
                briefing.omitted().stream().map(s -> Statement.of(s, List.of())).toList());
        lines("What the report does not rest on", coverage());
        page.turn();
        contents(actors);
        legend();
    }

    private List<Statement> coverage() {
        List<Statement> lines = new ArrayList<>();
        briefing.coverage().stream()
                .limit(GAPS)
                .map(g -> Statement.of(g.what() + ": " + g.kind() + ", " + g.why(), List.of()))
                .forEach(lines::add);
        int more = briefing.coverage().size() - GAPS;
        if (more > 0) {
            lines.add(Statement.of(more + " more are in Inputs and Sources.", List.of()));
        }
        return lines;
    }

    private void masthead(Masthead masthead) {
        page.row(22);
        page.text(0, 2, "NIGHTLY BRIEFING", band(true, HorizontalAlignment.LEFT));
        page.text(3, LAST, cellText.of(facts(masthead)), band(false, HorizontalAlignment.RIGHT));
        page.row(10);
        paragraph(briefing.title().text(), title, 20);
        paragraph(briefing.standfirst().stream().map(Statement::text).collect(Collectors.joining(" ")), lead, 12);
        page.row(6);
    }

    private XSSFCellStyle band(boolean bold, HorizontalAlignment alignment) {
        return looks.style(looks.font(10, WHITE, bold), s -> {
            Looks.fill(s, BLUE).setAlignment(alignment);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            s.setIndention((short) 1);
        });
    }

    private void paragraph(String text, XSSFCellStyle style, int points) {
        if (!text.isEmpty()) {
            String words = cellText.of(text);
            page.rowFor(words, Page.COLUMNS, points);
            page.text(0, LAST, words, style);
        }
    }

    private static String facts(Masthead masthead) {
        String window = masthead.from()
                .map(day -> "documents since " + PrintSetup.day(day))
                .orElse("all documents");
        String documents = masthead.documents() + (masthead.documents() == 1 ? " document" : " documents");
        return String.join(
                "  ·  ",
                masthead.jobTitle(),
                "No. " + masthead.number(),
                "data to " + PrintSetup.day(masthead.date()),
                documents,
                window);
    }

    /** Says at the top when something could not be read: what is missing from a report is easily overlooked. */
    private void losses() {
        long rejected = briefing.outcomes().stream()
                .filter(o -> o.outcome().equals("rejected"))
                .count();
        if (rejected > 0) {
            page.row(17);
            String words = rejected + " of " + briefing.outcomes().size() + " inputs could not be read: see Inputs";
            page.link(page.text(0, LAST, words, jump), "'Inputs'!A1");
            page.row(8);
        }
    }

    private void keyFigures() {
        List<KeyFigure> figures = briefing.keyFigures().stream().limit(CARDS).toList();
        if (figures.isEmpty()) {
            return;
        }
        page.row(36);
        for (int i = 0; i < figures.size(); i++) {
            KeyFigure figure = figures.get(i);
            card(i, figure.value(), figure.value().length() > 14 ? 15 : 22, ink(figure), true);
        }
        page.row(27);
        for (int i = 0; i < figures.size(); i++) {
            card(i, figures.get(i).label(), 10, INK, true);
        }
        page.row(28);
        for (int i = 0; i < figures.size(); i++) {
            card(i, figures.get(i).note() + "  " + refs(figures.get(i).evidence()), 9, GREY, false);
        }
        page.row(18);
        for (int i = 0; i < figures.size(); i++) {
            ledger(i, links.row("Ledger", figures.get(i).measure(), "See the ledger"));
        }
        page.row(12);
    }

    private static String ink(KeyFigure figure) {
        return figure.verdict() == Verdict.CONFLICT ? RED : BLUE;
    }

    private void ledger(int number, Content content) {
        XSSFCell cell = card(number, "", 9, BLUE, false);
        if (content instanceof Content.Link link) {
            page.formula(cell, link);
        }
    }

    private XSSFCell card(int number, String words, int points, String ink, boolean bold) {
        XSSFCellStyle style = looks.style(looks.font(points, ink, bold), s -> {
            Looks.fill(s, PALE).setWrapText(true);
            s.setVerticalAlignment(points > 12 ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setIndention((short) 1);
            s.setBorderRight(BorderStyle.THICK);
            s.setRightBorderColor(Looks.color(WHITE));
        });
        return page.text(CARD * number, CARD * number + CARD - 1, cellText.of(words), style);
    }

    private static String refs(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::ref).distinct().collect(Collectors.joining(" "));
    }

    private void lines(String about, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        heading(about);
        for (Statement statement : statements) {
            page.rowFor(statement.text(), 10, 10);
            page.rich(0, 9, rich(statement), body);
            references(statement.evidence());
        }
        page.row(10);
    }

    private void heading(String words) {
        page.row(24);
        page.text(0, LAST, words, heading);
    }

    private void developments() {
        if (briefing.developments().isEmpty()) {
            return;
        }
        heading("Key developments");
        String told = "";
        for (Development development : briefing.developments()) {
            if (!development.story().equals(told)) {
                told = development.story();
                page.row(19);
                page.text(0, LAST, cellText.of(told), story);
            }
            development(development);
        }
        page.row(10);
    }

    private void development(Development development) {
        page.rowFor(development.text().text(), 7, 10);
        page.text(0, 1, cellText.of(development.when()), when);
        page.rich(2, 8, rich(development.text()), body);
        page.text(9, 9, cellText.of(development.status()), small);
        references(development.text().evidence());
    }

    private XSSFRichTextString rich(Statement statement) {
        XSSFRichTextString text = new XSSFRichTextString();
        statement.fragments().forEach(f -> text.append(cellText.of(f.text()), f.strong() ? strong : plain));
        return text;
    }

    /** The documents that a line rests on, in the last two columns; each leads to the sentence. */
    private void references(List<Evidence> evidence) {
        List<Evidence> documents = evidence.stream()
                .collect(Collectors.toMap(Evidence::ref, e -> e, (first, again) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
        for (int i = 0; i < 2; i++) {
            int column = LAST - 1 + i;
            if (i >= documents.size()) {
                page.text(column, column, "", jump);
            } else {
                reference(column, links.document(documents.get(i), i == 1 ? documents.size() - 2 : 0));
            }
        }
    }

    private void reference(int column, Content content) {
        if (content instanceof Content.Link link) {
            page.formula(page.text(column, column, "", jump), link);
        } else if (content instanceof Content.Words words) {
            page.text(column, column, cellText.of(words.text()), small);
        }
    }

    private void contents(Table<ActorRow> actors) {
        heading("In this workbook");
        int first = page.at() + 1;
        for (KeyNumber number : KeyNumber.of(briefing)) {
            page.row(17);
            page.link(page.text(0, 2, number.label(), jump), "'" + number.sheet() + "'!A1");
            page.formula(3, number.formula(), number.value(), count);
        }
        ActorChart.draw(page.sheet(), new CellRangeAddress(first, page.at(), 6, Page.COLUMNS), actors);
        page.row(10);
    }

    private void legend() {
        heading("How the reports agree");
        Verdict[] verdicts = Verdict.values();
        for (int i = 0; i < verdicts.length; i += 2) {
            page.row(17);
            legend(0, verdicts[i]);
            if (i + 1 < verdicts.length) {
                legend(Page.COLUMNS / 2, verdicts[i + 1]);
            }
        }
    }

    private void legend(int column, Verdict verdict) {
        page.text(column, column, verdict.words(), looks.verdict(verdict));
        page.text(column + 1, column + Page.COLUMNS / 2 - 1, "  " + meaning(verdict), small);
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
