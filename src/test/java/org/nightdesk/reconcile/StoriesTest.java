package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nightdesk.reconcile.Draft.draft;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.events.EventClass;
import org.nightdesk.language.WordClasses;

class StoriesTest {

    private static List<Story> stories(KnownDocument... documents) {
        return new Reconciler((expressions, published) -> List.of(), NounKinds.of(WordClasses.open()))
                .reconcile(List.of(documents), List.of())
                .stories();
    }

    private static KnownDocument mine(String id, String day, String... more) {
        Draft draft = draft(id)
                .published(day)
                .says(
                        "An explosion in the Orvik mine near Lannet trapped miners underground, Director Tove Brandal said.");
        Arrays.stream(more).forEach(draft::says);
        return draft.person("Tove Brandal")
                .event(EventClass.OTHER, "explosion", "", "", "Lannet", day)
                .read();
    }

    private static KnownDocument merger(String id, String day, String... more) {
        Draft draft = draft(id)
                .published(day)
                .says(
                        "The merger of Calder Foods and Pell Brothers was approved by shareholders in Wexmouth, chairman Ivo"
                                + " Pell said.");
        Arrays.stream(more).forEach(draft::says);
        return draft.person("Ivo Pell")
                .body("Calder Foods")
                .event(EventClass.AGREE, "merger", "Calder Foods", "", "Wexmouth", day)
                .read();
    }

    private static KnownDocument review() {
        return draft("review.txt")
                .published("2026-03-12")
                .says(
                        "An explosion in the Orvik mine near Lannet trapped miners underground, Director Tove Brandal said.")
                .says(
                        "The merger of Calder Foods and Pell Brothers was approved by shareholders in Wexmouth, chairman Ivo"
                                + " Pell said.")
                .person("Tove Brandal")
                .person("Ivo Pell")
                .body("Calder Foods")
                .read();
    }

    @Test
    void reportsOfOneCourseOfEventsAreOneStoryNamedInTheirWords() {
        List<Story> stories = stories(
                mine("a.txt", "2026-03-10"),
                mine("b.txt", "2026-03-11", "Rescuers drilled a shaft to the miners."),
                merger("c.txt", "2026-03-10"),
                merger("d.txt", "2026-03-11", "The price of the shares rose."));
        assertThat(stories)
                .extracting(Story::documents)
                .containsExactly(List.of("a.txt", "b.txt"), List.of("c.txt", "d.txt"));
        assertThat(stories).extracting(Story::name).containsExactly("Lannet explosion", "Wexmouth merger");
    }

    @Test
    void aReviewThatTellsOfTwoStoriesDoesNotJoinThem() {
        List<Story> stories = stories(
                mine("a.txt", "2026-03-10", "Smoke hung over the pit head until dusk."),
                mine("b.txt", "2026-03-11", "Rescuers drilled a shaft to the miners."),
                merger("c.txt", "2026-03-10", "Regulators must still consent to the takeover."),
                merger("d.txt", "2026-03-11", "The price of the shares rose."),
                review());
        assertThat(stories).noneSatisfy(s -> assertThat(s.documents()).contains("a.txt", "c.txt"));
        assertThat(stories).anySatisfy(s -> assertThat(s.documents()).contains("a.txt", "b.txt"));
        assertThat(stories).anySatisfy(s -> assertThat(s.documents()).contains("c.txt", "d.txt"));
    }

    @Test
    void aCopyGoesWithItsOriginal() {
        List<Story> stories = stories(
                mine("b.txt", "2026-03-10"),
                draft("a.txt").says("An explosion in the Orvik mine.").copyOf("b.txt"));
        assertThat(stories)
                .singleElement()
                .satisfies(s -> assertThat(s.documents()).containsExactly("a.txt", "b.txt"));
    }

    @Test
    void idAndNameStayWhenOthersJoinOnLaterNights() {
        KnownDocument first = mine("m.txt", "2026-03-10");
        KnownDocument later = mine("a.txt", "2026-03-14", "The inquiry into the fire opened, and the inquiry goes on.");
        KnownDocument next = new KnownDocument(
                later.document(), first.arrived().plusDays(1), later.analysis(), later.copyOf(), List.of());
        Story before = stories(first).getFirst();
        Story after = stories(first, next).getFirst();
        assertThat(after.documents()).containsExactly("a.txt", "m.txt");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name()).isEqualTo(before.name());
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<KnownDocument> documents = Arrays.asList(
                mine("a.txt", "2026-03-10"), merger("c.txt", "2026-03-10"), mine("b.txt", "2026-03-11"), review());
        List<Story> stories = stories(documents.toArray(KnownDocument[]::new));
        Collections.reverse(documents);
        assertThat(stories(documents.toArray(KnownDocument[]::new))).isEqualTo(stories);
    }
}
