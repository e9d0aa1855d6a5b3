package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.events.EventClass;
import org.nightdesk.names.ActorType;
import org.nightdesk.reconcile.Correction.Action;

class CorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final List<KnownDocument> documents = Stream.of(
                    draft("a.txt")
                            .published("2026-03-11")
                            .says("The river flooded Ostrel and Maro Tendel of the Civil Office spoke.")
                            .says("At least 41 people were killed in Ostrel, the Civil Office said.")
                            .person("Maro Tendel")
                            .body("Civil Office")
                            .counts("At least 41 people", "41", "people")
                            .of("killed")
                            .in("Ostrel")
                            .by("Civil Office")
                            .and()
                            .event(EventClass.OTHER, "flooded", "", "", "Ostrel", "2026-03-10"),
                    draft("b.txt")
                            .published("2026-03-11")
                            .says("Odil Pranek spoke in the flooded town of Ostrel.")
                            .says("The Civil Office put the dead in Ostrel at 41.")
                            .person("Odil Pranek")
                            .body("Civil Office")
                            .counts("41", "41", "dead")
                            .in("Ostrel")
                            .by("Civil Office")
                            .and())
            .map(Draft::read)
            .toList();

    private final List<Correction> given = new ArrayList<>();

    private Picture picture() {
        return new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                .reconcile(documents, List.of(), given);
    }

    private String correct(Action action, Target target, String value, Target... others) {
        String id = "C" + (given.size() + 1);
        given.add(new Correction(id, DAY, action, target, value, List.of(others), "", "Ines"));
        return id;
    }

    private String withdraw(String id) {
        return correct(Action.WITHDRAW, new Target.OfCorrection(id), "");
    }

    private Target.OfActor actor(String name) {
        return picture().corrected().found().stream()
                .filter(a -> a.canonical().equals(name))
                .map(a -> new Target.OfActor(a.id(), name))
                .findFirst()
                .orElseThrow();
    }

    private Target figure(String document) {
        return new Target.OfFigure(new Marks(documents).of(new Item(document, "f1")));
    }

    private Target event() {
        return new Target.OfEvent(new Marks(documents).of(new Item("a.txt", "e1")));
    }

    private List<String> names() {
        return picture().actors().stream().map(SharedActor::canonical).toList();
    }

    private Ruling ruling(String id) {
        return picture().corrected().rulings().stream()
                .filter(r -> r.correction().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Claim> claims(Picture picture) {
        return picture.measures().stream().flatMap(m -> m.claims().stream());
    }

    @Test
    void twoActorsOfOneAreToldAsOneAndTheReasonIsTheAnalysts() {
        assertThat(names()).containsExactlyInAnyOrder("Maro Tendel", "Odil Pranek", "Civil Office");
        String id = correct(Action.MERGE_INTO, actor("Odil Pranek"), "A1", actor("Maro Tendel"));
        assertThat(names()).containsExactlyInAnyOrder("Maro Tendel", "Civil Office");
        assertThat(ruling(id).state()).isEqualTo(Ruling.State.APPLIED);
        assertThat(picture().actors())
                .flatExtracting(SharedActor::members)
                .extracting(SharedActor.Member::why)
                .contains("joined by an analyst (C1)");
        assertThat(picture().corrected().found()).hasSize(3);
    }

    @Test
    void anActorIsSplitByItsDocuments() {
        Target.OfActor office = actor("Civil Office");
        correct(Action.SPLIT, office, "D002", new Target.OfDocument("b.txt"));
        assertThat(picture().actors())
                .filteredOn(a -> a.canonical().equals("Civil Office"))
                .extracting(SharedActor::id)
                .containsExactly(office.id(), office.id() + "-C1");
    }

    @Test
    void anActorIsRenamedAndFoundByItsOldNameWhereIdsWereGivenAnew() {
        correct(Action.RENAME, new Target.OfActor("A99", "Civil Office"), "Office of Civil Relief");
        assertThat(names()).contains("Office of Civil Relief").doesNotContain("Civil Office");
    }

    @Test
    void whatIsNoActorIsNobodysSource() {
        correct(Action.NOT_AN_ACTOR, actor("Civil Office"), "");
        assertThat(names()).doesNotContain("Civil Office");
        assertThat(claims(picture()).map(Claim::origin)).containsOnly(Optional.of("Civil Office"));
        assertThat(claims(picture()).map(Claim::named)).containsOnly(false);
    }

    @Test
    void aWrongFigureIsLeftOut() {
        String id = correct(Action.WRONG_FIGURE, figure("b.txt"), "");
        assertThat(claims(picture()).map(Claim::item)).containsExactly(new Item("a.txt", "f1"));
        assertThat(ruling(id).item()).contains(new Item("b.txt", "f1"));
    }

    @Test
    void aSetValueTurnsAgreementIntoConflict() {
        assertThat(picture().measures()).extracting(Measure::standing).containsExactly(Standing.SAME_ORIGIN);
        correct(Action.SET_VALUE, figure("b.txt"), "1,400");
        assertThat(claims(picture()).filter(c -> c.item().document().equals("b.txt")))
                .extracting(c -> c.figure().quantity().value())
                .containsExactly(Optional.of(new BigDecimal("1400")));
        assertThat(picture().measures()).extracting(Measure::standing).doesNotContain(Standing.SAME_ORIGIN);
    }

    @Test
    void figuresThatAreNotTheSameAreTwoMeasures() {
        assertThat(picture().measures()).hasSize(1);
        correct(Action.NOT_THE_SAME, figure("a.txt"), "D002-f1", figure("b.txt"));
        assertThat(picture().measures()).hasSize(2);
    }

    @Test
    void aWrongEventIsLeftOutAndASetDateHolds() {
        String date = correct(Action.SET_DATE, event(), "2026-03-09");
        assertThat(picture().documents().getFirst().analysis().orElseThrow().events())
                .extracting(e -> e.time().orElseThrow().value())
                .containsExactly("2026-03-09");
        correct(Action.WRONG_EVENT, event(), "");
        assertThat(picture().events()).isEmpty();
        assertThat(ruling(date).state()).isEqualTo(Ruling.State.OVERRULED);
        assertThat(ruling(date).reason()).isEqualTo("C2 says otherwise; it came later and holds.");
    }

    @Test
    void aDocumentIsOfTheDateThatIsSet() {
        correct(Action.SET_DATE, new Target.OfDocument("b.txt"), "2026-02");
        assertThat(picture()
                        .documents()
                        .getLast()
                        .analysis()
                        .orElseThrow()
                        .date()
                        .interval()
                        .low())
                .contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void aFigureThatIsConfirmedAfterwardsIsNoWrongOne() {
        String wrong = correct(Action.WRONG_FIGURE, figure("a.txt"), "");
        correct(Action.CONFIRM, figure("a.txt"), "");
        assertThat(claims(picture())).hasSize(2);
        assertThat(ruling(wrong).state()).isEqualTo(Ruling.State.OVERRULED);
    }

    @Test
    void ofTwoThatContradictTheLaterHoldsAndBothAreShown() {
        String first = correct(Action.SET_VALUE, figure("b.txt"), "44");
        String second = correct(Action.SET_VALUE, figure("b.txt"), "45");
        assertThat(claims(picture()).map(c -> c.figure().quantity().value().orElseThrow()))
                .containsExactlyInAnyOrder(new BigDecimal("41"), new BigDecimal("45"));
        assertThat(ruling(first).state()).isEqualTo(Ruling.State.OVERRULED);
        assertThat(ruling(second).state()).isEqualTo(Ruling.State.APPLIED);
    }

    @Test
    void aWithdrawnCorrectionNoLongerHoldsUntilTheWithdrawalIsWithdrawn() {
        String merge = correct(Action.MERGE_INTO, actor("Odil Pranek"), "A1", actor("Maro Tendel"));
        String withdrawal = withdraw(merge);
        assertThat(names()).contains("Odil Pranek");
        assertThat(ruling(merge).state()).isEqualTo(Ruling.State.WITHDRAWN);
        withdraw(withdrawal);
        assertThat(names()).doesNotContain("Odil Pranek");
        assertThat(picture().corrected().applied()).containsExactly("C1", "C3");
    }

    @Test
    void whatWasOverruledHoldsAgainWhenTheLaterOneIsWithdrawn() {
        correct(Action.SET_VALUE, figure("b.txt"), "44");
        withdraw(correct(Action.SET_VALUE, figure("b.txt"), "45"));
        assertThat(ruling("C1").state()).isEqualTo(Ruling.State.APPLIED);
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        correct(Action.SET_VALUE, figure("b.txt"), "many");
        correct(Action.MERGE_INTO, figure("a.txt"), "");
        correct(Action.MERGE_INTO, actor("Maro Tendel"), "A77", new Target.OfActor("A77", "Nobody"));
        correct(Action.WRONG_FIGURE, new Target.Unknown("D009-f1", "The workbook has no D009."), "");
        correct(Action.SET_DATE, event(), "next week");
        withdraw("C88");
        assertThat(picture().corrected().rulings())
                .allMatch(r -> r.state() == Ruling.State.NOT_APPLIED)
                .extracting(Ruling::reason)
                .containsExactly(
                        "The value must be a number such as 4700, or a range: 100-120.",
                        "“merge into” cannot be done to this.",
                        "No document of this report names the actor A77.",
                        "The workbook has no D009.",
                        "The value must be a date such as 2025-04-30, 2025-04 or 2025.",
                        "There is no earlier correction of that number.");
    }

    @Test
    void pairsOfOneMergeContradictEachOtherWhicheverIsNamedFirst() {
        correct(Action.MERGE_INTO, actor("Odil Pranek"), "A1", actor("Maro Tendel"));
        correct(Action.NOT_THE_SAME, actor("Maro Tendel"), "A2", actor("Odil Pranek"));
        assertThat(names()).contains("Odil Pranek", "Maro Tendel");
        assertThat(ruling("C1").state()).isEqualTo(Ruling.State.OVERRULED);
    }

    // ---- merges that documents made

    private static Draft mayor(String document, String name) {
        return draft(document).says("Mayor " + name + " spoke.").person(name, "mayor of Velm");
    }

    private List<String> people(List<KnownActor> known, List<KnownDocument> read) {
        return new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                .reconcile(read, known, given).actors().stream()
                        .map(a -> a.id() + " " + a.canonical() + " "
                                + a.members().stream()
                                        .map(SharedActor.Member::document)
                                        .toList())
                        .toList();
    }

    @Test
    void aFormOfTheNameThatIsAnothersIsToldAsAnother() {
        List<KnownDocument> read = Stream.of(mayor("a", "Ana Lund"), mayor("b", "A. Lund"), mayor("c", "Lund"))
                .map(Draft::read)
                .toList();
        assertThat(people(List.of(), read)).containsExactly("A1 Ana Lund [a, b, c]");
        correct(Action.NOT_THE_SAME, new Target.OfActor("A1", "Ana Lund"), "A. Lund", new Target.OfName("A. Lund"));
        assertThat(people(List.of(), read)).containsExactly("A1 Ana Lund [a, c]", "A1-C1 A. Lund [b]");
    }

    @Test
    void twoThatALaterDocumentWouldMakeOneStayTwoWithTheirIds() {
        List<KnownDocument> read = Stream.of(
                        mayor("a", "Ana Lund"), mayor("b", "Ana Maria Lund"), mayor("c", "Ana Maria Lund"))
                .map(Draft::read)
                .toList();
        List<KnownActor> known = List.of(
                new KnownActor("A1", "Ana Lund", ActorType.PERSON, Set.of("Ana Lund")),
                new KnownActor("A2", "Ana Maria Lund", ActorType.PERSON, Set.of("Ana Maria Lund")));
        assertThat(people(known, read)).hasSize(1);
        correct(
                Action.NOT_THE_SAME,
                new Target.OfActor("A1", "Ana Lund", Set.of("a")),
                "A2",
                new Target.OfActor("A2", "Ana Maria Lund", Set.of("b")));
        assertThat(people(known, read)).containsExactly("A1 Ana Lund [a]", "A2 Ana Maria Lund [b, c]");
    }

    @Test
    void namesakesOfOneNameArePartedByTheDocumentsOfTheirWorkbook() {
        List<KnownDocument> read = Stream.of(
                        mayor("a", "Ana Lund").body("Velm Press"),
                        mayor("b", "Ana Lund").body("Ostrel Post"),
                        mayor("c", "Ana Lund").body("Ostrel Post"))
                .map(Draft::read)
                .toList();
        correct(
                Action.NOT_THE_SAME,
                new Target.OfActor("A1", "Ana Lund", Set.of("a")),
                "A9",
                new Target.OfActor("A9", "Ana Lund", Set.of("b")));
        assertThat(people(List.of(), read)).contains("A1 Ana Lund [a]", "A9 Ana Lund [b, c]");
    }

    @Test
    void aGroupIsATargetByItsId() {
        List<KnownDocument> read = Stream.of(
                        draft("a").says("Ten rebels fled.").group("rebels"),
                        draft("b").says("Rebels hid.").group("Rebels"))
                .map(Draft::read)
                .toList();
        List<SharedActor> found = new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                .reconcile(read, List.of())
                .actors();
        correct(
                Action.MERGE_INTO,
                new Target.OfActor(found.getFirst().id(), found.getFirst().canonical()),
                found.getLast().id(),
                new Target.OfActor(found.getLast().id(), found.getLast().canonical()));
        assertThat(people(List.of(), read)).singleElement().asString().endsWith("[a, b]");
    }
}
