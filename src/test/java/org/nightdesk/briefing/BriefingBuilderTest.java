package org.nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.events.EventClass;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.reconcile.Draft;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.NounKinds;
import org.nightdesk.reconcile.Reconciler;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;

class BriefingBuilderTest {

    private static final BriefingContext CONTEXT = new BriefingContext(
            "sample",
            "Lowland watch",
            LocalDate.of(2026, 3, 20),
            Optional.empty(),
            1,
            "0.1.0",
            List.of(new InputOutcome("c.docx", Outcome.REJECTED, "the file is damaged", "ask the sender for it again")),
            ReaderSettings.DEFAULT,
            Optional.empty(),
            new Grades(Map.of("Daily Weir", "B", "Lowland Post", "E")));

    private static Briefing briefing(KnownDocument... documents) {
        return BriefingBuilder.build(
                new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                        .reconcile(List.of(documents), List.of()),
                CONTEXT);
    }

    private static Draft flood(String id, String day) {
        return draft(id)
                .published(day)
                .says("After the Tarvo river flood in Ostrel, rescue teams search the ruined town.");
    }

    private static Briefing twoReports() {
        return briefing(
                flood("a.txt", "2026-03-11")
                        .says(
                                "Prime Minister Otto Lehrmann visited Ostrel on Wednesday, his first journey since autumn.")
                        .says("At least 730 people were injured by the flood, the Civil Office said.")
                        .person("Otto Lehrmann", "Prime Minister")
                        .body("Civil Office")
                        .counts("At least 730 people", "730", "people")
                        .of("injured flood")
                        .in("Ostrel")
                        .by("Civil Office")
                        .and()
                        .event(EventClass.CONSULT, "visited", "Otto Lehrmann", "", "Ostrel", "2026-03-11")
                        .read(),
                flood("b.txt", "2026-03-11")
                        .says("The visit of Otto Lehrmann to Ostrel was brief.")
                        .says("Hospitals count 690 hurt in Ostrel.")
                        .person("Otto Lehrmann")
                        .counts("690 hurt", "690", "hurt")
                        .in("Ostrel")
                        .and()
                        .event(EventClass.CONSULT, "visit", "Otto Lehrmann", "", "Ostrel", "2026-03-11")
                        .read());
    }

    @Test
    void theTitleIsTheClauseOfTheBestToldEvent() {
        Briefing briefing = twoReports();
        assertThat(briefing.title().text()).isEqualTo("Otto Lehrmann visited Ostrel on Wednesday");
        assertThat(briefing.title().evidence()).extracting(Evidence::ref).containsExactly("D001");
    }

    @Test
    void aDevelopmentNamesAllDocumentsThatTellIt() {
        Briefing.Development told = twoReports().developments().getFirst();
        assertThat(told.when()).isEqualTo("11 Mar 2026");
        assertThat(told.text().evidence()).extracting(Evidence::ref).containsExactly("D001", "D002");
    }

