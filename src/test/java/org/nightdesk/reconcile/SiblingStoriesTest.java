package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Analyst;
import org.nightdesk.analysis.Texts;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.dates.TimeResolver;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Document;

/** Small sets of documents on one story, read as a night reads them; the dates were noted before the rules were made. */
class SiblingStoriesTest {

    private static final Analyst ANALYST = Texts.ANALYST;
    private static final NounKinds NOUNS = NounKinds.of(WordClasses.open());

    private final Map<String, KnownDocument> documents = new LinkedHashMap<>();

    private void add(String id, String words) {
        Document d = Texts.document(words);
        Document document = new Document(
                id, d.sha256(), d.mediaType(), d.text(), d.blocks(), d.metadata(), d.flags(), Optional.empty());
        documents.put(
                id,
                new KnownDocument(
                        document,
                        LocalDate.of(2040, 1, 5),
                        Optional.of(ANALYST.analyse(document)),
                        Optional.empty(),
                        List.of()));
    }

    private DocumentDate date(String id) {
        return new Reconciler(new TimeResolver()::resolve, NOUNS)
                .reconcile(List.copyOf(documents.values()), List.of()).documents().stream()
                        .filter(d -> d.document().id().equals(id))
                        .findFirst()
                        .flatMap(KnownDocument::analysis)
                        .orElseThrow()
                        .date();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static TimeInterval days(String low, String high) {
        return TimeInterval.of(day(low), day(high));
    }

    // ---- disaster: 14 March 2031 is a Friday

    private static final String QUAKE_STAMPED = """
            Tarvena earthquake latest: 12 missing under school

            At least 41 people are dead after a 6.9-magnitude earthquake struck northern Tarvena today.

            The government said 41 people had died and 212 had been hurt near Orsk Bay.

            UPDATED 14 March 2031
            """;

    private static final String QUAKE_WIRE = """
            Strong quake hits Tarvena, 41 dead

            Orsk Bay, Mar 14 (NW) A strong earthquake shook northern Tarvena on Friday, bringing down a school.

            The government said at least 41 people had died. The magnitude 6.9 quake struck at noon near Orsk Bay.
            """;

    private static final String QUAKE_A_WEEK_LATER = """
            ORSK BAY (NW) - The number of dead from last week's earthquake in Tarvena rose on Thursday to 63, the \
            government said.

            The magnitude 6.9 quake of March 14 brought down a school near Orsk Bay.
            """;

    private static final String QUAKE_A_YEAR_LATER = """
            Orsk Bay, Mar 14 (NW) Survivors on Sunday marked the first anniversary of the earthquake in Tarvena that killed 63 \
            people.

            The magnitude 6.9 quake brought down a school near Orsk Bay.
            """;

    @Test
    void aDatelineTakesItsYearFromAnotherReportOfTheEarthquake() {
        add("a", QUAKE_STAMPED);
        add("b", QUAKE_WIRE);
        assertThat(date("b").interval()).isEqualTo(TimeInterval.day(day("2031-03-14")));
        assertThat(String.join("; ", date("b").evidence())).contains("Mar 14", "(a)", "14 Mar 2031");
    }

    @Test
    void lastWeeksEarthquakeAndTheDayOfTheTollDateALaterReport() {
        add("a", QUAKE_STAMPED);
        add("c", QUAKE_A_WEEK_LATER);
        assertThat(date("c").best()).contains(day("2031-03-20"));
        assertThat(date("c").interval()).isEqualTo(days("2031-03-17", "2031-03-23"));
    }

    @Test
    void anAnniversaryStoryIsNotOfTheDayThatItRemembers() {
        add("a", QUAKE_STAMPED);
        add("d", QUAKE_A_YEAR_LATER);
        assertThat(date("d").interval()).isEqualTo(TimeInterval.day(day("2032-03-14")));
    }

    @Test
    void theWholeStoryComesOutTheSameInOneNight() {
        add("a", QUAKE_STAMPED);
        add("b", QUAKE_WIRE);
        add("c", QUAKE_A_WEEK_LATER);
        add("d", QUAKE_A_YEAR_LATER);
        assertThat(date("b").best()).contains(day("2031-03-14"));
        assertThat(date("c").best()).contains(day("2031-03-20"));
        assertThat(date("d").best()).contains(day("2032-03-14"));
    }

    // ---- two floods in one city

    private static final String FLOOD_2028 = """
            Veltara, 12 May 2028 - The river Sann flooded Veltara on Thursday, killing nine people.

            Mayor Ilsa Brodin said 400 houses stood under water.
            """;

    private static final String FLOOD_2030 = """
            Veltara, 20 May 2030 - Floods hit Veltara on Monday, killing 30 people.

            Mayor Ilsa Brodin called it the worst flood in the city's history.
            """;

    @Test
    void aFloodInTheSameCityThatMayBeAnotherOneDatesNothing() {
        add("a", FLOOD_2028);
        add("b", FLOOD_2030);
        add("c", "Floods hit Veltara on Monday, killing at least four people. Schools stayed closed.");
        assertThat(date("c").isKnown()).isFalse();
    }

    @Test
    void twoDatedFloodsKeepTheirDates() {
        add("a", FLOOD_2028);
        add("b", FLOOD_2030);
        assertThat(date("a").best()).contains(day("2028-05-12"));
        assertThat(date("b").best()).contains(day("2030-05-20"));
    }

    // ---- business: 24 July 2030 is a Wednesday

    private static final String RESULTS = """
            July 24, 2030 - Brannock Motors reported second-quarter net income of $412 million on Wednesday, up 8 percent.

            Chief Executive Lena Faulk said orders from Asia were strong.
            """;

    @Test
    void aQuarterlyResultWithADatelineTakesTheYearOfTheSameResult() {
        add("a", RESULTS);
        add("b", """
                DETMOLD, July 24 (Northwire) - Brannock Motors on Wednesday reported second-quarter net income of $412 million.

                Chief Executive Lena Faulk expects more.
                """);
        assertThat(date("b").best()).contains(day("2030-07-24"));
    }

    @Test
    void nextYearsResultIsNotDatedByThisYears() {
        add("a", RESULTS);
        add("b", """
                Brannock Motors on Wednesday reported second-quarter net income of $388 million, down from $412 million a year \
                earlier.

                Chief Executive Lena Faulk blamed the weather.
                """);
        assertThat(date("b").interval().contains(day("2031-07-23"))).isTrue();
    }

    @Test
    void aCorrectionOfTheNextDayIsNotPutBeforeTheReport() {
        add("a", """
                October 3, 2029 - Corlen Foods closed two plants in Dorne on Wednesday, cutting 640 jobs.
                """);
        add("b", """
                Correction: Corlen Foods closed three plants in Dorne on Wednesday, not two, cutting 640 jobs.
                """);
        assertThat(date("b").interval().contains(day("2029-10-04"))).isTrue();
        assertThat(date("b").interval().contains(day("2029-10-02"))).isFalse();
    }

    // ---- court: 9 February 2027 is a Tuesday

    @Test
    void aSentenceByTheSameJudgeDatesTheOtherReportOfIt() {
        add("a", """
                9 February 2027. Judge Ines Calder sentenced Otto Brandt, the former harbour chief, to six years in prison on \
                Tuesday.
                """);
        add("b", """
                Otto Brandt was sentenced to six years in prison on Tuesday by Judge Ines Calder.

                Brandt had taken bribes from two shipping lines.
                """);
        assertThat(date("b").interval()).isEqualTo(days("2027-02-09", "2027-02-15"));
        assertThat(date("b").best()).contains(day("2027-02-09"));
    }

    // ---- sport: 30 May 2026 and 29 May 2027 are Saturdays

    @Test
    void nextYearsFinalOfTheSameTeamsIsAnotherGame() {
        add("a", """
                May 30, 2026 - Kestrel United beat Dorne Rovers 3-1 on Saturday to win the cup in Lindau.
                """);
        add("b", """
                Kestrel United beat Dorne Rovers 2-0 on Saturday to win the cup in Lindau once more.
                """);
        assertThat(date("b").interval().contains(day("2027-05-29"))).isTrue();
    }

    // ---- conflict

    @Test
    void lastMonthsCeasefirePutsADocumentIntoTheMonthAfter() {
        add("a", """
                Ukraine and Georgia signed a ceasefire agreement in Lindau today.

                UPDATED 2 April 2030
                """);
        add("b", """
                The ceasefire agreement that Ukraine and Georgia signed in Lindau last month has held so far.
                """);
        assertThat(date("b").interval()).isEqualTo(days("2030-05-01", "2030-05-31"));
    }

    // ---- politics: 18 June 2030 is a Tuesday

    @Test
    void aVisitThatAnotherDocumentDatesPutsLastWeekIntoItsPlace() {
        add("a", """
                President Mira Halvorsen of Norway has just arrived in Tessen on June 18, 2030, for talks with Otto Kranz.
                """);
        add("b", """
                Guards kept journalists away during last week's visit to Tessen by President Mira Halvorsen of Norway.
                """);
        assertThat(date("b").interval()).isEqualTo(days("2030-06-24", "2030-06-30"));
    }

    // ---- markets: 7 May 2031 and 18 June 2031 are Wednesdays

    private static final String CUT = """
            FRANKEN, 7 May 2031 (NW) - The central bank of Rhenia cut its key rate by 25 basis points to 3.25 percent on \
            Wednesday. Governor Alma Torsen said inflation had slowed.
            """;

    @Test
    void aDatelineTakesItsYearFromAReportOfTheSameThingThoughNoEventWasRead() {
        add("a", CUT);
        add("b", """
                FRANKEN, May 7 (NW) - Bonds rallied after the central bank of Rhenia cut its key rate by 25 basis points to 3.25 \
                percent on Wednesday. Governor Alma Torsen said inflation was slowing.
                """);
        assertThat(date("b").best()).contains(day("2031-05-07"));
    }

    @Test
    void theNextCutOfTheRateIsAnotherOne() {
        add("a", CUT);
        add("b", """
                FRANKEN, June 18 (NW) - The central bank of Rhenia cut its key rate by 25 basis points to 3.00 percent on \
                Wednesday. Governor Alma Torsen said inflation had slowed further.
                """);
        add("c", """
                The central bank of Rhenia cut its key rate by 25 basis points to 3.00 percent on Wednesday. Governor Alma Torsen \
                said inflation had slowed further.
                """);
        assertThat(date("b").isKnown()).isFalse();
        assertThat(date("c").isKnown()).isFalse();
    }

    // ---- accident: 1 September 2030 is a Sunday

    private static final String FERRY = """
            Updated 2 September 2030

            A ferry carrying 214 people sank off Port Ilsa on Sunday, and 57 passengers drowned, the coast guard said.
            """;

    @Test
    void aRisingTollOfTheSameFerryIsOfTheSameWeek() {
        add("a", FERRY);
        add("b", """
                Divers recovered six more bodies on Tuesday from the ferry that sank off Port Ilsa on Sunday, bringing the toll \
                to 63. The ferry carried 214 people.
                """);
        assertThat(date("b").interval()).isEqualTo(days("2030-09-01", "2030-09-07"));
        assertThat(date("b").best()).contains(day("2030-09-03"));
    }

    @Test
    void anotherFerryAndATrialYearsLaterAreNotDatedByTheFirst() {
        add("a", FERRY);
        add("b", "A ferry carrying 96 people sank off Port Ilsa on Sunday. All were rescued, the coast guard said.");
        add("c", """
                A court on Monday jailed the captain of the ferry that sank off Port Ilsa two years ago, killing 63 of the 214 \
                people on board.
                """);
        assertThat(date("b").isKnown()).isFalse();
        assertThat(date("c").interval().contains(day("2032-10-04"))).isTrue();
    }

    // ---- accident with a fire that is a noun only: 10 August 2029 is a Friday

    private static final String FIRE = """
            ORVANE, 11 August 2029 (NW) - A fire at the Selm refinery in Orvane killed seven workers on Friday night, the \
            operator Petrolan said.

            Fire chief Dario Venn said 26 people were taken to hospital.
            """;

    @Test
    void lastWeeksFireIsTheFireOfTheOtherReport() {
        add("a", FIRE);
        add("b", """
                Prosecutors in Orvane on Monday opened an inquiry into last week's fire at the Selm refinery.

                26 people were taken to hospital after the fire on August 10.
                """);
        assertThat(date("b").best()).contains(day("2029-08-13"));
    }

    @Test
    void aReportOfOneYearAfterIsOfTheNextYear() {
        add("a", FIRE);
        add("b", """
                ORVANE, Aug. 10 (NW) - One year after a fire killed seven workers at the Selm refinery in Orvane, families laid \
                wreaths at its gates.

                26 people were taken to hospital.
                """);
        assertThat(date("b").best()).contains(day("2030-08-10"));
    }

    @Test
    void twoReportsThatLeadToDifferentYearsDateNothing() {
        add("a", FIRE);
        add("b", FIRE.replace("2029", "2035"));
        add("c", """
                ORVANE, Aug. 11 (AP) - Seven workers died when a fire swept through the Selm refinery in Orvane late Friday.

                Fire chief Dario Venn said 26 people were taken to hospital.
                """);
        assertThat(date("c").isKnown()).isFalse();
    }

    // ---- datelines with a weekday alone

    @Test
    void givesAWeekdayDatelineItsWeekByASiblingThatTellsTheSameWithItsDay() {
        add("court", """
                Court jails Velden mayor for eleven years

                By Ann Prue
                VELDEN CITY, Thursday

                Judge Petra Holub sentenced the former mayor of Velden, Anton Kresl, to 11 years in prison today and \
                ordered him to pay back 4.35 million crowns.

                Kresl, who had called the trial a farce on Wednesday, showed no emotion.
                """);
        add("reaction", """
                Velden City, 21 September 2026

                Former mayor Anton Kresl was sentenced by Judge Petra Holub to 11 years on Thursday and must pay back \
                4.35 million crowns.
                """);
        assertThat(date("court").best()).contains(day("2026-09-17"));
    }

    @Test
    void leavesTheWeekOfAWeekdayDatelineOpenWhereSiblingsLeadToTwo() {
        add("deal", """
                FRANKFURT, Monday (Finwire) - Truck maker Brakewell raised its bid for its rival Osker AG to 3.72 billion \
                euros on Monday, Brakewell chief Joan Till said. Osker head Ulf Meer declined to comment.
                """);
        add("first", """
                Frankfurt, 11 November 2026

                Brakewell chief Joan Till and Osker head Ulf Meer met after the bid of 3.72 billion euros on Monday.
                """);
        add("second", """
                Frankfurt, 18 November 2026

                Brakewell chief Joan Till told Osker head Ulf Meer of the bid of 3.72 billion euros on Monday.
                """);
        assertThat(date("deal").isDay()).isFalse();
    }
}
