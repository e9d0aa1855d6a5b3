package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.names.ActorType;

class ActorsAcrossDocumentsTest {

    private static final Redating NONE = (expressions, published) -> List.of();

    private static Picture picture(Draft... drafts) {
        return picture(List.of(), drafts);
    }

    private static Picture picture(List<KnownActor> known, Draft... drafts) {
        return new Reconciler(NONE, NounKinds.NONE)
                .reconcile(Stream.of(drafts).map(Draft::read).toList(), known);
    }

    private static List<String> names(Picture picture) {
        return picture.actors().stream().map(SharedActor::canonical).toList();
    }

    @Test
    void hyphensBlanksAccentsAndCaseDoNotMakeAnotherPerson() {
        Picture picture = picture(
                draft("a").says("Park Soo-min spoke.").person("Park Soo-min"),
                draft("b").says("Park Soo Min spoke.").person("Park Soo Min"),
                draft("c").says("Park Soomin spoke.").person("Park Soomin"),
                draft("d").says("PARK SOÓ-MIN spoke.").person("PARK SOÓ-MIN"));
        assertThat(picture.actors()).hasSize(1);
        assertThat(picture.actors().getFirst().members())
                .extracting(SharedActor.Member::why)
                .containsExactly(
                        "named in full",
                        "the same name as \"Park Soo-min\" but for hyphens, blanks, accents or case",
                        "the same name as \"Park Soo-min\" but for hyphens, blanks, accents or case",
                        "the same name as \"Park Soo-min\" but for hyphens, blanks, accents or case");
    }

    @Test
    void anotherRomanisationDoesNotMakeAnotherPerson() {
        Picture picture = picture(
                draft("a").says("Alexey Chernykh left.").person("Alexey Chernykh"),
                draft("b").says("Aleksei Chernyh left.").person("Aleksei Chernyh"));
        assertThat(picture.actors()).hasSize(1);
        assertThat(picture.actors().getFirst().members().getLast().why()).contains("in another spelling");
    }

    @Test
    void membersOfOneFamilyStayApart() {
        Picture picture = picture(
                draft("a").says("Park Soo-min spoke.").person("Park Soo-min"),
                draft("b").says("Park Soo-jin spoke.").person("Park Soo-jin"),
                draft("c").says("Anna Lindqvist spoke.").person("Anna Lindqvist"),
                draft("d").says("Arne Lindqvist spoke.").person("Arne Lindqvist"));
        assertThat(names(picture)).containsExactly("Park Soo-min", "Park Soo-jin", "Anna Lindqvist", "Arne Lindqvist");
    }

    @Test
    void aSurnameAloneJoinsTheOnlyFullNameThatFits() {
        Picture picture = picture(
                draft("a").says("Mayor Marta Velasko resigned.").person("Marta Velasko", "mayor"),
                draft("b").says("Mayor Velasko resigned.").person("Velasko", "mayor"));
        assertThat(names(picture)).containsExactly("Marta Velasko");
        assertThat(picture.actors().getFirst().members().getLast().why())
                .isEqualTo("only one full name fits: \"Marta Velasko\"; a role in common");
        assertThat(picture.actors().getFirst().members().getLast().join().witness())
                .get()
                .extracting(Join.Witness::document, Join.Witness::words)
                .containsExactly("a", "Marta Velasko");
    }

    @Test
    void aSurnameThatTwoFullNamesFitJoinsNeither() {
        Picture picture = picture(
                draft("a").says("Marta Velasko resigned.").person("Marta Velasko"),
                draft("b").says("Jorge Velasko resigned.").person("Jorge Velasko"),
                draft("c").says("Velasko resigned.").person("Velasko"));
        assertThat(picture.actors()).hasSize(3);
    }

    @Test
    void aMiddleNameMoreOrLessIsTheSamePerson() {
        Picture picture = picture(
                draft("a").says("Peter Johan Brandt won.").person("Peter Johan Brandt"),
                draft("b").says("Peter Brandt won.").person("Peter Brandt"));
        assertThat(picture.actors()).hasSize(1);
    }

    @Test
    void namesakesWithOtherRolesInOtherCompanyStayApart() {
        Picture picture = picture(
                draft("a")
                        .says("Coach Ida Storm praised FC Norrby.")
                        .person("Ida Storm", "coach")
                        .body("FC Norrby"),
                draft("b")
                        .says("Geologist Ida Storm warned of Mount Kell.")
                        .person("Ida Storm", "geologist")
                        .body("Kell Observatory"));
        assertThat(picture.actors())
                .filteredOn(a -> a.type() == ActorType.PERSON)
                .hasSize(2);
    }

