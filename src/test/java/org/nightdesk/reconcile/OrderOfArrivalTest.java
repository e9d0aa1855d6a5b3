package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order in which documents come, one picture is made of them. */
class OrderOfArrivalTest {

    private static final int NIGHTS = 10;

    /** More documents of one story than a key may hold, so that those of it are compared with their neighbours alone. */
    private static final int HOT = 260;

    private static List<KnownDocument> shuffled(List<KnownDocument> documents, long seed) {
        List<KnownDocument> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Picture reconcile(List<KnownDocument> documents, List<KnownActor> remembered) {
        return new Reconciler(GeneratedStories.LAST_WEEK, NounKinds.NONE).reconcile(documents, remembered);
    }

    /** As the job does it: each night all that has come so far, and the actors of the nights before. */
    private static Picture overNights(List<KnownDocument> documents) {
        Map<String, KnownActor> remembered = new TreeMap<>();
        Picture picture = reconcile(List.of(), List.of());
        for (int night = 1; night <= NIGHTS; night++) {
            List<KnownDocument> soFar = documents.subList(0, documents.size() * night / NIGHTS);
            picture = reconcile(soFar, List.copyOf(remembered.values()));
            picture.actors().forEach(a -> remembered.merge(a.id(), KnownActor.of(a), OrderOfArrivalTest::both));
        }
        return picture;
    }

    private static KnownActor both(KnownActor before, KnownActor now) {
        Set<String> forms = new HashSet<>(before.forms());
        forms.addAll(now.forms());
        return new KnownActor(
                now.id(), now.canonical(), now.type(), forms, before.first().or(now::first), now.merges());
    }

    /** All of a picture, with actors by their names and members in place of their ids. */
    private static List<Object> state(Picture picture) {
        Map<String, String> names = new HashMap<>();
        Set<String> actors = new TreeSet<>();
        picture.actors().forEach(a -> {
            names.put(a.id(), a.canonical());
            actors.add(a.canonical()
                    + a.type()
                    + a.members().stream().map(SharedActor.Member::item).toList());
        });
        return List.of(
                picture.documents(),
                actors,
                picture.measures().stream()
                        .map(m -> List.of(
                                m.id(),
                                m.claims().stream()
                                        .map(c -> List.of(c.item(), c.when(), c.range(), origin(c, names)))
                                        .toList(),
                                m.comparisons(),
                                m.standing(),
                                m.reason(),
                                m.origins()))
                        .toList(),
                picture.events().stream()
                        .map(e -> List.of(e.id(), e.members(), e.status(), e.origins()))
                        .toList(),
                picture.sums(),
                picture.divergences());
    }

    private static String origin(Claim claim, Map<String, String> names) {
        return claim.origin().map(o -> names.getOrDefault(o, o)).orElse("");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void documentsInAnyOrderMakeOnePicture(long seed) {
        List<KnownDocument> documents = new GeneratedStories(seed, 3).documents(60);
        Object state = state(reconcile(documents, List.of()));
        assertThat(IntStream.range(0, 5)
                        .mapToObj(i -> state(reconcile(shuffled(documents, seed * 100 + i), List.of())))
                        .distinct())
                .containsExactly(List.class.cast(state));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tenNightsMakeThePictureOfOneRun(long seed) {
        List<KnownDocument> arrivals = nightly(shuffled(new GeneratedStories(seed, 3).documents(60), seed));
        assertThat(state(overNights(arrivals))).isEqualTo(state(reconcile(arrivals, List.of())));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aStoryToldHundredsOfTimesIsOnePictureInAnyOrder(long seed) {
        List<KnownDocument> documents = new GeneratedStories(seed, 1).documents(HOT);
        Picture picture = reconcile(documents, List.of());
        assertThat(picture.measures().stream().map(m -> m.claims().size())).containsExactly(HOT, HOT);
        assertThat(state(reconcile(shuffled(documents, seed), List.of()))).isEqualTo(state(picture));
    }

    /** Each night brings a tenth. */
    private static List<KnownDocument> nightly(List<KnownDocument> documents) {
        LocalDate first = LocalDate.of(2026, 3, 1);
        return IntStream.range(0, documents.size())
                .mapToObj(i -> GeneratedStories.arriving(
                        documents.get(i), first.plusDays((long) i * NIGHTS / documents.size())))
                .toList();
    }
}
