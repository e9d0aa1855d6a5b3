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

    private static Draft notice(String town, String day) {
        return draft("notice.txt")
                .published(day)
                .says("The town of " + town + " asks residents to boil water.")
                .says("The explosion in the mine damaged a main, and shafts are being sealed underground.");
    }

    private static KnownDocument[] mineAnd(KnownDocument other) {
        return new KnownDocument[] {
            mine("a.txt", "2026-03-10"), mine("b.txt", "2026-03-11", "Rescuers drilled a shaft to the miners."), other
        };
    }

    @Test
    void aNoticeGoesToTheStoryOfItsTown() {
        assertThat(stories(mineAnd(notice("Lannet", "2026-03-12").read())))
                .extracting(Story::documents)
                .containsExactly(List.of("a.txt", "b.txt", "notice.txt"));
    }

    @Test
    void aNoticeOfAnotherTownOrAnotherSeasonStaysAlone() {
        assertThat(stories(mineAnd(notice("Harwick", "2026-03-12").read()))).hasSize(2);
        assertThat(stories(mineAnd(notice("Lannet", "2026-08-12").read()))).hasSize(2);
    }

    @Test
    void aCountryInCommonMakesNoStory() {
        KnownDocument other = notice("Lannet", "2026-03-12").country("Lannet").read();
        assertThat(stories(mineAnd(other))).hasSize(2);
    }

    @Test
    void aReviewOfTwoTownsStaysAlone() {
        List<Story> stories = stories(
                mine("a.txt", "2026-03-10"),
                mine("b.txt", "2026-03-11"),
                merger("c.txt", "2026-03-10"),
                merger("d.txt", "2026-03-11"),
                draft("week.txt")
                        .published("2026-03-12")
                        .says("In Lannet an explosion trapped miners underground.")
                        .says("In Wexmouth the merger was approved by shareholders.")
                        .read());
        assertThat(stories).anySatisfy(s -> assertThat(s.documents()).containsExactly("week.txt"));
    }

    @Test
    void aDocumentWhoseDateIsOpenIsOfNoOtherTime() {
        KnownDocument open = mine("open.txt", "2026-03-11");
        KnownDocument undated = draft("open.txt")
                .says(open.analysis().orElseThrow().sentences().getFirst().text())
                .person("Tove Brandal")
                .read();
        assertThat(stories(mine("a.txt", "2026-03-10"), undated)).hasSize(1);
    }

    private static String nameOf(KnownDocument... documents) {
        return stories(documents).getFirst().name();
    }

    @Test
    void aHeadlineThatNamesTheHappeningBearsOutTheNameOfTwoNouns() {
        Draft draft = draft("a.txt")
                .published("2026-03-10")
                .titled("Dozens trapped after mine explosion")
                .says("An explosion in a mine near Lannet trapped workers.");
        assertThat(nameOf(draft.event(EventClass.OTHER, "explosion", "", "", "Lannet", "2026-03-10")
                        .read()))
                .isEqualTo("Lannet explosion");
    }

    @Test
    void elseTheHeadlineNamesTheStoryWithItsPlace() {
        KnownDocument report = draft("a.txt")
                .published("2026-03-10")
                .titled("What the divers found")
                .says("Divers in Lannet reached the wreck, and the search was opened to boats.")
                .event(EventClass.OTHER, "reached", "", "", "Lannet", "2026-03-10")
                .read();
        assertThat(nameOf(report)).isEqualTo("Lannet: What the divers found");
    }

    @Test
    void aHeadlineThatCountsNamesNoStoryForTheCountWillChange() {
        KnownDocument report = draft("a.txt")
                .published("2026-03-10")
                .titled("Toll in Lannet rises to 14")
                .says("The river flooded Lannet.")
                .event(EventClass.OTHER, "flooded", "", "", "Lannet", "2026-03-10")
                .read();
        assertThat(nameOf(report)).isEqualTo("Lannet flood");
    }

    @Test
    void aLongHeadlineIsCutAtAComma() {
        KnownDocument report = draft("a.txt")
                .published("2026-03-10")
                .titled("Brandal quits the board of Calder Foods, naming no reason for it and no successor")
                .says("Tove Brandal has left.")
                .person("Tove Brandal")
                .read();
        assertThat(nameOf(report)).isEqualTo("Brandal quits the board of Calder Foods");
    }

    @Test
    void fedInOneNightOrInTwoTheStoryHasOneIdAndName() {
        KnownDocument day1 = mine("z.txt", "2026-03-10");
        KnownDocument day2 = mine("a.txt", "2026-03-11", "The inquiry into the fire opened, and the inquiry goes on.");
        KnownDocument nextNight = new KnownDocument(
                day2.document(), day1.arrived().plusDays(1), day2.analysis(), day2.copyOf(), List.of());
        assertThat(stories(day1, day2)).isEqualTo(stories(day1, nextNight));
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
