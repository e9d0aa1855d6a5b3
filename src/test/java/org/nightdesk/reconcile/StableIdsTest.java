package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was given an id keeps it on later nights, whatever comes. */
class StableIdsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Map<String, KnownActor> remembered = new HashMap<>();

    private Picture night(List<KnownDocument> documents) {
        Picture picture = new Reconciler(GeneratedStories.LAST_WEEK, NounKinds.NONE)
                .reconcile(documents, List.copyOf(remembered.values()));
        picture.corrected().found().forEach(a -> remembered.merge(a.id(), KnownActor.of(a), StableIdsTest::kept));
        return picture;
    }

    /** As the store does it. */
    private static KnownActor kept(KnownActor before, KnownActor now) {
        return new KnownActor(now.id(), now.canonical(), now.type(), now.forms(), before.first(), now.merges());
    }

    private static KnownDocument on(LocalDate day, Draft draft) {
        return GeneratedStories.arriving(draft.read(), day);
    }

    private static Map<Item, String> ids(Picture picture) {
        Map<Item, String> ids = new HashMap<>();
        picture.actors().forEach(a -> a.members().forEach(m -> ids.put(m.item(), a.id())));
        return ids;
    }

    @Test
    void namesakesKeepTheirIdsWhenAnEarlierDocumentComesLate() {
        KnownDocument striker =
                on(MONDAY, draft("m").says("Striker Juan Perla won.").person("Juan Perla", "striker"));
        KnownDocument judge =
                on(MONDAY, draft("n").says("Judge Juan Perla sat.").person("Juan Perla", "judge"));
        Map<Item, String> before = ids(night(List.of(striker, judge)));
        KnownDocument late =
                on(MONDAY.plusDays(1), draft("a").says("Judge Juan Perla sat.").person("Juan Perla", "judge"));
        Map<Item, String> after = ids(night(List.of(late, striker, judge)));
        assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void anActorKeepsItsIdUnderABetterName() {
        KnownDocument first = on(MONDAY, draft("m").says("Mayor A. Lund spoke.").person("A. Lund", "mayor of Velm"));
        KnownDocument fuller =
                on(MONDAY.plusDays(1), draft("a").says("Mayor Ana Lund spoke.").person("Ana Lund", "mayor of Velm"));
        Map<Item, String> before = ids(night(List.of(first)));
        Picture after = night(List.of(first, fuller));
        assertThat(ids(after)).containsAllEntriesOf(before);
        assertThat(after.actors()).extracting(SharedActor::canonical).containsExactly("Ana Lund");
    }

    @Test
    void anActorFirstKnownByABareNameKeepsItsIdUnderItsFullName() {
        KnownDocument first = on(MONDAY, draft("m").says("Mayor Lund spoke.").person("Lund", "mayor of Velm"));
        KnownDocument fuller =
                on(MONDAY.plusDays(1), draft("a").says("Mayor Ana Lund spoke.").person("Ana Lund", "mayor of Velm"));
        Map<Item, String> before = ids(night(List.of(first)));
        assertThat(ids(night(List.of(first, fuller)))).containsAllEntriesOf(before);
    }

    @Test
    void aMeasureKeepsItsIdWhenTheDocumentThatItIsNamedAfterIsEdited() {
        KnownDocument first = on(MONDAY, toll("a", "Rain fell."));
        KnownDocument second = on(MONDAY.plusDays(1), toll("b", "Wind blew."));
        String before = night(List.of(first, second)).measures().getFirst().id();
        KnownDocument edited = toll("a", "Rain fell, and hail.").read();
        KnownDocument again = new KnownDocument(
                edited.document(), MONDAY.plusDays(2), MONDAY, edited.analysis(), edited.copyOf(), edited.outlets());
        assertThat(night(List.of(again, second)).measures())
                .extracting(Measure::id)
                .containsExactly(before);
    }

    @Test
    void aGroupKeepsItsIdWhenItsDocumentIsEditedElsewhere() {
        Map<Item, String> before =
                ids(night(List.of(on(MONDAY, draft("a").says("Ten rebels fled.").group("rebels")))));
        Map<Item, String> after = ids(night(List.of(on(
                MONDAY, draft("a").says("It rained.").says("Ten rebels fled.").group("rebels")))));
        assertThat(after).isEqualTo(before);
    }

    private static Draft toll(String document, String weather) {
        return draft(document)
                .published("2026-03-02")
                .says(weather)
                .says("At least 41 people were killed in Ostrel, the Civil Office said.")
                .body("Civil Office")
                .counts("At least 41 people", "41", "people")
                .of("killed")
                .in("Ostrel")
                .by("Civil Office")
                .and();
    }

    /** Documents come night by night in any order of their ids: no row of a night before gets another id. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noNightGivesAnotherIdToWhatHadOne(long seed) {
        List<KnownDocument> documents = new ArrayList<>(new GeneratedStories(seed, 3).documents(60));
        Collections.shuffle(documents, new Random(seed));
        List<KnownDocument> soFar = new ArrayList<>();
        Map<Item, String> actors = Map.of();
        for (int night = 0; night < 6; night++) {
            int now = night;
            documents.subList(night * 10, night * 10 + 10).stream()
                    .map(d -> GeneratedStories.arriving(d, MONDAY.plusDays(now)))
                    .forEach(soFar::add);
            Picture picture = night(soFar);
            assertThat(ids(picture)).containsAllEntriesOf(actors);
            actors = ids(picture);
            assertThat(Stream.concat(
                                    picture.measures().stream().map(Measure::id),
                                    picture.events().stream().map(SharedEvent::id))
                            .toList())
                    .doesNotHaveDuplicates();
        }
        assertThat(actors.values().stream().collect(Collectors.toSet())).hasSizeGreaterThan(10);
    }
}
