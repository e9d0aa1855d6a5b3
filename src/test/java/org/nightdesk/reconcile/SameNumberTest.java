package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a number alone tells of its being the same count: how rare it is, how round, and in what it is measured. */
class SameNumberTest {

    private static final String STORY = "Voters in Harland County chose a governor after the harbour board scandal. ";

    private static Draft report(String id) {
        return draft(id).published("2026-03-11").says(STORY);
    }

    private static List<Measure> shared(Draft... drafts) {
        return new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                .reconcile(Stream.of(drafts).map(Draft::read).toList(), List.of()).measures().stream()
                        .filter(m -> m.claims().size() > 1)
                        .toList();
    }

    @Test
    void aNumberHardlyMetTwiceIsOneCountUnderOtherNouns() {
        assertThat(shared(
                        report("a")
                                .says("Orla Brand won by 2,344 more votes.")
                                .counts("2,344 more votes", "2344", "votes")
                                .and(),
                        report("b")
                                .says("Her margin was 2,344.")
                                .counts("2,344", "2344", "margin")
                                .and()))
                .hasSize(1);
    }

    @Test
    void aNumberThatIsMetOftenIsNot() {
        assertThat(shared(
                        report("a")
                                .says("Orla Brand won by 40 more votes.")
                                .counts("40 more votes", "40", "votes")
                                .and(),
                        report("b")
                                .says("Her margin was 40.")
                                .counts("40", "40", "margin")
                                .and()))
                .isEmpty();
    }

    @Test
    void peopleAreNoKilometresWhateverTheNumber() {
        assertThat(shared(
                        report("a")
                                .says("The march drew 2,344 people.")
                                .counts("2,344 people", "2344", "people")
                                .and(),
                        report("b")
                                .says("They walked 2,344 km.")
                                .counts("2,344 km", "2344", "km")
                                .and()))
                .isEmpty();
    }

    @Test
    void aSumOfMoneyIsTheSameOnlyWhereItsWordsSaySo() {
        assertThat(shared(
                        report("a")
                                .says("The state guaranteed 8 million kroner for the harbour board.")
                                .counts("8 million kroner", "8000000", "kroner")
                                .of("The state guaranteed")
                                .and(),
                        report("b")
                                .says("The harbour board lost 4.3 million kroner in the first quarter.")
                                .counts("4.3 million kroner", "4300000", "kroner")
                                .of("lost in the first quarter")
                                .and()))
                .isEmpty();
    }

    @Test
    void cubicMetresAreNoMetres() {
        assertThat(shared(
                        report("a")
                                .says("The wave was 12 metres high at the harbour.")
                                .counts("12 metres", "12", "metres")
                                .of("high at the harbour")
                                .and(),
                        report("b")
                                .says("The harbour wave held 12 cubic metres high.")
                                .counts("12 cubic metres", "12", "cubic metres")
                                .of("high at the harbour")
                                .and()))
                .isEmpty();
    }

    @Test
    void aRoundedNumberAndTheOneThatItRoundsDoNotConflict() {
        List<Measure> shared = shared(
                report("a")
                        .says("The harbour dredged 1.2 million tonnes of mud.")
                        .counts("1.2 million tonnes", "1200000", "tonnes")
                        .of("dredged of mud")
                        .by("harbour board")
                        .and(),
                report("b")
                        .says("The harbour dredged 1,150,000 tonnes of mud.")
                        .counts("1,150,000 tonnes", "1150000", "tonnes")
                        .of("dredged of mud")
                        .by("port police")
                        .and());
        assertThat(shared)
                .singleElement()
                .satisfies(m -> assertThat(m.standing()).isNotEqualTo(Standing.CONFLICT));
    }

    @Test
    void twoCountsOfPeopleAreNeverRounded() {
        List<Measure> shared = shared(
                report("a")
                        .says("The harbour board scandal led to 17 people arrested.")
                        .counts("17 people", "17", "people")
                        .of("arrested")
                        .and(),
                report("b")
                        .says("The harbour board scandal led to 18 people arrested.")
                        .counts("18 people", "18", "people")
                        .of("arrested")
                        .and());
        assertThat(shared)
                .singleElement()
                .satisfies(m -> assertThat(m.standing()).isEqualTo(Standing.CONFLICT));
    }
}
