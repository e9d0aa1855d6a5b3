package org.nightdesk.briefing.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.ActorRow;
import org.nightdesk.briefing.Briefing.AliasRow;
import org.nightdesk.briefing.Briefing.Development;
import org.nightdesk.briefing.Briefing.Discrepancy;
import org.nightdesk.briefing.Briefing.KeyFigure;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Briefing.Note;
import org.nightdesk.briefing.Briefing.OutcomeRow;
import org.nightdesk.briefing.Briefing.Point;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.Briefing.TimelineMark;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.briefing.Statement;
import org.nightdesk.briefing.Statement.Fragment;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/** Briefings of invented stories in invented places. */
final class SampleBriefings {

    private static final LocalDate DATE = LocalDate.of(2031, 3, 14);

    private SampleBriefings() {}

    /** A flood in the invented valley of Ardenmoor and a strike at its port: five documents. */
    static Briefing flood() {
        return briefing(
                5,
                "The Lenne breaks its dykes at Ardenmoor",
                List.of(
                        sentence("Ten days after the dyke at Ostwick gave way, reporting puts the dead at 34 to 41 "
                                + "and the homeless at over 12,000."),
                        sentence("The toll traces back to one office, the Valley Relief Board (谷地救濟局).", "D002")),
                List.of(
                        sentence("The toll rises from 34 to 41", "D002", "D004"),
                        sentence("A second report now gives six breaches, not eleven", "D003")),
                List.of(
                        key("12,000+", "people left homeless", "one source", Verdict.ONE_SOURCE, "D002"),
                        key(
                                "~41",
                                "dead, to 12 March",
                                "one origin (Relief Board), two reports",
                                Verdict.UPDATE,
                                "D002",
                                "D004"),
                        key(
                                "2,300",
                                "houses under water",
                                "two independent counts",
                                Verdict.CORROBORATED,
                                "D001",
                                "D003"),
                        key("6 or 11", "breaches in the dyke", "reports conflict", Verdict.CONFLICT, "D002", "D003")),
                List.of(
                        new Development(
                                "2 Mar 2031",
                                "",
                                "happened",
                                lead(
                                        "The dyke at Ostwick breaks in the night,",
                                        " and the lower town is under two metres of water by morning",
                                        "D001 D002",
                                        ". Accounts of the hour differ: “shortly after two”",
                                        "D004",
                                        " or “towards dawn”",
                                        "D001",
                                        ".")),
                        new Development(
                                "~5 Mar 2031",
                                "",
                                "happened",
                                lead(
                                        "Over 12,000 people leave their homes",
                                        " for the camps at Hale Ridge",
                                        "D002",
                                        ".")),
                        new Development(
                                "11 Mar 2031",
                                "",
                                "alleged",
                                lead(
                                        "A former engineer, Ysolde Marrat, says the board ignored two warnings.",
                                        " The board denies it",
                                        "D005",
                                        ".")),
                        new Development(
                                "from Apr 2031",
                                "",
                                "planned",
                                lead(
                                        "Prime Minister Aurel Vantongeren promises 3,000 temporary dwellings",
                                        " “before the summer is out”",
                                        "D003",
                                        "."))),
                List.of(
                        mark(
                                "2031-03-02",
                                "2031-03-02",
                                "2 Mar 2031",
                                "Dyke at Ostwick breaks",
                                "happened",
                                "D001",
                                "D002"),
                        mark(
                                "2031-03-04",
                                "2031-03-06",
                                "about 5 Mar 2031",
                                "Over 12,000 leave for Hale Ridge",
                                "happened",
                                "D002"),
                        mark(
                                "2031-03-06",
                                "2031-03-06",
                                "6 Mar 2031",
                                "Relief Board counts 34 dead",
                                "happened",
                                "D002"),
                        mark(
                                "2031-03-11",
                                "2031-03-11",
                                "11 Mar 2031",
                                "Engineer says warnings were ignored",
                                "alleged",
                                "D005"),
                        mark("2031-03-12", "2031-03-12", "12 Mar 2031", "Toll rises to 41", "happened", "D004"),
                        mark(
                                "2031-04-01",
                                "2031-04-30",
                                "from Apr 2031",
                                "3,000 temporary dwellings promised",
                                "planned",
                                "D003")),
                List.of(
                        measure(
                                "M1",
                                "people left homeless",
                                "persons, from about 5 Mar",
                                "over 12,000",
                                "persons",
                                Verdict.ONE_SOURCE,
                                "",
                                point("12000", false, true, "over 12,000", "D002")),
                        measure(
                                "M2",
                                "dead",
                                "persons, to 12 Mar 2031",
                                "34 | 41",
                                "persons",
                                Verdict.UPDATE,
                                "",
                                point("34", false, false, "34", "D002"),
                                point("41", false, false, "around 41", "D004")),
                        measure(
                                "M3",
                                "dead children",
                                "persons, to 12 Mar 2031",
                                "9",
                                "persons",
                                Verdict.SAME_ORIGIN,
                                "dead",
                                point("9", false, false, "9", "D002", "D004")),
                        measure(
                                "M4",
                                "people in camps",
                                "persons, 10 Mar 2031",
                                "about 7,400",
                                "persons",
                                Verdict.CORROBORATED,
                                "people left homeless",
                                point("7200", false, false, "7,200", "D001"),
                                point("7500", false, false, "7,500", "D003")),
                        measure(
                                "M5",
                                "dwellings promised",
                                "count, from Apr 2031",
                                "up to 3,000",
                                "count",
                                Verdict.COMPATIBLE,
                                "",
                                point("3000", true, false, "up to 3,000", "D003")),
                        measure(
                                "M6",
                                "breaches in the dyke",
                                "count, 2 Mar 2031",
                                "eleven | six",
                                "count",
                                Verdict.CONFLICT,
                                "",
                                point("11", false, false, "eleven", "D002"),
                                point("6", false, false, "six", "D003")),
                        measure(
                                "M7",
                                "damage",
                                "euros, estimate",
                                "€1.4 billion",
                                "euros",
                                Verdict.ONE_SOURCE,
                                "",
                                point("1400000000", false, false, "about €1.4 billion", "D005"))),
                List.of(
                        new Discrepancy(
                                "X1",
                                "figure",
                                "Breaches in the dyke",
                                quote("“eleven breaches”", "D002"),
                                quote("“six places”", "D003"),
                                Verdict.CONFLICT,
                                "Six and eleven cannot both be the count of one night."),
                        new Discrepancy(
                                "X2",
                                "date",
                                "Hour of the break",
                                quote("“shortly after two”", "D004"),
                                quote("“towards dawn”", "D001"),
                                Verdict.CONFLICT,
                                "Some four hours apart."),
                        new Discrepancy(
                                "X3",
                                "figure",
                                "People in camps",
                                quote("7,200 people", "D001"),
                                quote("some 7,500", "D003"),
                                Verdict.COMPATIBLE,
                                "Within what “some” leaves open.")),
                List.of(
                        actor(
                                "A1",
                                "Aurel Vantongeren",
                                "PERSON",
                                "Prime Minister",
                                5,
                                "D001",
                                "D002",
                                "D003",
                                "D004",
                                "D005"),
                        actor("A2", "Valley Relief Board", "ORG", "agency, Ardenmoor", 9, "D001", "D002", "D004"),
                        actor("A3", "Park Ji-won", "PERSON", "head of the rescue team", 3, "D001", "D003"),
                        actor("A4", "Galina Serova", "PERSON", "hydrologist", 2, "D002"),
                        actor("A5", "Ysolde Marrat", "PERSON", "former engineer", 2, "D005"),
                        actor("A6", "Layla Haddad", "PERSON", "spokeswoman of the camps", 1, "D003"),
                        actor("A7", "Noa Levin", "PERSON", "physician", 1, "D003")),
                List.of(
                        alias("A2", "谷地救濟局"),
                        alias("A2", "VRB"),
                        alias("A3", "박지원"),
                        alias("A4", "Галина Серова"),
                        alias("A6", "ليلى حداد"),
                        alias("A7", "נועה לוין")),
                sources(5),
                List.of(
                        new OutcomeRow("brief.pdf", "ingested", "", ""),
                        new OutcomeRow(
                                "torn.docx", "rejected", "the archive ends early", "ask the sender for it again"),
                        new OutcomeRow("carta.txt", "flagged", "not analysed: only English is read so far", "")),
                List.of(
                        new Note(
                                "Wording",
                                "Every figure keeps the words that it was reported with: “over”, “around”, “a dozen”."),
                        new Note(
                                "Same origin",
                                "Several documents repeat one count from one body, so their agreement is no confirmation."),
                        new Note(
                                "Scripts",
                                "박지원 · Серова · Ελένη · 習近平 · かな東京 · שלום (1987) · مرحبا بالعالم · Nguyễn Ế · 😀 · ఠ · “quotes” – en — em …")));
    }

