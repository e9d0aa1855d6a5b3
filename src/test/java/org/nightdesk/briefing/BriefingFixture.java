package org.nightdesk.briefing;

import static org.nightdesk.text.BlockKind.BYLINE;
import static org.nightdesk.text.BlockKind.CAPTION;
import static org.nightdesk.text.BlockKind.FURNITURE;
import static org.nightdesk.text.BlockKind.HEADING;
import static org.nightdesk.text.BlockKind.LIST_ITEM;
import static org.nightdesk.text.BlockKind.PARAGRAPH;
import static org.nightdesk.text.BlockKind.TITLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.AliasRow;
import org.nightdesk.briefing.Briefing.ChangeRow;
import org.nightdesk.briefing.Briefing.DateRow;
import org.nightdesk.briefing.Briefing.Development;
import org.nightdesk.briefing.Briefing.Discrepancy;
import org.nightdesk.briefing.Briefing.EventRow;
import org.nightdesk.briefing.Briefing.FigureRow;
import org.nightdesk.briefing.Briefing.GroupRow;
import org.nightdesk.briefing.Briefing.KeyFigure;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Briefing.Note;
import org.nightdesk.briefing.Briefing.OutcomeRow;
import org.nightdesk.briefing.Briefing.Point;
import org.nightdesk.briefing.Briefing.RoleRow;
import org.nightdesk.briefing.Briefing.SentenceRow;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.Briefing.TimelineMark;
import org.nightdesk.briefing.Statement.Fragment;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Sentence;

/**
 * Reports to render in tests. Two invented stories: a flood on the river Tarvo, whose toll rises and of whose homeless
 * there are two counts, and the quarter of a company, Velmark Foods, of whose sales a memo and a release differ.
 */
