package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.EventClass;

class EventsAcrossDocumentsTest {

    /** Knows "on Tuesday" and "last week" alone. */
    private static final Redating WEEKDAYS = (expressions, published) -> expressions.stream()
            .map(e -> new DatedExpression(e, meaning(e, published)))
            .toList();

    private static ResolvedTime meaning(TimeExpression expression, DocumentDate published) {
        if (!published.isDay()) {
            return ResolvedTime.unresolved("the document has no date");
        }
        LocalDate day = published.best().orElseThrow();
        if (expression.surface().equals("on Tuesday")) {
            LocalDate tuesday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
            return new ResolvedTime(tuesday.toString(), TimeInterval.day(tuesday), Precision.DAY, "the Tuesday before");
        }
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        return new ResolvedTime("", TimeInterval.of(monday, monday.plusDays(6)), Precision.WEEK, "the week before");
    }

    private static Picture picture(Draft... drafts) {
        return new Reconciler(WEEKDAYS, NounKinds.NONE)
                .reconcile(Stream.of(drafts).map(Draft::read).toList(), List.of());
    }

    private static Draft visit(String id, String sentence, String trigger, String when) {
        return draft(id)
                .says(sentence)
                .person("Mira Halvorsen", "president of Norvia")
                .country("Belmark")
                .event(EventClass.CONSULT, trigger, "Mira Halvorsen", "Belmark", "Tessen", when);
    }

    private static List<SharedEvent> told(Picture picture) {
        return picture.events().stream().filter(e -> e.documents() > 1).toList();
    }

    @Test
    void anArrivalAndAVisitOfOnePersonInOneTownOnOneDayAreOneEvent() {
        Picture picture = picture(
                visit("a", "Mira Halvorsen visited Tessen in Belmark.", "visited", "2026-05-12")
                        .published("2026-05-13"),
                visit("b", "Mira Halvorsen arrived in Tessen, Belmark.", "arrived", "2026-05-12")
                        .published("2026-05-12"));
        assertThat(told(picture))
                .singleElement()
                .satisfies(e -> assertThat(e.members()).hasSize(2));
    }

    private static Draft dam(String id, String published, String trigger, String day) {
        return draft(id)
                .published(published)
                .says("The tailings dam of the Orvik mine near Lannet " + trigger + " before dawn.")
                .event(EventClass.OTHER, trigger, "", "", "", day);
    }

    @Test
    void aDamThatFailedAndOneThatCollapsedOnOneDayAreOneEventThoughNobodyTookPart() {
        assertThat(told(picture(
                        dam("a", "2026-05-13", "collapsed", "2026-05-12"),
                        dam("b", "2026-05-14", "failed", "2026-05-12"))))
                .hasSize(1);
    }

    @Test
    void aDamThatFailedAYearEarlierIsAnotherEvent() {
        assertThat(told(picture(
                        dam("a", "2026-05-13", "collapsed", "2026-05-12"),
                        dam("b", "2026-05-14", "failed", "2025-05-12"))))
                .isEmpty();
    }

    @Test
    void theSameVisitInAnotherYearIsAnotherEvent() {
        Picture picture = picture(
                visit("a", "Mira Halvorsen visited Tessen in Belmark.", "visited", "2025-05-12")
                        .published("2026-05-13"),
                visit("b", "Mira Halvorsen visited Tessen in Belmark.", "visited", "2026-05-12")
                        .published("2026-05-12"));
        assertThat(told(picture)).isEmpty();
    }

    @Test
    void theVisitOfAnotherPersonIsAnotherEvent() {
        Picture picture = picture(
                visit("a", "Mira Halvorsen visited Tessen in Belmark.", "visited", "2026-05-12"),
                draft("b")
                        .says("Otto Kranz visited Tessen in Belmark.")
                        .person("Otto Kranz")
                        .country("Belmark")
                        .event(EventClass.CONSULT, "visited", "Otto Kranz", "Belmark", "Tessen", "2026-05-12"));
        assertThat(told(picture)).isEmpty();
    }

    @Test
    void neighbouringDaysForOneArrivalAreAConflictOfDates() {
        Picture picture = picture(
                visit("a", "Mira Halvorsen arrived in Tessen, Belmark, on 12 May.", "arrived", "2026-05-12"),
                visit("b", "Mira Halvorsen arrived in Tessen, Belmark, on 13 May.", "arrived", "2026-05-13"));
        assertThat(told(picture)).hasSize(1);
        assertThat(picture.divergences())
                .singleElement()
                .satisfies(d -> assertThat(d.reason())
                        .isEqualTo(
                                "One account has it on 12 May 2026, the other on 13 May 2026; it can have been on one day"
                                        + " only."));
    }

    private static Draft signing(String id, String place) {
        return draft(id)
                .published("2026-05-13")
                .says("Norvia and Belmark signed a pact in " + place + ".")
                .country("Norvia")
                .country("Belmark")
                .event(EventClass.AGREE, "signed", "Norvia", "Belmark", place, "2026-05-12");
    }