    /** Nothing arrived. */
    static Briefing empty() {
        return briefing(
                0,
                "",
                List.of(),
                List.of(sentence("Nothing has changed since the report of 13 March 2031.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new OutcomeRow("noise.bin", "rejected", "holds no text", "remove it from the inbox")),
                List.of());
    }

    /** A briefing as large as the caller likes. */
    static Briefing large(int documents) {
        Briefing small = flood();
        List<Measure> measures = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> measure(
                        "M" + i,
                        "containers moved through berth " + i,
                        "count, Feb 2031",
                        "around " + i * 1000,
                        i % 3 == 0 ? "tonnes" : "count",
                        Verdict.values()[i % 6],
                        "",
                        point(String.valueOf(i * 1000), false, i % 4 == 0, "around " + i * 1000, ref(i), ref(i + 1)),
                        point(
                                String.valueOf(i * 1100),
                                false,
                                false,
                                "nearly " + i * 1100,
                                ref(i + 2),
                                ref(i + 3),
                                ref(i + 4),
                                ref(i + 5))))
                .toList();
        List<TimelineMark> marks = IntStream.range(0, 25)
                .mapToObj(i -> {
                    LocalDate day = LocalDate.of(2031, 2, 1).plusDays(i / 2 * 3L);
                    return new TimelineMark(
                            day,
                            day.plusDays(i % 5 == 0 ? 6 : 0),
                            day.toString(),
                            "Ship number " + i + " leaves the port of Hale with grain for the camps",
                            "happened",
                            evidence(ref(i + 1)));
                })
                .toList();
        List<ActorRow> actors = IntStream.range(0, 80)
                .mapToObj(i -> actor(
                        "A" + i,
                        "Harbour Company Number " + i,
                        "ORG",
                        "operator; owner of berth " + i,
                        80 - i,
                        IntStream.rangeClosed(1, Math.max(1, 80 - i))
                                .mapToObj(SampleBriefings::ref)
                                .toArray(String[]::new)))
                .toList();
        List<Development> developments = IntStream.range(0, 20)
                .mapToObj(i -> new Development(
                        "Feb 2031",
                        i % 2 == 0 ? "Port" : "Flood",
                        "happened",
                        lead(
                                "Ship " + i + " leaves the port",
                                " with grain for the camps at Hale Ridge and the villages along the river below it",
                                ref(i + 1) + " " + ref(i + 40),
                                ".")))
                .toList();
        List<OutcomeRow> outcomes = IntStream.rangeClosed(1, documents)
                .mapToObj(i -> new OutcomeRow(
                        "feed/2031/03/report-" + i + ".html",
                        i % 7 == 0 ? "rejected" : "ingested",
                        i % 7 == 0 ? "could not be opened: the file ends before its header does" : "",
                        ""))
                .toList();
        return new Briefing(
                new Masthead("port", "Port and river", DATE, Optional.empty(), 12, documents, "0.1.0"),
                small.title(),
                small.standfirst(),
                small.whatChanged(),
                small.keyFigures(),
                developments,
                marks,
                List.of("11 developments of two stories are in the workbook only."),
                measures,
                small.discrepancies(),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sources(documents),
                List.of(),
                outcomes,
                List.of(),
                List.of(),
                small.notes(),
                List.of());
    }

    /** Everything longer than anyone expects. */
    static Briefing longTexts() {
        Briefing small = flood();
        String endless =
                "and so the harbour master, who had been asked thrice, wrote again to the ministry ".repeat(40);
        String unbroken = "https://example.org/" + "a".repeat(300);
        List<Development> developments = new ArrayList<>(small.developments());
        developments.add(new Development(
                "between 3 February and 17 March 2031",
                "A story with a rather long name that goes on",
                "alleged",
                quote(endless, "D001")));
        developments.add(new Development("Apr 2031", "", "planned", quote(unbroken, "D002")));
        List<Measure> measures = new ArrayList<>(small.measures());
        measures.add(
                0,
                measure(
                        "M99",
                        "persons of every age who were reported to have left the lower villages by boat or on foot",
                        "persons, between 3 February and 17 March 2031, without the crews",
                        "between 11,250 and 12,500 | some twelve thousand | “almost the whole valley”",
                        "persons",
                        Verdict.CONFLICT,
                        "the whole population of the valley as of the last census",
                        point(
                                "11250",
                                true,
                                false,
                                "not fewer than eleven thousand two hundred and fifty",
                                "D001",
                                "D002",
                                "D003",
                                "D004",
                                "D005"),
                        point(
                                "12500",
                                false,
                                true,
                                "considerably more than twelve thousand five hundred",
                                "D001",
                                "D002")));
        return new Briefing(
                small.masthead(),
                sentence(
                        "A title that is so long that it needs three lines of the page since nobody has shortened it before it came to the desk"),
                List.of(sentence(endless.substring(0, 700))),
                small.whatChanged(),
                List.of(key(
                        "between 11,250 and 12,500",
                        "persons of every age who left the villages",
                        "one origin, the Valley Relief Board of Ardenmoor",
                        Verdict.CONFLICT,
                        "D001",
                        "D002",
                        "D003",
                        "D004",
                        "D005")),
                developments,
                small.timeline(),
                small.omitted(),
                measures,
                List.of(new Discrepancy(
                        "X1",
                        "figure",
                        "How many left",
                        quote(endless.substring(0, 900), "D001"),
                        quote(endless.substring(0, 1800), "D002"),
                        Verdict.CONFLICT,
                        endless.substring(0, 600))),
                small.actors(),
                small.aliases(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                small.sources(),
                List.of(),
                small.outcomes(),
                List.of(),
                List.of(),
                small.notes(),
                List.of());
    }

    /** The flood, told by one document. */
    static Briefing single() {
        Briefing small = flood();
        return new Briefing(
                new Masthead("one", "Ardenmoor", DATE, Optional.of(DATE.minusDays(30)), 1, 1, "0.1.0"),
                sentence("Dyke breaks at Ostwick"),
                List.of(),
                List.of(),
                List.of(key("12,000+", "people left homeless", "one source", Verdict.ONE_SOURCE, "D001")),
                small.developments().subList(1, 2),
                small.timeline().subList(0, 1),
                List.of(),
                List.of(measure(
                        "M1",
                        "people left homeless",
                        "persons",
                        "over 12,000",
                        "persons",
                        Verdict.ONE_SOURCE,
                        "",
                        point("12000", false, true, "over 12,000", "D001"))),
                List.of(),
                List.of(actor("A1", "Aurel Vantongeren", "PERSON", "Prime Minister", 1, "D001")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sources(1),
                List.of(),
                List.of(new OutcomeRow("brief.pdf", "ingested", "", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Words that would reorder, hide or break what stands around them; numbers below zero and of nothing. */
    static Briefing hostile() {
        Briefing f = flood();
        List<Measure> measures = List.of(
                measure(
                        "M1",
                        "result of the Hale Line",
                        "percent",
                        "−3.5 percent",
                        "percent",
                        Verdict.ONE_SOURCE,
                        "",
                        point("-3.5", false, false, "−3.5 percent", "D001")),
                measure(
                        "M2",
                        "ships lost",
                        "count",
                        "none",
                        "count",
                        Verdict.ONE_SOURCE,
                        "",
                        point("0", false, false, "none", "D001")),
                measure(
                        "M3",
                        "grain\u202E bought",
                        "",
                        "x",
                        "",
                        Verdict.CONFLICT,
                        "",
                        point("1e15", false, true, "a very great deal \uD83D\uDEA2", "D001"),
                        point("-1e15", true, false, "a very great debt", "D002")));
        List<ActorRow> actors = List.of(
                actor("A1", "Captain \uD83D\uDEA2 Marrow", "PERSON", "cap\u202Etain\u0007", 1, "D001"),
                actor("A2", "\u0C20\u0C3E\u0C15\u0C42\u0C30", "PERSON", "\uE000\uE001", 1, "D001"));
        return new Briefing(
                f.masthead(),
                sentence("Nine boats\u202E reach\u200B Hale\uD83D to\u00ADday"),
                f.standfirst(),
                f.whatChanged(),
                f.keyFigures(),
                f.developments(),
                f.timeline(),
                List.of(),
                measures,
                f.discrepancies(),
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                f.sources(),
                List.of(),
                List.of(new OutcomeRow("a\u202Etxt.exe", "rejected", "name holds \u2066hidden\u2069 characters", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Briefing briefing(
            int documents,
            String title,
            List<Statement> standfirst,
            List<Statement> changed,
            List<KeyFigure> keys,
            List<Development> developments,
            List<TimelineMark> marks,
            List<Measure> measures,
            List<Discrepancy> discrepancies,
            List<ActorRow> actors,
            List<AliasRow> aliases,
            List<Source> sources,
            List<OutcomeRow> outcomes,
            List<Note> notes) {
        return new Briefing(
                new Masthead("valley", "Ardenmoor valley flood", DATE, Optional.empty(), 181, documents, "0.1.0"),
                sentence(title),
                standfirst,
                changed,
                keys,
                developments,
                marks,
                List.of(),
                measures,
                discrepancies,
                actors,
                aliases,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sources,
                List.of(),
                outcomes,
                List.of(),
                List.of(),
                notes,
                List.of());
    }

    static TimelineMark mark(String low, String high, String when, String label, String status, String... refs) {
        return new TimelineMark(LocalDate.parse(low), LocalDate.parse(high), when, label, status, evidence(refs));
    }

    static Measure measure(
            String id,
            String label,
            String sublabel,
            String asReported,
            String unit,
            Verdict verdict,
            String partOf,
            Point... points) {
        List<BigDecimal> values =
                Arrays.stream(points).map(Point::value).sorted().toList();
        return new Measure(
                id,
                label,
                sublabel,
                asReported,
                "to 12 Mar 2031",
                verdict == Verdict.ONE_SOURCE ? "unattributed" : "Valley Relief Board",
                partOf,
                Optional.of(values.getFirst()),
                Optional.of(values.getLast()),
                Optional.of(values.getLast()),
                unit,
                1,
                verdict,
                "",
                List.of(),
                List.of(points),
                Arrays.stream(points)
                        .flatMap(p -> p.evidence().stream())
                        .distinct()
                        .toList());
    }

    static Point point(String value, boolean below, boolean above, String label, String... refs) {
        return new Point(new BigDecimal(value), below, above, label, evidence(refs));
    }

    private static KeyFigure key(String value, String label, String note, Verdict verdict, String... refs) {
        return new KeyFigure(value, label, note, verdict, "M1", evidence(refs));
    }

    private static ActorRow actor(String id, String name, String type, String role, int mentions, String... refs) {
        String history = role.isEmpty() ? "" : role + " (as of Sep 2025)";
        return new ActorRow(
                id, name, type, role, List.of(refs), Map.of(), mentions, 1, history, List.of(), evidence(refs));
    }

    private static AliasRow alias(String actor, String surface) {
        return new AliasRow(
                "D001",
                actor,
                surface,
                1,
                "stands in brackets behind the name",
                evidence("D001").getFirst());
    }

    private static List<Source> sources(int count) {
        String[] titles = {
            "River takes the lower town",
            "Relief board counts the dead",
            "Six gaps in the wall of Ostwick",
            "Toll rises again",
            ""
        };
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Source(
                        ref(i),
                        "doc" + i + ".txt",
                        "0".repeat(64),
                        titles[(i - 1) % 5],
                        i % 3 == 0 ? "Ann Other" : "",
                        i % 2 == 0 ? "Valley Courier" : "The Hale Post",
                        "text/plain",
                        "en",
                        DATE,
                        Optional.of(DATE),
                        Optional.of(DATE),
                        Optional.of(DATE),
                        "day",
                        i % 4 == 0 ? "mid-March 2031, inferred" : "12 March 2031",
                        i % 4 == 0 ? "from “on Tuesday” and the arrival" : "",
                        "ingested",
                        i % 5 == 4 ? "copy of D001" : "",
                        "M1, M2",
                        12,
                        StoredText.of(""),
                        List.of(),
                        "",
                        ""))
                .toList();
    }

    private static String ref(int number) {
        return String.format(java.util.Locale.ROOT, "D%03d", number);
    }

    private static Statement sentence(String text, String... refs) {
        return Statement.of(text, evidence(refs));
    }

    private static Statement quote(String text, String... refs) {
        return sentence(text, refs);
    }

    /** A strong beginning, then words and references by turns. */
    private static Statement lead(String strong, String... rest) {
        List<Fragment> fragments = new ArrayList<>(List.of(new Fragment(strong, true, List.of())));
        for (int i = 0; i < rest.length; i += 2) {
            String[] refs = i + 1 < rest.length ? rest[i + 1].split(" ") : new String[0];
            fragments.add(new Fragment(rest[i], false, evidence(refs)));
        }
        return new Statement(fragments);
    }

    private static List<Evidence> evidence(String... refs) {
        return Arrays.stream(refs)
                .map(ref -> new Evidence(ref.toLowerCase(java.util.Locale.ROOT) + ".txt", ref, 1, new Span(0, 5)))
                .toList();
    }
}
