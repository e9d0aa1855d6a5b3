package org.nightdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;

class NearCopiesTest {

    private static final String WIRE = """
            Dam at Lower Karst holds, engineers say

            The dam above Lower Karst held through the night although the river Vell stood at its highest mark in 40 years, engineers of the water board said on Friday.

            Some 2,300 people had been asked to leave the two villages below the wall. Most of them spent the night in the sports hall of Ostmar, where the district served 1,900 meals.

            The water board had opened both gates on Thursday evening after rain filled the lake faster than its models had foreseen. Pumps from three neighbouring districts were on their way.

            Schools and the railway line through the valley stay closed until Monday, and the district said it would decide on Sunday whether people could return to their homes.
            """;

    private static final String RIVAL = """
            Valley waits as water stands at dam's rim

            People from the villages below the dam of Lower Karst were told on Friday that they could not go home before Sunday at the earliest.

            About 2,300 of them left their houses when the Vell reached a mark not seen for 40 years. In the sports hall of Ostmar volunteers handed out soup and blankets until morning.

            An engineer of the water board, Piet Aalders, said the wall had not moved by a hair. The board let water out through both gates from Thursday evening on.

            Trains do not run through the valley, and pupils have been given the rest of the week off.
            """;

    private final Map<String, Document> documents = new TreeMap<>();

    private void report(String id, String text) {
        Composition composition = Composition.ofFile(text, 100_000);
        documents.put(
                id,
                new Document(
                        id,
                        Sha256.of(Samples.utf8(text)),
                        "text/plain",
                        composition.text(),
                        composition.blocks(),
                        Metadata.NONE,
                        Set.of(),
                        Optional.empty()));
    }

    private NearCopies.Print print(String id, boolean known, Optional<LocalDate> published) {
        return new NearCopies.Print(id, known, published, Fingerprint.of(document(id)));
    }

    private Document document(String id) {
        return Optional.ofNullable(documents.get(id)).orElseThrow();
    }

    private Map<String, String> copies() {
        List<NearCopies.Print> prints = documents.keySet().stream()
                .map(id -> print(id, false, Optional.empty()))
                .toList();
        return NearCopies.find(prints, this::document);
    }

    @Test
    void aReportWithAnotherHeadlineAndAFewOtherWordsIsANearCopy() {
        report("a.txt", WIRE);
        report(
                "b.txt",
                WIRE.replace(
                                "Dam at Lower Karst holds, engineers say",
                                "Relief in the valley as wall withstands the flood")
                        .replace("although the river Vell stood", "while the Vell was standing"));
        report("c.txt", RIVAL);

        assertThat(copies()).isEqualTo(Map.of("b.txt", "a.txt"));
    }

    @Test
    void aReportCutShortIsACopyOfTheWholeAndNotTheOtherWayRound() {
        report("whole.txt", WIRE);
        report("cut.txt", WIRE.substring(0, WIRE.indexOf("The water board had")));
        report("long.txt", WIRE + "\n" + RIVAL);

        List<NearCopies.Print> prints = List.of(
                print("whole.txt", true, Optional.empty()),
                print("cut.txt", false, Optional.empty()),
                print("long.txt", false, Optional.empty()));
        assertThat(NearCopies.find(prints, this::document)).isEqualTo(Map.of("cut.txt", "whole.txt"));
    }

    @Test
    void anotherCountInTheSameWordsIsAReportOfItsOwn() {
        report("a.txt", WIRE);
        report("b.txt", WIRE.replace("2,300", "2,850"));

        assertThat(copies()).isEmpty();
    }

    @Test
    void theOriginalIsTheKnownThenTheEarliestThenTheFirst() {
        report("a.txt", WIRE);
        report("b.txt", WIRE.replace("holds", "stands"));
        report("c.txt", WIRE.replace("holds", "survives"));
        Optional<LocalDate> early = Optional.of(LocalDate.of(2025, 3, 7));
        Optional<LocalDate> late = Optional.of(LocalDate.of(2025, 3, 8));

        assertThat(NearCopies.find(
                        List.of(
                                print("a.txt", false, late),
                                print("b.txt", false, early),
                                print("c.txt", false, Optional.empty())),
                        this::document))
                .isEqualTo(Map.of("a.txt", "b.txt", "c.txt", "b.txt"));
        assertThat(NearCopies.find(
                        List.of(
                                print("a.txt", false, early),
                                print("b.txt", false, early),
                                print("c.txt", true, Optional.empty())),
                        this::document))
                .isEqualTo(Map.of("a.txt", "c.txt", "b.txt", "c.txt"));
    }

    @Test
    void furnitureDoesNotMakeTwoReportsAlike() {
        report("a.txt", WIRE);
        report("b.txt", WIRE + "\nLeave a reply\n\nClose\n\nHome | Valley | Weather | Sport | Letters\n");

        assertThat(Fingerprint.of(document("a.txt"))).isEqualTo(Fingerprint.of(document("b.txt")));
    }

    @Test
    void aFingerprintIsKeptAsAWordAndAShortTextHasNone() {
        report("a.txt", WIRE);
        report("b.txt", "The dam at Lower Karst held.");

        String kept = Fingerprint.of(document("a.txt")).value();
        assertThat(kept).hasSize(1024).matches("[0-9a-f]+");
        assertThat(new Fingerprint(kept)).isEqualTo(Fingerprint.of(document("a.txt")));
        assertThat(Fingerprint.of(document("b.txt")).isEmpty()).isTrue();
        assertThatThrownBy(() -> new Fingerprint("xyz")).isInstanceOf(IllegalArgumentException.class);
    }
}