    @Test
    void twoTownsForOneSigningAreAConflictOfPlaces() {
        Picture picture = picture(signing("a", "Tessen"), signing("b", "Ostrel"));
        assertThat(told(picture)).hasSize(1);
        assertThat(picture.divergences()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo("place");
            assertThat(d.reason())
                    .isEqualTo(
                            "One account has it in Tessen, the other in Ostrel; it can have been at one place only.");
        });
    }

    @Test
    void aTownAndItsCountryAreNoConflictOfPlaces() {
        assertThat(picture(signing("a", "Tessen"), signing("b", "Belmark")).divergences())
                .isEmpty();
    }

    @Test
    void aVisitToldAYearLaterWithoutATimeIsAnother() {
        Picture picture = picture(
                draft("a")
                        .published("2026-05-13")
                        .says("Mira Halvorsen visited the site of the fire.")
                        .person("Mira Halvorsen")
                        .event(EventClass.CONSULT, "visited", "Mira Halvorsen", "", "", "2026-05-12"),
                draft("b")
                        .published("2027-05-13")
                        .says("Mira Halvorsen visited the site of the fire.")
                        .person("Mira Halvorsen")
                        .event(EventClass.CONSULT, "visited", "Mira Halvorsen", "", "", ""));
        assertThat(told(picture)).isEmpty();
    }

    @Test
    void attacksOnNeighbouringDaysAreTwo() {
        Picture picture = picture(
                draft("a")
                        .says("Norvia shelled Tessen.")
                        .country("Norvia")
                        .event(EventClass.ASSAULT, "shelled", "Norvia", "", "Tessen", "2026-05-12"),
                draft("b")
                        .says("Norvia shelled Tessen.")
                        .country("Norvia")
                        .event(EventClass.ASSAULT, "shelled", "Norvia", "", "Tessen", "2026-05-13"));
        assertThat(told(picture)).isEmpty();
    }

    @Test
    void aPresidentStandsForHerCountry() {
        Picture picture = picture(
                draft("a")
                        .says("Norvia and Belmark signed a pact in Tessen.")
                        .country("Norvia")
                        .country("Belmark")
                        .event(EventClass.AGREE, "signed", "Norvia", "Belmark", "Tessen", "2026-05-12"),
                draft("b")
                        .says("Mira Halvorsen and Belmark signed the pact for Norvia.")
                        .person("Mira Halvorsen", "president of Norvia")
                        .country("Belmark")
                        .country("Norvia")
                        .event(EventClass.AGREE, "signed", "Mira Halvorsen", "Belmark", "", "2026-05-12"));
        assertThat(told(picture)).hasSize(1);
    }

    @Test
    void aDocumentWithoutADateTakesItFromAnotherThatDatesItsEvent() {
        Picture picture = picture(
                visit("a", "Mira Halvorsen arrived in Tessen, Belmark.", "arrived", "2026-05-12")
                        .published("2026-05-12"),
                visit("b", "Mira Halvorsen arrived in Tessen, Belmark, on Tuesday.", "arrived", "on Tuesday"));
        DocumentDate date =
                picture.documents().getLast().analysis().orElseThrow().date();
        assertThat(date.interval()).isEqualTo(TimeInterval.of(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 18)));
        assertThat(date.evidence())
                .containsExactly(
                        "\u201con Tuesday\u201d for \u201carrived\u201d, which another document (a) dates 12 May 2026");
        assertThat(told(picture)).hasSize(1);
    }

    @Test
    void lastWeekPutsADocumentIntoTheWeekAfter() {
        Picture picture = picture(
                visit("a", "Mira Halvorsen arrived in Tessen, Belmark.", "arrived", "2026-05-13")
                        .published("2026-05-13"),
                visit(
                        "b",
                        "The visit of Mira Halvorsen to Tessen, Belmark, last week was short.",
                        "visit",
                        "last week"));
        assertThat(picture.documents().getLast().analysis().orElseThrow().date().interval())
                .isEqualTo(TimeInterval.of(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 24)));
    }

    @Test
    void anAnniversaryOfADatedTreatyDatesTheDocumentThatTellsOfIt() {
        Picture picture = picture(
                draft("a")
                        .published("2024-06-20")
                        .says("Norvia and Belmark signed a treaty.")
                        .country("Norvia")
                        .country("Belmark")
                        .event(EventClass.AGREE, "signed", "Norvia", "Belmark", "", "2024-06-19"),
                draft("b")
                        .says("Norvia celebrated the first anniversary of the treaty with Belmark.")
                        .country("Norvia")
                        .country("Belmark"));
        DocumentDate date =
                picture.documents().getLast().analysis().orElseThrow().date();
        assertThat(date.interval().low()).contains(LocalDate.of(2025, 6, 5));
        assertThat(date.interval().contains(LocalDate.of(2025, 6, 19))).isTrue();
        assertThat(date.best()).isEmpty();
    }

    @Test
    void aCopyIsOfTheDateOfItsOriginal() {
        Picture picture = new Reconciler(WEEKDAYS, NounKinds.NONE)
                .reconcile(
                        List.of(
                                draft("a")
                                        .published("2026-05-12")
                                        .says("Norvia shelled Tessen.")
                                        .read(),
                                draft("b").says("Norvia shelled Tessen.").copyOf("a")),
                        List.of());
        DocumentDate date =
                picture.documents().getLast().analysis().orElseThrow().date();
        assertThat(date.best()).contains(LocalDate.of(2026, 5, 12));
        assertThat(date.evidence()).containsExactly("it repeats another document (a), which is of 12 May 2026");
    }
}
