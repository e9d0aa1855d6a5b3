package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Redating NONE = (expressions, published) -> List.of();

    private static Picture picture(Draft... drafts) {
        return reconcile(Stream.of(drafts).map(Draft::read).toList());
    }

    private static Picture reconcile(List<KnownDocument> documents) {
        return new Reconciler(NONE, NounKinds.NONE).reconcile(documents, List.of());
    }

    private static Optional<Measure> shared(Picture picture) {
        return picture.measures().stream().filter(m -> m.claims().size() > 1).findFirst();
    }

    private static final String FLOOD = "After the Tarvo river flood in Ostrel, rescue teams search the ruined town. ";

    private static Draft flood(String id, String day) {
        return draft(id).published(day).says(FLOOD);
    }

    @Test
    void twoPapersThatQuoteOneAgencyTellOneCount() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("At least 41 people were killed in Ostrel, the Civil Office said.")
                        .body("Civil Office")
                        .counts("At least 41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .by("Civil Office")
                        .and(),
                flood("b", "2026-03-11")
                        .says("The Civil Office put the dead in Ostrel at 41.")
                        .body("Civil Office")
                        .counts("41", "41", "dead")
                        .in("Ostrel")
                        .by("Civil Office")
                        .and());
        Measure measure = shared(picture).orElseThrow();
        assertThat(measure.standing()).isEqualTo(Standing.SAME_ORIGIN);
        assertThat(measure.origins()).isEqualTo(1);
        assertThat(measure.reason()).isEqualTo("Both repeat the count of Civil Office.");
    }

    @Test
    void countsOfTwoOriginsThatAgreeCorroborateEachOther() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("41 people were killed in Ostrel, the Civil Office said.")
                        .body("Civil Office")
                        .counts("41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .by("Civil Office")
                        .and(),
                flood("b", "2026-03-11")
                        .says("Red Lantern counted 41 dead in Ostrel.")
                        .body("Red Lantern")
                        .counts("41 dead", "41", "dead")
                        .in("Ostrel")
                        .by("Red Lantern")
                        .and());
        Measure measure = shared(picture).orElseThrow();
        assertThat(measure.standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(measure.origins()).isEqualTo(2);
    }

    @Test
    void twoWhoSpeakForTheStateDoNotCorroborateEachOther() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("41 people were killed in Ostrel, the Interior Ministry said.")
                        .body("Interior Ministry")
                        .counts("41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .by("Interior Ministry")
                        .and(),
                flood("b", "2026-03-11")
                        .says("Mayor Ida Storm counted 41 dead in Ostrel.")
                        .person("Ida Storm", "mayor")
                        .counts("41 dead", "41", "dead")
                        .in("Ostrel")
                        .by("Ida Storm")
                        .and());
        Measure measure = shared(picture).orElseThrow();
        assertThat(measure.standing()).isEqualTo(Standing.COMPATIBLE);
        assertThat(measure.origins()).isEqualTo(1);
    }

    @Test
    void countsThatDifferAtUnknownTimesAreNeitherNewerNorAgreed() {
        Picture picture = picture(
                draft("a")
                        .says(FLOOD)
                        .says("41 people were killed in Ostrel.")
                        .counts("41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .and(),
                draft("b")
                        .says(FLOOD)
                        .says("The flood killed 56 people in Ostrel.")
                        .counts("56 people", "56", "people")
                        .of("killed flood")
                        .in("Ostrel")
                        .and());
        Measure measure = shared(picture).orElseThrow();
        assertThat(measure.standing()).isEqualTo(Standing.COMPATIBLE);
        assertThat(measure.isOpen()).isTrue();
    }

    @Test
    void agreementWithoutNamedOriginsIsNoConfirmation() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("41 people were killed in Ostrel.")
                        .counts("41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .and(),
                flood("b", "2026-03-11")
                        .says("There were 41 dead in Ostrel.")
                        .counts("41 dead", "41", "dead")
                        .in("Ostrel")
                        .and());
        assertThat(shared(picture).orElseThrow().standing()).isEqualTo(Standing.COMPATIBLE);
    }

    @Test
    void aHigherTollOfALaterDayIsAnUpdate() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("41 people were killed in Ostrel.")
                        .counts("41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .on("2026-03-11")
                        .and(),
                flood("b", "2026-03-13")
                        .says("The flood killed 56 people in Ostrel.")
                        .counts("56 people", "56", "people")
                        .of("killed flood")
                        .in("Ostrel")
                        .on("2026-03-13")
                        .and());
        Measure measure = shared(picture).orElseThrow();
        assertThat(measure.standing()).isEqualTo(Standing.UPDATE);
        assertThat(measure.reason())
                .isEqualTo("\u201c56 people\u201d (13 Mar 2026) is newer than \u201c41 people\u201d (11 Mar 2026).");
    }

    @Test
    void aTollThatFallsIsAConflict() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("56 people were killed in Ostrel.")
                        .counts("56 people", "56", "people")
                        .of("killed")
                        .in("Ostrel")
                        .on("2026-03-11")
                        .and(),
                flood("b", "2026-03-13")
                        .says("The flood killed 41 people in Ostrel.")
                        .counts("41 people", "41", "people")
                        .of("killed flood")
                        .in("Ostrel")
                        .on("2026-03-13")
                        .and());
        assertThat(shared(picture).orElseThrow().standing()).isEqualTo(Standing.CONFLICT);
    }

    private static Picture brokenDown(String sentence, String kesh, String marad) {
        return picture(flood("a", "2026-03-11")
                .says(sentence)
                .counts("54 people", "54", "people")
                .of("killed")
                .and()
                .counts(kesh, kesh, "people")
                .of("killed in Kesh")
                .in("Kesh")
                .and()
                .counts(marad, marad, "people")
                .of("killed in Marad")
                .in("Marad")
                .and());
    }

    @Test
    void partsThatExceedTheirWholeAreAConflict() {
        Picture picture = brokenDown("In all 54 people were killed, 31 in Kesh and 29 in Marad.", "31", "29");
        assertThat(picture.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.isConflict()).isTrue();
            assertThat(sum.reason())
                    .isEqualTo(
                            "\u201c31\u201d, \u201c29\u201d together are 60, more than the \u201c54 people\u201d that"
                                    + " they are said to be parts of.");
        });
    }

    @Test
    void partsThatFallShortAreAConflictOnlyWhereTheyAreSaidToBeAll() {
        assertThat(brokenDown("In all 54 people were killed: 31 in Kesh and 19 in Marad.", "31", "19")
                        .sums())
                .hasSize(1);
        assertThat(brokenDown("In all 54 people were killed, 31 in Kesh and 19 in Marad.", "31", "19")
                        .sums())
                .isEmpty();
    }

    @Test
    void theNumberOfTheMissingMayFall() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("30 people are missing in Ostrel.")
                        .counts("30 people", "30", "people")
                        .of("missing")
                        .in("Ostrel")
                        .on("2026-03-11")
                        .and(),
                flood("b", "2026-03-13")
                        .says("In Ostrel 12 people are missing.")
                        .counts("12 people", "12", "people")
                        .of("missing")
                        .in("Ostrel")
                        .on("2026-03-13")
                        .and());
        assertThat(shared(picture).orElseThrow().standing()).isEqualTo(Standing.UPDATE);
    }

    @Test
    void twoCountsOfOneDayThatCannotBothHoldAreAConflict() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("730 people were injured in Ostrel.")
                        .counts("730 people", "730", "people")
                        .of("injured")
                        .in("Ostrel")
                        .and(),
                flood("b", "2026-03-11")
                        .says("Hospitals count 737 hurt in Ostrel.")
                        .counts("737 hurt", "737", "hurt")
                        .in("Ostrel")
                        .and());
        assertThat(shared(picture).orElseThrow().standing()).isEqualTo(Standing.CONFLICT);
    }

    @Test
    void atLeastSoManyMeetsAHigherCount() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("At least 700 people were injured in Ostrel.")
                        .counts("At least 700 people", "700", "people")
                        .of("injured")
                        .in("Ostrel")
                        .and(),
                flood("b", "2026-03-11")
                        .says("Hospitals count 737 hurt in Ostrel.")
                        .counts("737 hurt", "737", "hurt")
                        .in("Ostrel")
                        .and());
        assertThat(shared(picture).orElseThrow().standing()).isEqualTo(Standing.COMPATIBLE);
    }

    @Test
    void theKilledAreNotTheKilledOrWounded() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("90 people were killed in Ostrel.")
                        .counts("90 people", "90", "people")
                        .of("killed")
                        .in("Ostrel")
                        .and(),
                flood("b", "2026-03-11")
                        .says("90 people were killed or wounded in Ostrel.")
                        .counts("90 people", "90", "people")
                        .of("killed or wounded")
                        .in("Ostrel")
                        .and());
        assertThat(shared(picture)).isEmpty();
    }

    @Test
    void theKilledOrWoundedAreTheCasualties() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("There were 90 casualties in Ostrel.")
                        .counts("90 casualties", "90", "casualties")
                        .in("Ostrel")
                        .and(),
                flood("b", "2026-03-11")
                        .says("90 people were killed or wounded in Ostrel.")
                        .counts("90 people", "90", "people")
                        .of("killed or wounded")
                        .in("Ostrel")
                        .and());
        assertThat(shared(picture)).isPresent();
    }

    @Test
    void theCountOfOneTownIsNotTheCountOfAnother() {
        Picture picture = picture(
                flood("a", "2026-03-11")
                        .says("41 people were killed in Ostrel.")
                        .counts("41 people", "41", "people")
                        .of("killed")
                        .in("Ostrel")
                        .and(),
                flood("b", "2026-03-11")
                        .says("9 people were killed in Marn.")
                        .counts("9 people", "9", "people")
                        .of("killed")
                        .in("Marn")
                        .and());
        assertThat(shared(picture)).isEmpty();
    }

    @Test
    void whatIsPlannedIsNotWhatIs() {
        Picture picture = picture(
                draft("a")
                        .published("2026-02-03")
                        .says("Velmark plans to cut 300 jobs at its mills.")
                        .body("Velmark")
                        .counts("300 jobs", "300", "jobs")
                        .of("cut mills Velmark")
                        .planned()
                        .and(),
                draft("b")
                        .published("2026-02-04")
                        .says("Velmark cut 280 jobs at its mills.")
                        .body("Velmark")
                        .counts("280 jobs", "280", "jobs")
                        .of("cut mills Velmark")
                        .and());
        assertThat(shared(picture)).isEmpty();
    }

    @Test
    void aPartIsNeverComparedWithItsWhole() {
        Picture picture = picture(flood("a", "2026-03-11")
                .says("41 people were killed in Ostrel.")
                .says("9 of those killed in Ostrel were found late.")
                .counts("41 people", "41", "people")
                .of("killed")
                .in("Ostrel")
                .and()
                .counts("9", "9", "people")
                .of("killed")
                .in("Ostrel")
                .partOf("f1")
                .and());
        assertThat(shared(picture)).isEmpty();
    }

    @Test
    void aSumOfMoneyWithOtherWordsAroundItIsAnotherSum() {
        Picture picture = picture(
                draft("a")
                        .published("2026-02-03")
                        .says("Velmark had sales of $412 million in the quarter.")
                        .body("Velmark")
                        .counts("$412 million", "412000000", "USD")
                        .of("sales quarter")
                        .and(),
                draft("b")
                        .published("2026-02-03")
                        .says("Velmark had debts of $90 million after the quarter.")
                        .body("Velmark")
                        .counts("$90 million", "90000000", "USD")
                        .of("debts quarter")
                        .and());
        assertThat(shared(picture)).isEmpty();
    }

    @Test
    void twoAmountsForTheSameWordsAreAConflict() {
        Picture picture = picture(
                draft("a")
                        .published("2026-02-03")
                        .says("Velmark had quarterly sales of $412 million.")
                        .body("Velmark")
                        .counts("$412 million", "412000000", "USD")
                        .of("quarterly sales Velmark")
                        .and(),
                draft("b")
                        .published("2026-02-03")
                        .says("Quarterly sales of Velmark came to $409 million.")
                        .body("Velmark")
                        .counts("$409 million", "409000000", "USD")
                        .of("quarterly sales Velmark")
                        .and());
        assertThat(shared(picture).orElseThrow().standing()).isEqualTo(Standing.CONFLICT);
    }

    @Test
    void partsOfOneDocumentThatMakeTheTotalOfAnotherAreAPossibleMatch() {
        Picture picture = picture(
                draft("a")
                        .published("2026-02-03")
                        .says("Ruvia will send 3,000 labourers and 1,000 engineers to the Kessel dam.")
                        .country("Ruvia")
                        .counts("3,000 labourers", "3000", "labourers")
                        .of("send Kessel dam")
                        .planned()
                        .and()
                        .counts("1,000 engineers", "1000", "engineers")
                        .of("send Kessel dam")
                        .planned()
                        .and(),
                draft("b")
                        .published("2026-02-04")
                        .says("Ruvia will send around 4,000 personnel to the Kessel dam.")
                        .country("Ruvia")
                        .counts("around 4,000 personnel", "4000", "personnel")
                        .of("send Kessel dam")
                        .planned()
                        .and());
        assertThat(picture.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.parts()).extracting(Item::id).containsExactly("f1", "f2");
            assertThat(sum.reason())
                    .isEqualTo(
                            "Possible match: \u201c3,000 labourers\u201d and \u201c1,000 engineers\u201d together make"
                                    + " \u201caround 4,000 personnel\u201d.");
        });
    }

    @Test
    void aCopyCountsOnce() {
        Draft original = flood("a", "2026-03-11")
                .says("41 people were killed in Ostrel.")
                .counts("41 people", "41", "people")
                .of("killed")
                .in("Ostrel")
                .and();
        KnownDocument copy = flood("b", "2026-03-11")
                .says("41 people were killed in Ostrel.")
                .copyOf("a");
        Picture picture = reconcile(List.of(copy, original.read()));
        assertThat(picture.documents()).hasSize(2);
        assertThat(picture.measures())
                .singleElement()
                .satisfies(m -> assertThat(m.claims()).hasSize(1));
    }

    @RepeatedTest(5)
    void theOrderOfTheDocumentsDoesNotMatter(RepetitionInfo repetition) {
        List<KnownDocument> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(flood("d" + i, "2026-03-1" + i)
                    .says((40 + i) + " people were killed in Ostrel, Ida Storm said.")
                    .person("Ida Storm", "mayor of Ostrel")
                    .counts((40 + i) + " people", String.valueOf(40 + i), "people")
                    .of("killed")
                    .in("Ostrel")
                    .by("Ida Storm")
                    .and()
                    .read());
        }
        Picture sorted = reconcile(documents);
        Collections.shuffle(documents, new Random(repetition.getCurrentRepetition()));
        assertThat(reconcile(documents)).isEqualTo(sorted);
    }
}