    @Test
    void aConflictIsShownWithBothNumbersAndWords() {
        Briefing briefing = twoReports();
        Briefing.KeyFigure figure = briefing.keyFigures().getFirst();
        assertThat(figure.value()).isEqualTo("690 or 730+");
        assertThat(figure.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(briefing.discrepancies()).singleElement().satisfies(d -> {
            assertThat(d.one().text()).isEqualTo("\u201cAt least 730 people\u201d");
            assertThat(d.other().text()).isEqualTo("\u201c690 hurt\u201d");
        });
    }

    @Test
    void aMeasureIsSaidInAShortPhraseWithItsPlaceAndOccasion() {
        Briefing.Measure measure = twoReports().measures().getFirst();
        assertThat(measure.label()).isEqualTo("people injured \u00b7 Ostrel \u00b7 flood");
        assertThat(measure.asReported()).isEqualTo("At least 730 | 690");
        assertThat(measure.period()).isEqualTo("to 11 Mar 2026");
        assertThat(measure.attributedTo()).isEqualTo("Civil Office");
        assertThat(measure.points()).extracting(Briefing.Point::openAbove).containsExactly(false, true);
        assertThat(measure.claims()).containsExactly("D001-f1", "D002-f1");
    }

    @Test
    void everyStatementAndEveryRowLeadsToASentenceOfTheReport() {
        Briefing briefing = twoReports();
        List<String> known = briefing.sentences().stream()
                .map(s -> s.document() + " " + s.sentence().index())
                .toList();
        Stream<Evidence> all = Stream.of(
                        Stream.of(briefing.title()).flatMap(s -> s.evidence().stream()),
                        briefing.standfirst().stream().flatMap(s -> s.evidence().stream()),
                        briefing.whatChanged().stream().flatMap(s -> s.evidence().stream()),
                        briefing.developments().stream().flatMap(d -> d.text().evidence().stream()),
                        briefing.keyFigures().stream().flatMap(k -> k.evidence().stream()),
                        briefing.figures().stream().map(Briefing.FigureRow::evidence),
                        briefing.events().stream().map(Briefing.EventRow::evidence))
                .flatMap(s -> s);
        assertThat(all).isNotEmpty().allSatisfy(e -> assertThat(known).contains(e.document() + " " + e.sentence()));
    }

    @Test
    void inputsThatWereNotReadAreNamed() {
        assertThat(twoReports().outcomes())
                .containsExactly(new Briefing.OutcomeRow(
                        "c.docx", "rejected", "the file is damaged", "ask the sender for it again"));
    }

    @Test
    void aCopyIsListedAmongTheSourcesAndCountsNothing() {
        Draft original = flood("a.txt", "2026-03-11");
        Briefing briefing =
                briefing(original.read(), flood("b.txt", "2026-03-11").copyOf("a.txt"));
        assertThat(briefing.sources()).extracting(Briefing.Source::remark).containsExactly("", "copy of D001");
        assertThat(briefing.sources()).extracting(Briefing.Source::outcome).containsExactly("ingested", "copy");
    }

    @Test
    void anEmptyInboxGivesAnEmptyReportThatSaysSo() {
        Briefing briefing = briefing();
        assertThat(briefing.title().text()).isEqualTo("Nothing to report");
        assertThat(briefing.whatChanged())
                .extracting(Statement::text)
                .containsExactly("No document arrived for this report.");
        assertThat(briefing.measures()).isEmpty();
    }

    @Test
    void whatOnlyASourceClaimsIsNoHeadline() {
        Briefing briefing = briefing(flood("a.txt", "2026-03-11")
                .says("Velmark has bought the mill.")
                .body("Velmark")
                .read());
        assertThat(briefing.title().text()).isEqualTo("What is reported of Velmark");
    }

    @Test
    void developmentsAreToldByStoryAndNameItWhereThereIsMoreThanOne() {
        Briefing briefing = briefing(
                flood("a.txt", "2026-03-11")
                        .event(EventClass.OTHER, "flood", "", "", "Ostrel", "2026-03-11")
                        .read(),
                draft("b.txt")
                        .published("2026-03-09")
                        .says("Chancellor Mira Solberg opened the trade talks in Havenbrook on Monday.")
                        .person("Mira Solberg")
                        .event(EventClass.CONSULT, "opened", "Mira Solberg", "", "Havenbrook", "2026-03-09")
                        .read());
        assertThat(briefing.sources())
                .extracting(Briefing.Source::story)
                .containsExactly("Ostrel flood", "Havenbrook opened");
        assertThat(briefing.developments())
                .extracting(Briefing.Development::story)
                .contains("Havenbrook opened")
                .doesNotContain("");
    }

    @Test
    void oneStoryAloneNeedsNoHeading() {
        assertThat(twoReports().developments())
                .extracting(Briefing.Development::story)
                .containsOnly("");
    }

    private static KnownDocument post(String id, String outlet, String arrived) {
        KnownDocument drafted = flood(id, arrived).read();
        Document bare = drafted.document();
        Document document = new Document(
                id,
                bare.sha256(),
                bare.mediaType(),
                bare.text(),
                bare.blocks(),
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(outlet),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                bare.flags(),
                Optional.empty());
        return new KnownDocument(
                document, LocalDate.parse(arrived), drafted.analysis(), Optional.empty(), List.of(outlet));
    }

    @Test
    void anOutletThatUsedToComeAndNoLongerDoesFellSilent() {
        Briefing briefing = briefing(
                post("a.txt", "Lowland Post", "2026-03-08"),
                post("b.txt", "Lowland Post", "2026-03-10"),
                post("c.txt", "Lowland Post", "2026-03-12"),
                post("d.txt", "Daily Weir", "2026-03-08"),
                post("e.txt", "Daily Weir", "2026-03-13"),
                post("f.txt", "Daily Weir", "2026-03-18"),
                post("g.txt", "Hill Letter", "2026-03-01"),
                post("h.txt", "Hill Letter", "2026-03-02"));
        assertThat(briefing.coverage())
                .filteredOn(g -> g.kind().equals("silent"))
                .containsExactly(new Briefing.Gap(
                        "silent", "Lowland Post", "nothing since 12 Mar 2026; before, it came every 2 days as a rule"));
    }

    @Test
    void whatTheReportDoesNotRestOnIsNamed() {
        Briefing briefing = briefing(
                draft("a.txt").says("The Tarvo river flood ruined Ostrel.").read(),
                draft("b.txt").published("2026-03-11").read());
        assertThat(briefing.coverage())
                .extracting(g -> g.kind() + ": " + g.what())
                .containsExactly("not read: c.docx", "undated: a.txt", "not analysed: b.txt");
    }

    private static KnownDocument by(String outlet, KnownDocument known) {
        return new KnownDocument(known.document(), known.arrived(), known.analysis(), known.copyOf(), List.of(outlet));
    }

    @Test
    void theGradeOfAnOutletIsShownAndHidesNoFigure() {
        Briefing briefing = briefing(
                by("Lowland Post", toll("a.txt", "41 people were drowned in Ostrel by the flood.", "41 people")),
                by("Daily Weir", toll("b.txt", "The flood in Ostrel drowned 41 people.", "41 people")));
        assertThat(briefing.sources()).extracting(Briefing.Source::grade).containsExactly("E", "B");
        assertThat(briefing.figures()).hasSize(2);
        assertThat(briefing.measures().getFirst().claims()).hasSize(2);
    }

    private static KnownDocument toll(String id, String sentence, String words) {
        return draft(id)
                .published("2026-03-11")
                .says(sentence)
                .counts(words, "41", "people")
                .of("drowned")
                .in("Ostrel")
                .and()
                .read();
    }

    @Test
    void ofTwoMeasuresOfOneWeightThatOfTheMoreReliableOutletComesFirst() {
        Briefing briefing = briefing(
                by(
                        "Lowland Post",
                        lone("a.txt", "A storm felled 300 pines in Westmark.", "300 pines", "pine", "Westmark")),
                by("Daily Weir", lone("b.txt", "A fair sold 300 lambs in Eastholm.", "300 lambs", "lamb", "Eastholm")));
        assertThat(briefing.measures())
                .extracting(m -> m.evidence().getFirst().document())
                .containsExactly("b.txt", "a.txt");
    }

    private static KnownDocument lone(String id, String sentence, String words, String unit, String place) {
        return draft(id)
                .published("2026-03-11")
                .says(sentence)
                .counts(words, "300", unit)
                .in(place)
                .and()
                .read();
    }
}
