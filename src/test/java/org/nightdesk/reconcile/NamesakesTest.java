package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.names.Tenure;

/** Who of one name is one, and who is not; each letter is a document. */
class NamesakesTest {

    /** The documents of each actor of this name, in any order of the documents that come in. */
    private static List<String> actors(String name, Draft... drafts) {
        List<KnownDocument> documents =
                new ArrayList<>(Stream.of(drafts).map(Draft::read).toList());
        List<String> found = documentsOf(name, documents);
        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(documentsOf(name, documents)).isEqualTo(found);
        }
        return found;
    }

    private static List<String> documentsOf(String name, List<KnownDocument> documents) {
        return new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                .reconcile(documents, List.of()).actors().stream()
                        .filter(a -> a.members().stream()
                                .anyMatch(m -> m.actor().canonical().contains(name)
                                        || m.actor().aliases().contains(name)))
                        .map(a -> a.members().stream()
                                .map(SharedActor.Member::document)
                                .collect(Collectors.joining()))
                        .sorted()
                        .toList();
    }

    private static Draft person(String document, String name, String title, String body) {
        Draft draft = draft(document).says(name + " spoke.").person(name);
        return title.isEmpty() ? draft : draft.holds(name, Tenure.CURRENT, title, body);
    }

    private static Draft body(String document, String sentence, String name) {
        return draft(document).says(sentence).body(name);
    }

    // ---- persons

    @Test
    void aStrikerAndAMinisterOfOneCountryAreTwo() {
        assertThat(actors(
                        "Juan Perla",
                        person("a", "Juan Perla", "striker", "FC Norrby")
                                .says("Delvin won.")
                                .country("Delvin"),
                        person("b", "Juan Perla", "finance minister", "Delvin")
                                .says("Delvin borrowed.")
                                .country("Delvin")))
                .containsExactly("a", "b");
    }

    @Test
    void aDocumentThatTellsNoRoleIsNeitherNamesakes() {
        assertThat(actors(
                        "Juan Perla",
                        person("a", "Juan Perla", "striker", "FC Norrby"),
                        person("b", "Juan Perla", "finance minister", "Delvin"),
                        person("c", "Juan Perla", "", "")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aDocumentThatTellsNoRoleIsTheNamesakesInWhoseCompanyItStands() {
        assertThat(actors(
                        "Juan Perla",
                        person("a", "Juan Perla", "striker", "").body("FC Norrby"),
                        person("b", "Juan Perla", "finance minister", "Delvin").body("Delvin Mint"),
                        person("c", "Juan Perla", "", "").body("FC Norrby")))
                .containsExactly("ac", "b");
    }

    @Test
    void aJudgeHereAndAMayorThereAreTwo() {
        assertThat(actors(
                        "Ana Lund",
                        person("a", "Ana Lund", "judge", "Velm"),
                        person("b", "Ana Lund", "mayor", "Norrby")
                                .says("The Velm Post wrote it.")
                                .body("Velm Post")))
                .containsExactly("a", "b");
    }

    @Test
    void mayorsOfTwoTownsAtOneTimeAreTwo() {
        assertThat(actors(
                        "Ana Lund",
                        person("a", "Ana Lund", "mayor", "Velm").published("2025-03-01"),
                        person("b", "Ana Lund", "mayor", "Norrby").published("2025-04-01")))
                .containsExactly("a", "b");
    }

    @Test
    void whoChangesOfficesOverTheYearsIsOne() {
        assertThat(actors(
                        "Ana Lund",
                        person("a", "Ana Lund", "defence minister", "Delvin").published("2019-03-01"),
                        person("b", "Ana Lund", "ambassador", "Union of Isles").published("2024-04-01")))
                .containsExactly("ab");
    }

    @Test
    void whoWasAStrikerOnceAndIsMinisterNowIsOneWhereADocumentSaysSo() {
        assertThat(actors(
                        "Juan Perla",
                        person("a", "Juan Perla", "striker", "FC Norrby").published("2009-03-01"),
                        person("b", "Juan Perla", "sports minister", "Delvin")
                                .published("2024-04-01")
                                .holds("Juan Perla", Tenure.FORMER, "striker", "FC Norrby"),
                        person("c", "Juan Perla", "sports minister", "Delvin").published("2024-05-01")))
                .containsExactly("abc");
    }

    @Test
    void oneOfficeUnderAnAdjectiveAndANameOfItsStateIsOne() {
        assertThat(actors(
                        "Ayla Demir",
                        person("a", "Ayla Demir", "finance minister", "Turkish"),
                        person("b", "Ayla Demir", "finance minister", "Turkey")))
                .containsExactly("ab");
    }

    @Test
    void financeMinistersOfTwoStatesAreTwo() {
        assertThat(actors(
                        "Maria Santos",
                        person("a", "Maria Santos", "finance minister", "Portugal"),
                        person("b", "Maria Santos", "finance minister", "Brazil")))
                .containsExactly("a", "b");
    }

    @Test
    void namesakesBesideOnePersonAreOne() {
        assertThat(actors(
                        "Ana Lund",
                        person("a", "Ana Lund", "lawyer", "").person("Odil Pranek"),
                        person("b", "Ana Lund", "novelist", "").person("Odil Pranek")))
                .containsExactly("ab");
    }

    @Test
    void aNameInFullWithoutAnythingAgainstItIsOne() {
        assertThat(actors("Ana Lund", person("a", "Ana Lund", "", ""), person("b", "Ana Lund", "mayor", "Velm")))
                .containsExactly("ab");
    }

    @Test
    void namesakesInOtherLettersAreTwoAsWell() {
        assertThat(actors(
                        "Serge",
                        person("a", "Sergei Malkov", "goalkeeper", "Dynamo Velm"),
                        person("b", "Sergey Malkov", "judge", "Ostrel")))
                .containsExactly("a", "b");
    }

    @Test
    void oneNameInTwoOrdersAndOnePostIsOne() {
        assertThat(actors(
                        "Soo-min",
                        person("a", "Park Soo-min", "foreign minister", "South Korea"),
                        person("b", "Soo-min Park", "foreign minister", "South Korea")))
                .containsExactly("ab");
    }

    @Test
    void aTitleBeforeTheNameIsNoPartOfIt() {
        assertThat(actors(
                        "Omar Haddad",
                        person("a", "General Omar Haddad", "", ""),
                        person("b", "Omar Haddad", "general", "")))
                .containsExactly("ab");
    }

    @Test
    void aBareSurnameInOtherCompanyIsNobodyElses() {
        assertThat(actors(
                        "Velasko",
                        person("a", "Marta Velasko", "mayor", "Velm"),
                        person("b", "Velasko", "", "").body("Orvane")))
                .containsExactly("a", "b");
    }

    @Test
    void bareSurnamesOfTwoDocumentsWithNothingInCommonAreTwo() {
        assertThat(actors(
                        "Kim",
                        person("a", "Kim", "", "").says("South Korea won.").country("South Korea"),
                        person("b", "Kim", "", "").says("South Korea lost.").country("South Korea")))
                .containsExactly("a", "b");
    }

    @Test
    void aBareSurnameWithTheRoleOfTheFullNameIsThatPerson() {
        assertThat(actors(
                        "Velasko", person("a", "Marta Velasko", "mayor", "Velm"), person("b", "Velasko", "mayor", "")))
                .containsExactly("ab");
    }

    @Test
    void aBareSurnameDoesNotMakeOneOfTwoPersons() {
        assertThat(actors(
                        "Velasko",
                        person("a", "Marta Velasko", "mayor", "Velm"),
                        person("b", "Jorge Velasko", "mayor", "Norrby"),
                        person("c", "Velasko", "mayor", "")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void anInitialWithAnotherRoleIsNotTheFullName() {
        assertThat(actors(
                        "Lund",
                        person("a", "Ana Lund", "mayor", "Velm"),
                        person("b", "A. Lund", "goalkeeper", "FC Norrby")))
                .containsExactly("a", "b");
    }

    @Test
    void anInitialWithTheRoleOfTheFullNameIsThatPerson() {
        assertThat(actors("Lund", person("a", "Ana Lund", "mayor", "Velm"), person("b", "A. Lund", "mayor", "Velm")))
                .containsExactly("ab");
    }

    @Test
    void aNameInFullIsBetterThanOneWithAnInitial() {
        Picture picture = new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                .reconcile(
                        List.of(
                                person("a", "A. Lund", "mayor", "Velm").read(),
                                person("b", "Ana Lund", "mayor", "Velm").read()),
                        List.of());
        assertThat(picture.actors()).extracting(SharedActor::canonical).containsExactly("Ana Lund");
    }

    @Test
    void aShorterNameOfANamesakeJoinsTheOneItIsBeside() {
        assertThat(actors(
                        "Brandt",
                        person("a", "Peter Johan Brandt", "striker", "").body("FC Norrby"),
                        person("b", "Peter Johan Brandt", "judge", "Velm"),
                        person("c", "Peter Brandt", "", "").body("FC Norrby")))
                .containsExactly("ac", "b");
    }

    // ---- bodies

    @Test
    void ministriesOfOneNameOfTwoStatesAreTwo() {
        assertThat(actors(
                        "Ministry of Finance",
                        body("a", "Kenya's Ministry of Finance borrowed.", "Ministry of Finance"),
                        body("b", "The Ministry of Finance of Ghana borrowed.", "Ministry of Finance"),
                        body("c", "The Kenyan Ministry of Finance paid.", "Ministry of Finance")))
                .containsExactly("ac", "b");
    }

    @Test
    void courtsOfCountriesThatOnlyTheirDocumentsNameAreTwo() {
        assertThat(actors(
                        "Supreme Court",
                        body("a", "In Delvin, the Supreme Court ruled.", "Supreme Court")
                                .country("Delvin"),
                        body("b", "In Velmia, the Supreme Court sat.", "Supreme Court")
                                .country("Velmia")))
                .containsExactly("a", "b");
    }

    @Test
    void aMinistryBesideTheSamePeopleIsOneWhateverCountriesAreNamed() {
        assertThat(actors(
                        "Health Ministry",
                        body("a", "Turkey helped Marta Velasko, the Health Ministry said.", "Health Ministry")
                                .country("Turkey")
                                .person("Marta Velasko"),
                        body("b", "Norway helped Marta Velasko, the Health Ministry said.", "Health Ministry")
                                .country("Norway")
                                .person("Marta Velasko")))
                .containsExactly("ab");
    }

    @Test
    void aBodyWithANameOfItsOwnIsOneInAnyCountry() {
        assertThat(actors(
                        "Orvane",
                        body("a", "Kenya's Orvane grew.", "Orvane").country("Kenya"),
                        body("b", "Ghana's Orvane grew.", "Orvane").country("Ghana")))
                .containsExactly("ab");
    }

    @Test
    void aSubsidiaryIsNotItsOwner() {
        assertThat(actors(
                        "Norlink",
                        body("a", "Norlink grew.", "Norlink"),
                        body("b", "Norlink Leasing Ltd. grew.", "Norlink Leasing Ltd."),
                        body("c", "Norlink Corp. grew.", "Norlink Corp.")))
                .containsExactly("ac", "b");
    }

    @Test
    void lettersThatFitABodyOfAnotherMatterAreNotItsOwn() {
        assertThat(actors(
                        "CRA",
                        body("a", "The Coastal Relief Agency sent boats.", "Coastal Relief Agency"),
                        body("b", "CRA cut its rating of Orvane.", "CRA").body("Orvane")))
                .containsExactly("b");
    }

    @Test
    void lettersInBracketsInTwoDocumentsForTwoBodiesJoinNeither() {
        assertThat(actors(
                        "CRA",
                        draft("a")
                                .says("The Coastal Relief Agency (CRA) sent boats.")
                                .body("Coastal Relief Agency", "CRA"),
                        draft("b")
                                .says("The Credit Rating Association (CRA) met.")
                                .body("Credit Rating Association", "CRA"),
                        body("c", "CRA met.", "CRA")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void theCentralBanksOfTwoCountriesAreTwo() {
        assertThat(actors(
                        "central bank",
                        body("a", "Kenya's central bank cut rates.", "central bank")
                                .country("Kenya"),
                        body("b", "Ghana's central bank cut rates.", "central bank")
                                .country("Ghana"),
                        body("c", "The Kenyan central bank cut rates.", "central bank")))
                .containsExactly("ac", "b");
    }

    @Test
    void idsOfNamesakesAreTheirsAlone() {
        Set<String> ids = new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                        .reconcile(
                                List.of(
                                        person("a", "Juan Perla", "striker", "").read(),
                                        person("b", "Juan Perla", "judge", "").read()),
                                List.of())
                        .actors()
                        .stream()
                        .map(SharedActor::id)
                        .collect(Collectors.toSet());
        assertThat(ids).hasSize(2);
    }
}