    @Test
    void anAcronymJoinsTheBodyThatADocumentKnowsByBoth() {
        Picture picture = picture(
                draft("a").says("The Coastal Relief Agency (CRA) sent boats.").body("Coastal Relief Agency", "CRA"),
                draft("b").says("The CRA sent boats.").body("CRA"));
        assertThat(names(picture)).containsExactly("Coastal Relief Agency");
    }

    @Test
    void anAcronymThatTwoBodiesFitJoinsNeither() {
        Picture picture = picture(
                draft("a").says("The Coastal Relief Agency sent boats.").body("Coastal Relief Agency"),
                draft("b").says("The Civil Registry Authority closed.").body("Civil Registry Authority"),
                draft("c").says("CRA said so.").body("CRA"));
        assertThat(picture.actors()).hasSize(3);
    }

    @Test
    void whatAFirmsNameEndsWithDoesNotMatter() {
        Picture picture = picture(
                draft("a").says("Orvane Ltd. grew.").body("Orvane Ltd."),
                draft("b").says("Orvane grew.").body("Orvane"));
        assertThat(picture.actors()).hasSize(1);
    }

    @Test
    void aBodyWithinAnotherIsNotThatOther() {
        Picture picture = picture(
                draft("a").says("Orvane Bank grew.").body("Orvane Bank"),
                draft("b").says("Orvane Bank Foundation grew.").body("Orvane Bank Foundation"));
        assertThat(picture.actors()).hasSize(2);
    }

    @Test
    void idsOfEarlierNightsAreKeptAndNewOnesFollow() {
        List<KnownActor> known = List.of(
                new KnownActor("A3", "Marta Velasko", ActorType.PERSON, Set.of("Marta Velasko", "Velasko")),
                new KnownActor("A7", "Coastal Relief Agency", ActorType.ORG, Set.of("CRA")));
        Picture picture = picture(
                known,
                draft("a")
                        .says("Jorge Velasko met Marta Velasko.")
                        .person("Jorge Velasko")
                        .person("Marta Velasko"));
        assertThat(picture.actors())
                .extracting(a -> a.id() + " " + a.canonical())
                .containsExactly("A3 Marta Velasko", "A8 Jorge Velasko");
    }

    @Test
    void theCanonicalNameIsAFullOneThatMostDocumentsUse() {
        Picture picture = picture(
                draft("a").says("Sergei Malkov spoke.").person("Sergei Malkov"),
                draft("b").says("Sergey Malkov spoke.").person("Sergey Malkov"),
                draft("c").says("Coach Sergey Malkov spoke.").person("Sergey Malkov", "coach"),
                draft("d").says("Coach Malkov spoke.").person("Malkov", "coach"));
        assertThat(names(picture)).containsExactly("Sergey Malkov");
    }

    @Test
    void aNameTakenForAPersonsAndForABodysIsOneInTheSameCompany() {
        Picture picture = picture(
                draft("a")
                        .says("Sergei Malkov of the Border Council spoke.")
                        .person("Sergei Malkov", "head")
                        .body("Border Council"),
                draft("b")
                        .says("Sergei Malkov and the Border Council spoke.")
                        .body("Sergei Malkov")
                        .body("Border Council"));
        assertThat(names(picture)).containsExactly("Sergei Malkov", "Border Council");
        assertThat(picture.actors().getFirst().type()).isEqualTo(ActorType.PERSON);
        assertThat(picture.actors().getFirst().members().getLast().why())
                .isEqualTo("the same name, there taken for a body's");
    }

    @Test
    void aCompanyNamedAfterItsFounderIsNotTheFounder() {
        Picture picture = picture(
                draft("a").says("Sergei Malkov spoke.").person("Sergei Malkov"),
                draft("b").says("Shares in Sergei Malkov fell.").body("Sergei Malkov"));
        assertThat(picture.actors()).hasSize(2);
    }

    @Test
    void bodiesKnownByACommonNounAreOneOnlyInTheSameCompany() {
        Picture picture = picture(
                draft("a")
                        .says("The central bank and Marta Velasko agreed.")
                        .body("central bank")
                        .person("Marta Velasko"),
                draft("b")
                        .says("Marta Velasko praised the central bank.")
                        .body("central bank")
                        .person("Marta Velasko"),
                draft("c")
                        .says("The central bank cut rates, Orvane said.")
                        .body("central bank")
                        .body("Orvane"));
        assertThat(names(picture)).containsExactlyInAnyOrder("central bank", "Marta Velasko", "central bank", "Orvane");
    }
}