public final class BriefingFixture {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 20);

    private static final SampleText FIRST = new SampleText("D001", "flood/herald-0312.txt")
            .block(TITLE, "Flood on the Tarvo leaves 41 dead")
            .block(BYLINE, "By Ilse Marrow, Lumen Herald, 12 March 2026")
            .block(
                    PARAGRAPH,
                    "At least 41 people were killed when the Tarvo burst its banks on Tuesday, the Civil Protection"
                            + " Office (CPO) said.",
                    "About 12,000 residents of Ostrel lost their homes, according to the mayor, Dana Verhoy.")
            .block(PARAGRAPH, "Verhoy said the river fell to –0.4 metres below its gauge mark in January.")
            .block(FURNITURE, "Share this story   Subscribe to our newsletter");

    private static final SampleText SECOND = new SampleText("D002", "flood/lowland-wire.html")
            .block(TITLE, "Tarvo toll rises to 56")
            .block(
                    PARAGRAPH,
                    "The Civil Protection Office on Thursday raised the death toll of the Tarvo flood to 56, including"
                            + " nine rescue workers.",
                    "Nearly 9,000 people are homeless in Ostrel, the Red Lantern aid group estimates.")
            .block(CAPTION, "Residents wait for boats in Ostrel.")
            .block(PARAGRAPH, "Prime Minister Otto Lehrmann will visit the town next week.");

    private static final SampleText COPY = new SampleText("D003", "flood/morning-post.html")
            .block(TITLE, "Tarvo toll rises to 56")
            .block(
                    PARAGRAPH,
                    "The Civil Protection Office on Thursday raised the death toll of the Tarvo flood to 56, including"
                            + " nine rescue workers.");

    private static final SampleText RELEASE = new SampleText("D004", "velmark/results-q4.pdf")
            .block(TITLE, "Velmark Foods: results of the fourth quarter")
            .block(
                    PARAGRAPH,
                    "Velmark Foods reported quarterly sales of $412.5 million, up 6.3 percent.",
                    "The company plans to close two mills by the end of June.")
            .block(HEADING, "Outlook")
            .block(LIST_ITEM, "Capital spending: up to $30 million in 2026.");

    private static final SampleText MEMO = new SampleText("D005", "velmark/memo.eml!/note.docx")
            .block(HEADING, "For Frieda only")
            .block(
                    PARAGRAPH,
                    "Quarterly sales came to $409 million, according to the chief financial officer, Frieda Ansbach"
                            + " (프리다 안스바흐).",
                    "Several lenders have asked for talks.");

    private static final List<SampleText> TEXTS = List.of(FIRST, SECOND, COPY, RELEASE, MEMO);

    private BriefingFixture() {}

    /** A report of two stories with every kind of row, every verdict and Latin, Korean and typographic characters. */
    public static Briefing floodAndCompany() {
        return new Briefing(
                new Masthead("sample", "Lowland watch", NIGHT, Optional.of(NIGHT.minusDays(29)), 7, 5, "0.1.0"),
                new Statement(List.of(new Fragment(
                        "A toll that rises, and homes that nobody counts alike", false, List.of(second("to 56"))))),
                List.of(
                        Statement.of(
                                "The Civil Protection Office now counts 56 dead of the flood on the Tarvo.",
                                List.of(second("to 56"))),
                        Statement.of(
                                "Two counts of the homeless in Ostrel stand three thousand apart.",
                                List.of(first("About 12,000 residents"), second("Nearly 9,000 people")))),
                List.of(Statement.of("The toll rose from 41 to 56.", List.of(second("to 56")))),
                keyFigures(),
                developments(),
                timeline(),
                List.of("Left out: 2 events of one document, and 1 figure without a unit."),
                measures(),
                discrepancies(),
                actors(),
                aliases(),
                events(),
                figures(),
                dates(),
                TEXTS.stream().flatMap(BriefingFixture::sentences).toList(),
                sources(),
                groups(),
                outcomes(),
                changes(),
                List.of(),
                List.of(
                        new Note("How to read a figure", "As reported. None has been verified independently."),
                        new Note("Same origin", "Two reports that repeat one count are not two confirmations.")),
                List.of(new Briefing.CorrectionRow(
                        "D002-f9",
                        "wrong figure",
                        "",
                        "A year, no count.",
                        "Ines",
                        "C1",
                        "\u201c2024\u201d",
                        NIGHT,
                        "applied",
                        "The figure is left out.")));
    }

    /** A night on which nothing had arrived. */
    public static Briefing nothing() {
        return new Briefing(
                new Masthead("sample", "Lowland watch", NIGHT, Optional.empty(), 1, 0, "0.1.0"),
                Statement.of("Nothing to report", List.of()),
                List.of(),
                List.of(Statement.of("Nothing has changed.", List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A report of one document, each of whose sentences, names and figures is one of the given words. */
    public static Briefing saying(String... words) {
        SampleText text = new SampleText("D001", "said.txt").block(PARAGRAPH, words);
        Evidence title = text.at(words[0]);
        Briefing frame = nothing();
        return new Briefing(
                new Masthead("sample", "Lowland watch", NIGHT, Optional.empty(), 1, 1, "0.1.0"),
                Statement.of(words[0], List.of(title)),
                List.of(),
                List.of(),
                List.of(new KeyFigure(words[0], words[0], words[0], Verdict.ONE_SOURCE, "M1", List.of(title))),
                List.of(new Development("undated", "", "alleged", Statement.of(words[0], List.of(title)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, words.length)
                        .mapToObj(i -> actor("A" + (i + 1), words[i], "ORG", words[i], List.of(text), 1, 0))
                        .toList(),
                Stream.of(words)
                        .map(w -> new AliasRow(text.id, "A1", w, 1, "same words", text.at(w)))
                        .toList(),
                List.of(),
                IntStream.range(0, words.length)
                        .mapToObj(i -> new Claim("D001-f" + (i + 1), text.at(words[i]))
                                .of(words[i], words[i])
                                .row(text))
                        .toList(),
                List.of(),
                sentences(text).toList(),
                List.of(source(text, words[0], words[0], Optional.empty(), "undated", "unknown", "ingested", words[0])),
                List.of(),
                List.of(new OutcomeRow("said.txt", "ingested", words[0], words[0])),
                List.of(),
                List.of(),
                frame.notes(),
                List.of());
    }

    /** A report with so many figures, each in a sentence of its own. */
    public static Briefing ofFigures(int count) {
        SampleText text = new SampleText("D001", "long.txt")
                .block(
                        PARAGRAPH,
                        IntStream.range(0, 10)
                                .mapToObj(i -> "Mill number " + i + " ground " + (1000 + i) + " sacks of grain.")
                                .toArray(String[]::new));
        Briefing said = saying("A long night.");
        List<FigureRow> figures = IntStream.range(0, count)
                .mapToObj(i -> new Claim(
                                "D001-f" + (i + 1),
                                new Evidence(
                                        text.id,
                                        text.ref,
                                        i,
                                        text.sentences().get(i % 10).span()))
                        .of("sacks", "ground by mill " + i)
                        .row(text))
                .toList();
        List<SentenceRow> sentences = IntStream.range(0, count)
                .mapToObj(i -> renumbered(text.sentences().get(i % 10), i))
                .map(s -> new SentenceRow(text.id, text.ref, s))
                .toList();
        return new Briefing(
                said.masthead(),
                said.title(),
                said.standfirst(),
                said.whatChanged(),
                said.keyFigures(),
                said.developments(),
                said.timeline(),
                said.omitted(),
                said.measures(),
                said.discrepancies(),
                said.actors(),
                said.aliases(),
                said.events(),
                figures,
                said.dates(),
                sentences,
                said.sources(),
                said.groups(),
                said.outcomes(),
                said.changes(),
                List.of(),
                said.notes(),
                List.of());
    }

    private static Sentence renumbered(Sentence sentence, int index) {
        return new Sentence(index, sentence.span(), sentence.text(), sentence.kind(), sentence.paragraph());
    }

    private static Evidence first(String words) {
        return FIRST.at(words);
    }

    private static Evidence second(String words) {
        return SECOND.at(words);
    }

    private static List<KeyFigure> keyFigures() {
        return List.of(
                new KeyFigure(
                        "56",
                        "killed by the flood",
                        "one origin (CPO), two reports",
                        Verdict.UPDATE,
                        "M1",
                        List.of(second("to 56"))),
                new KeyFigure(
                        "9 or 12 thousand",
                        "homeless in Ostrel",
                        "reports conflict",
                        Verdict.CONFLICT,
                        "M3",
                        List.of(first("About 12,000 residents"), second("Nearly 9,000 people"))),
                new KeyFigure(
                        "$412.5 m",
                        "sales of Velmark Foods, fourth quarter",
                        "the company; a memo says $409 m",
                        Verdict.CONFLICT,
                        "M4",
                        List.of(RELEASE.at("$412.5 million"), MEMO.at("$409 million"))),
                new KeyFigure(
                        "2 mills",
                        "to close by the end of June",
                        "one source (Velmark)",
                        Verdict.ONE_SOURCE,
                        "M5",
                        List.of(RELEASE.at("two mills"))));
    }

    private static List<Development> developments() {
        return List.of(
                new Development(
                        "10 Mar 2026",
                        "Flood on the Tarvo",
                        "happened",
                        new Statement(List.of(
                                new Fragment("The Tarvo bursts its banks", true, List.of(first("burst its banks"))),
                                new Fragment(
                                        " and floods Ostrel; at first 41 dead are counted.",
                                        false,
                                        List.of(first("At least 41 people")))))),
                new Development(
                        "12 Mar 2026",
                        "Flood on the Tarvo",
                        "happened",
                        new Statement(List.of(
                                new Fragment("The Civil Protection Office counts 56 dead,", true, List.of()),
                                new Fragment(
                                        " nine of them rescue workers.",
                                        false,
                                        List.of(second("nine rescue workers")))))),
                new Development(
                        "~Mar 2026",
                        "Flood on the Tarvo",
                        "planned",
                        Statement.of(
                                "Prime Minister Otto Lehrmann is to visit the town.",
                                List.of(second("will visit the town")))),
                new Development(
                        "by 30 Jun 2026",
                        "Velmark’s quarter",
                        "planned",
                        Statement.of("Velmark Foods closes two mills.", List.of(RELEASE.at("close two mills")))));
    }

    private static List<TimelineMark> timeline() {
        LocalDate flood = LocalDate.of(2026, 3, 10);
        return List.of(
                new TimelineMark(
                        flood,
                        flood,
                        "10 Mar",
                        "The Tarvo bursts its banks",
                        "happened",
                        List.of(first("burst its banks"))),
                new TimelineMark(
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2026, 3, 22),
                        "week of 16 Mar",
                        "Lehrmann to visit Ostrel",
                        "planned",
                        List.of(second("will visit the town"))),
                new TimelineMark(
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 6, 30),
                        "by 30 Jun",
                        "Velmark closes two mills",
                        "planned",
                        List.of(RELEASE.at("close two mills"))));
    }

    private static List<Measure> measures() {
        return List.of(
                measure("M1", "killed by the flood", "persons, to 12 Mar 2026", "at least 41 | 56", "to 12 Mar 2026")
                        .by(
                                "Civil Protection Office",
                                "persons",
                                1,
                                Verdict.UPDATE,
                                "The later count replaces the earlier.")
                        .from("41", "56", "56", List.of("D001-f1", "D002-f1", "D003-f1"))
                        .at(
                                point("41", "at least 41", first("At least 41 people")),
                                point("56", "56", second("to 56"), COPY.at("to 56"))),
                measure("M2", "of them rescue workers", "persons, to 12 Mar 2026", "nine", "to 12 Mar 2026")
                        .by("Civil Protection Office", "persons", 1, Verdict.SAME_ORIGIN, "One count, printed twice.")
                        .partOf("killed by the flood")
                        .from("9", "9", "9", List.of("D002-f2", "D003-f2"))
                        .at(point("9", "nine", second("nine rescue workers"), COPY.at("nine rescue workers"))),
                measure("M3", "homeless in Ostrel", "persons, Mar 2026", "about 12,000 | nearly 9,000", "Mar 2026")
                        .by(
                                "Dana Verhoy; Red Lantern",
                                "persons",
                                2,
                                Verdict.CONFLICT,
                                "Both speak of one town in one week, and their ranges do not meet.")
                        .from("8600", null, "12600", List.of("D001-f2", "D002-f3"))
                        .at(
                                point("12000", "about 12,000", first("About 12,000 residents")),
                                point("9000", "nearly 9,000", second("Nearly 9,000 people"))),
                measure(
                                "M4",
                                "quarterly sales of Velmark Foods",
                                "US dollars, Q4 2025",
                                "$412.5 million | $409 million",
                                "Q4 2025")
                        .by(
                                "Velmark Foods; Frieda Ansbach",
                                "USD",
                                2,
                                Verdict.CONFLICT,
                                "Release and memo state different sums for one quarter.")
                        .from("409000000", null, "412500000", List.of("D004-f1", "D005-f1"))
                        .at(
                                point("412500000", "$412.5 million", RELEASE.at("$412.5 million")),
                                point("409000000", "$409 million", MEMO.at("$409 million"))),
                measure("M5", "mills to close", "count, by Jun 2026", "two", "by 30 Jun 2026")
                        .by("Velmark Foods", "mills", 1, Verdict.ONE_SOURCE, "Only the release says so.")
                        .from("2", "2", "2", List.of("D004-f3"))
                        .at(point("2", "two", RELEASE.at("two mills"))),
                measure("M6", "growth of sales", "percent, Q4 2025", "6.3 percent", "Q4 2025")
                        .by("Velmark Foods", "percent", 2, Verdict.COMPATIBLE, "The growth fits either sum.")
                        .from("6.3", "6.3", "6.3", List.of("D004-f2"))
                        .at(point("6.3", "6.3 percent", RELEASE.at("6.3 percent"))),
                measure("M7", "capital spending", "US dollars, 2026", "up to $30 million", "2026")
                        .by("Velmark Foods", "USD", 2, Verdict.CORROBORATED, "Two of the company’s own papers agree.")
                        .from(null, "30000000", "30000000", List.of("D004-f4"))
                        .at(new Point(
                                new BigDecimal("30000000"),
                                true,
                                false,
                                "up to $30 million",
                                List.of(RELEASE.at("up to $30 million")))));
    }

    private static List<Discrepancy> discrepancies() {
        return List.of(
                new Discrepancy(
                        "X1",
                        "figure",
                        "homeless in Ostrel",
                        Statement.of(
                                "“About 12,000 residents of Ostrel lost their homes”",
                                List.of(first("About 12,000 residents"))),
                        Statement.of(
                                "“Nearly 9,000 people are homeless in Ostrel”", List.of(second("Nearly 9,000 people"))),
                        Verdict.CONFLICT,
                        "Both speak of one town in one week, and their ranges do not meet."),
                new Discrepancy(
                        "X2",
                        "figure",
                        "quarterly sales of Velmark Foods",
                        Statement.of("“quarterly sales of $412.5 million”", List.of(RELEASE.at("$412.5 million"))),
                        Statement.of("“Quarterly sales came to $409 million”", List.of(MEMO.at("$409 million"))),
                        Verdict.CONFLICT,
                        "Release and memo state different sums for one quarter."),
                new Discrepancy(
                        "X3",
                        "figure",
                        "killed by the flood",
                        Statement.of("“At least 41 people were killed”", List.of(first("At least 41 people"))),
                        Statement.of("“raised the death toll … to 56”", List.of(second("to 56"))),
                        Verdict.UPDATE,
                        "The office raised its own count two days later."));
    }

    private static List<ActorRow> actors() {
        return List.of(
                actor("A1", "Civil Protection Office", "ORG", "", List.of(FIRST, SECOND, COPY), 4, 2),
                actor("A7", "residents of Ostrel", "GROUP", "", List.of(FIRST, SECOND), 2, 0),
                actor("A2", "Dana Verhoy", "PERSON", "mayor of Ostrel", List.of(FIRST), 2, 0),
                actor("A3", "Frieda Ansbach", "PERSON", "chief financial officer", List.of(MEMO), 1, 0),
                actor("A4", "Otto Lehrmann", "PERSON", "Prime Minister", List.of(SECOND), 1, 1),
                actor("A5", "Red Lantern", "ORG", "aid group", List.of(SECOND), 1, 0),
                actor("A6", "Velmark Foods", "ORG", "company", List.of(RELEASE), 2, 1));
    }

    private static List<AliasRow> aliases() {
        return List.of(
                alias("A1", "Civil Protection Office", 1, "the name itself", first("Civil Protection")),
                alias("A1", "CPO", 1, "short form in brackets behind the name", first("CPO")),
                alias("A2", "Dana Verhoy", 1, "the name itself", first("Dana Verhoy")),
                alias("A2", "Verhoy", 1, "last name, only one person has it", first("Verhoy said")),
                alias("A1", "Civil Protection Office", 1, "the name itself", second("Civil Protection Office")),
                alias("A4", "Otto Lehrmann", 1, "the name itself", second("Otto Lehrmann")),
                alias("A5", "Red Lantern", 1, "the name itself", second("Red Lantern")),
                alias("A6", "Velmark Foods", 2, "the name itself", RELEASE.at("Velmark Foods reported")),
                alias("A3", "Frieda Ansbach", 1, "the name itself", MEMO.at("Frieda Ansbach")),
                alias("A3", "프리다 안스바흐", 1, "in brackets behind the name", MEMO.at("프리다 안스바흐")));
    }

    private static List<EventRow> events() {
        return List.of(
                event(
                        "D001-e1",
                        first("burst"),
                        "OTHER",
                        List.of("the Tarvo"),
                        List.of(),
                        "2026-03-10",
                        "happened",
                        "E1"),
                event(
                        "D002-e1",
                        second("raised"),
                        "OTHER",
                        List.of("Civil Protection Office"),
                        List.of(),
                        "2026-03-12",
                        "happened",
                        "E2"),
                event(
                        "D002-e2",
                        second("visit"),
                        "CONSULT",
                        List.of("Otto Lehrmann"),
                        List.of("Ostrel"),
                        "2026-W12",
                        "planned",
                        "E3"),
                event(
                        "D004-e1",
                        RELEASE.at("close"),
                        "OTHER",
                        List.of("Velmark Foods", "its board"),
                        List.of("two mills"),
                        "",
                        "planned",
                        "E4"));
    }

    private static List<FigureRow> figures() {
        return List.of(
                new Claim("D001-f1", first("At least 41 people"))
                        .of("people", "killed by the flood on the Tarvo")
                        .number("41", "41", null)
                        .hedged("at least", "more")
                        .said("Civil Protection Office", "M1")
                        .row(FIRST),
                new Claim("D001-f2", first("About 12,000 residents"))
                        .of("residents", "of Ostrel who lost their homes")
                        .number("12000", "11400", "12600")
                        .hedged("about", "approximate")
                        .said("Dana Verhoy", "M3")
                        .row(FIRST),
                new Claim("D001-f3", first("–0.4 metres"))
                        .of("metres", "level of the river against its gauge mark")
                        .number("-0.4", "-0.4", "-0.4")
                        .said("Dana Verhoy", "")
                        .row(FIRST),
                new Claim("D002-f1", second("56"))
                        .of("people", "killed by the flood on the Tarvo")
                        .number("56", "56", "56")
                        .said("Civil Protection Office", "M1")
                        .row(SECOND),
                new Claim("D002-f2", second("nine rescue workers"))
                        .of("rescue workers", "killed by the flood")
                        .number("9", "9", "9")
                        .partOf("D002-f1")
                        .said("Civil Protection Office", "M2")
                        .row(SECOND),
                new Claim("D002-f3", second("Nearly 9,000 people"))
                        .of("people", "homeless in Ostrel")
                        .number("9000", "8600", "9000")
                        .hedged("nearly", "approximate")
                        .said("Red Lantern", "M3")
                        .row(SECOND),
                new Claim("D003-f1", COPY.at("56"))
                        .of("people", "killed by the flood on the Tarvo")
                        .number("56", "56", "56")
                        .said("Civil Protection Office", "M1")
                        .row(COPY),
                new Claim("D003-f2", COPY.at("nine rescue workers"))
                        .of("rescue workers", "killed by the flood")
                        .number("9", "9", "9")
                        .partOf("D003-f1")
                        .said("Civil Protection Office", "M2")
                        .row(COPY),
                new Claim("D004-f1", RELEASE.at("$412.5 million"))
                        .of("USD", "quarterly sales of Velmark Foods")
                        .number("412500000", "412500000", "412500000")
                        .said("Velmark Foods", "M4")
                        .row(RELEASE),
                new Claim("D004-f2", RELEASE.at("6.3 percent"))
                        .of("percent", "growth of quarterly sales")
                        .number("6.3", "6.3", "6.3")
                        .said("Velmark Foods", "M6")
                        .row(RELEASE),
                new Claim("D004-f3", RELEASE.at("two mills"))
                        .of("mills", "to close by the end of June")
                        .number("2", "2", "2")
                        .status("planned")
                        .said("Velmark Foods", "M5")
                        .row(RELEASE),
                new Claim("D004-f4", RELEASE.at("up to $30 million"))
                        .of("USD", "capital spending in 2026")
                        .number("30000000", null, "30000000")
                        .hedged("up to", "less")
                        .status("planned")
                        .said("article", "M7")
                        .row(RELEASE),
                new Claim("D005-f1", MEMO.at("$409 million"))
                        .of("USD", "quarterly sales")
                        .number("409000000", "409000000", "409000000")
                        .said("Frieda Ansbach", "M4")
                        .row(MEMO),
                new Claim("D005-f2", MEMO.at("Several lenders"))
                        .of("lenders", "asked for talks")
                        .number(null, "3", "9")
                        .hedged("several", "vague")
                        .said("article; one source", "")
                        .row(MEMO));
    }

    private static List<DateRow> dates() {
        return List.of(
                date(
                        first("Tuesday"),
                        "2026-03-10",
                        "day",
                        "the Tuesday before the document’s own date, 12 March 2026"),
                date(first("January"), "2026-01", "month", "the last January before the document’s own date"),
                date(second("Thursday"), "2026-03-12", "day", "the Thursday on or before the document’s own date"),
                date(second("next week"), "2026-W12", "week", "the week after the document’s own date"),
                date(
                        RELEASE.at("the end of June"),
                        "2026-06-30",
                        "day",
                        "last day of the June after the document’s date"),
                date(MEMO.at("Quarterly"), "", "unknown", "the document has no date"));
    }

    private static List<Source> sources() {
        return List.of(
                source(
                        FIRST,
                        "Flood on the Tarvo leaves 41 dead",
                        "Lumen Herald",
                        day(12),
                        "12 March 2026",
                        "day",
                        "ingested",
                        ""),
                source(
                        SECOND,
                        "Tarvo toll rises to 56",
                        "Lowland Wire",
                        day(12),
                        "12 March 2026",
                        "day",
                        "ingested",
                        ""),
                source(
                        COPY,
                        "Tarvo toll rises to 56",
                        "Morning Post",
                        day(13),
                        "13 March 2026",
                        "day",
                        "copy",
                        "copy of D002"),
                source(
                        RELEASE,
                        "Velmark Foods: results of the fourth quarter",
                        "Velmark Foods",
                        Optional.empty(),
                        "February 2026, inferred",
                        "month",
                        "ingested",
                        ""),
                source(
                        MEMO,
                        "For Frieda only",
                        "",
                        Optional.empty(),
                        "undated",
                        "unknown",
                        "flagged",
                        "read from a scan by character recognition"));
    }

    private static List<GroupRow> groups() {
        return List.of(
                new GroupRow("G1", "update", FIRST.id, "figure", "D001-f1"),
                new GroupRow("G1", "update", SECOND.id, "figure", "D002-f1"),
                new GroupRow("G2", "conflict", FIRST.id, "figure", "D001-f2"),
                new GroupRow("G2", "conflict", SECOND.id, "figure", "D002-f3"),
                new GroupRow("G3", "same_figure", SECOND.id, "figure", "D002-f1"),
                new GroupRow("G3", "same_figure", COPY.id, "figure", "D003-f1"));
    }

    private static List<OutcomeRow> outcomes() {
        return List.of(
                new OutcomeRow("flood/herald-0312.txt", "unchanged", "", ""),
                new OutcomeRow("flood/lowland-wire.html", "ingested", "", ""),
                new OutcomeRow(
                        "flood/morning-post.html", "copy", "nearly the same text", "copy of flood/lowland-wire.html"),
                new OutcomeRow("velmark/broken.docx", "rejected", "the file is damaged", "ask the sender for it again"),
                new OutcomeRow("velmark/memo.eml!/note.docx", "flagged", "read by character recognition", ""),
                new OutcomeRow("velmark/results-q4.pdf", "ingested", "", ""));
    }

    private static List<ChangeRow> changes() {
        return List.of(
                new ChangeRow(
                        "new", "document", "flood/lowland-wire.html", "", "Tarvo toll rises to 56", "arrived", "news"),
                new ChangeRow("revised", "figure", "M1", "41", "56", "the office raised its count", "news"),
                new ChangeRow(
                        "contradicted", "figure", "M3", "12000", "9000 or 12000", "a second count differs", "news"));
    }

    private static Optional<LocalDate> day(int dayOfMarch) {
        return Optional.of(LocalDate.of(2026, 3, dayOfMarch));
    }

    private static Stream<SentenceRow> sentences(SampleText text) {
        return text.sentences().stream().map(s -> new SentenceRow(text.id, text.ref, s));
    }

    private static ActorRow actor(
            String id, String name, String type, String role, List<SampleText> named, int mentions, int events) {
        List<String> documents = named.stream().map(t -> t.id).toList();
        Map<String, String> perDocument = Map.of(documents.getFirst(), role);
        Evidence evidence = new Evidence(
                documents.getFirst(),
                named.getFirst().ref,
                1,
                named.getFirst().sentences().getLast().span());
        List<RoleRow> roles = role.isEmpty() ? List.of() : List.of(role(documents.getFirst(), role, evidence));
        String history = role.isEmpty() ? "" : role + " (as of Mar 2026)";
        return new ActorRow(
                id, name, type, role, documents, perDocument, mentions, events, history, roles, List.of(evidence));
    }

    private static RoleRow role(String document, String words, Evidence evidence) {
        return new RoleRow(
                document,
                words,
                words,
                "",
                "current",
                Optional.empty(),
                day(12),
                day(12),
                Optional.empty(),
                "as of Mar 2026",
                "no time is told: held on the date of the document",
                evidence);
    }

    private static AliasRow alias(String actor, String surface, int count, String why, Evidence evidence) {
        return new AliasRow(evidence.document(), actor, surface, count, why, evidence);
    }

    private static EventRow event(
            String id,
            Evidence at,
            String eventClass,
            List<String> agents,
            List<String> targets,
            String date,
            String status,
            String group) {
        boolean isDay = date.length() == 10;
        boolean isWeek = date.contains("W");
        Optional<LocalDate> low = isDay
                ? Optional.of(LocalDate.parse(date))
                : isWeek ? Optional.of(LocalDate.of(2026, 3, 16)) : Optional.empty();
        Optional<LocalDate> high = isDay ? low : low.map(d -> d.plusDays(6));
        return new EventRow(
                id,
                at.document(),
                at.sentence(),
                at.span(),
                text(at).text().at(at.span()),
                eventClass,
                eventClass.equals("CONSULT") ? "MEET" : "",
                agents,
                targets,
                "Ostrel",
                date,
                low,
                high,
                isDay ? "day" : isWeek ? "week" : "unknown",
                status,
                "article",
                Confidence.HIGH,
                group,
                at);
    }

    private static DateRow date(Evidence at, String value, String precision, String reason) {
        Optional<LocalDate> low = switch (value.length()) {
            case 10 -> Optional.of(LocalDate.parse(value));
            case 7 -> Optional.of(LocalDate.parse(value + "-01"));
            case 8 -> Optional.of(LocalDate.of(2026, 3, 16));
            default -> Optional.empty();
        };
        Optional<LocalDate> high = switch (precision) {
            case "month" -> low.map(d -> d.plusMonths(1).minusDays(1));
            case "week" -> low.map(d -> d.plusDays(6));
            default -> low;
        };
        String surface = text(at).text().at(at.span());
        return new DateRow(
                at.document(),
                at.sentence(),
                at.span(),
                surface,
                value,
                low,
                high,
                precision,
                Confidence.HIGH,
                reason,
                at);
    }

    private static SampleText text(Evidence at) {
        return TEXTS.stream().filter(t -> t.ref.equals(at.ref())).findFirst().orElseThrow();
    }

    private static Source source(
            SampleText text,
            String title,
            String outlet,
            Optional<LocalDate> best,
            String dateWords,
            String precision,
            String outcome,
            String remark) {
        boolean month = precision.equals("month");
        return new Source(
                text.ref,
                text.id,
                text.ref.toLowerCase(Locale.ROOT).repeat(16),
                title,
                "",
                outlet,
                text.id.endsWith(".html") ? "text/html" : "text/plain",
                "en",
                NIGHT,
                month ? Optional.of(LocalDate.of(2026, 2, 1)) : best,
                month ? Optional.of(LocalDate.of(2026, 2, 28)) : best,
                best,
                precision,
                dateWords,
                best.isPresent()
                        ? "its byline"
                        : month ? "the quarter it reports on" : "nothing in the document says when",
                outcome,
                remark,
                "M1",
                text.sentences().size(),
                text.text(),
                text.blocks(),
                "",
                "");
    }

    private static Point point(String value, String label, Evidence... evidence) {
        return new Point(new BigDecimal(value), false, label.startsWith("at least"), label, List.of(evidence));
    }

    private static MeasureDraft measure(String id, String label, String sublabel, String asReported, String period) {
        return new MeasureDraft(id, label, sublabel, asReported, period);
    }

    /** A measure on its way: the record has too many components to be read as one call. */
    private static final class MeasureDraft {

        private final String id;
        private final String label;
        private final String sublabel;
        private final String asReported;
        private final String period;
        private String by = "";
        private String unit = "";
        private int origins;
        private Verdict verdict = Verdict.ONE_SOURCE;
        private String reason = "";
        private String partOf = "";
        private Optional<BigDecimal> low = Optional.empty();
        private Optional<BigDecimal> best = Optional.empty();
        private Optional<BigDecimal> high = Optional.empty();
        private List<String> claims = List.of();

        MeasureDraft(String id, String label, String sublabel, String asReported, String period) {
            this.id = id;
            this.label = label;
            this.sublabel = sublabel;
            this.asReported = asReported;
            this.period = period;
        }

        MeasureDraft by(String by, String unit, int origins, Verdict verdict, String reason) {
            this.by = by;
            this.unit = unit;
            this.origins = origins;
            this.verdict = verdict;
            this.reason = reason;
            return this;
        }

        MeasureDraft partOf(String whole) {
            partOf = whole;
            return this;
        }

        MeasureDraft from(@Nullable String low, @Nullable String best, @Nullable String high, List<String> claims) {
            this.low = number(low);
            this.best = number(best);
            this.high = number(high);
            this.claims = claims;
            return this;
        }

        Measure at(Point... points) {
            List<Evidence> evidence =
                    Stream.of(points).flatMap(p -> p.evidence().stream()).toList();
            return new Measure(
                    id,
                    label,
                    sublabel,
                    asReported,
                    period,
                    by,
                    partOf,
                    low,
                    best,
                    high,
                    unit,
                    origins,
                    verdict,
                    reason,
                    claims,
                    List.of(points),
                    evidence);
        }
    }

    /** A figure on its way. */
    private static final class Claim {

        private final String id;
        private final Evidence at;
        private String unit = "";
        private String scope = "";
        private Optional<BigDecimal> value = Optional.of(BigDecimal.TEN);
        private Optional<BigDecimal> low = Optional.of(BigDecimal.TEN);
        private Optional<BigDecimal> high = Optional.of(BigDecimal.TEN);
        private String hedge = "";
        private String hedgeClass = "none";
        private String source = "article";
        private String partOf = "";
        private String status = "actual";
        private String measure = "";

        Claim(String id, Evidence at) {
            this.id = id;
            this.at = at;
        }

        Claim of(String unit, String scope) {
            this.unit = unit;
            this.scope = scope;
            return this;
        }

        Claim number(@Nullable String value, @Nullable String low, @Nullable String high) {
            this.value = BriefingFixture.number(value);
            this.low = BriefingFixture.number(low);
            this.high = BriefingFixture.number(high);
            return this;
        }

        Claim hedged(String words, String hedgeClass) {
            this.hedge = words;
            this.hedgeClass = hedgeClass;
            return this;
        }

        Claim said(String source, String measure) {
            this.source = source;
            this.measure = measure;
            return this;
        }

        Claim partOf(String whole) {
            this.partOf = whole;
            return this;
        }

        Claim status(String status) {
            this.status = status;
            return this;
        }

        FigureRow row(SampleText text) {
            boolean dated = text.ref.compareTo("D003") <= 0 && !measure.isEmpty();
            return new FigureRow(
                    id,
                    at.document(),
                    at.sentence(),
                    at.span(),
                    text.text().at(at.span()),
                    value,
                    low,
                    high,
                    unit,
                    scope,
                    dated ? "Ostrel" : "",
                    hedge,
                    hedgeClass,
                    "",
                    source,
                    dated ? "2026-03-12" : "",
                    dated ? day(12) : Optional.empty(),
                    dated ? day(12) : Optional.empty(),
                    dated ? "day" : "unknown",
                    status,
                    partOf,
                    hedgeClass.equals("vague") ? Confidence.MEDIUM : Confidence.HIGH,
                    measure,
                    at);
        }
    }

    private static Optional<BigDecimal> number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(BigDecimal::new);
    }
}
