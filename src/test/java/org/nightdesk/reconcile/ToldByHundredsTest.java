package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightdesk.reconcile.Draft.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.events.EventClass;

/** What very many documents tell is told in few lines, and nothing of it is lost. */
class ToldByHundredsTest {

    private static final int HUNDREDS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 3);

    private static Picture picture(List<KnownDocument> documents) {
        return new Reconciler(GeneratedStories.LAST_WEEK, NounKinds.NONE).reconcile(documents, List.of());
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "d%03d.txt", number);
    }

    private static KnownDocument arrival(int number) {
        String day = number % 2 == 0 ? "2026-05-12" : "2026-05-13";
        return draft(name(number))
                .published("2026-05-14")
                .says("Mira Halvorsen arrived in Tessen, Belmark.")
                .person("Mira Halvorsen", "president of Norvia")
                .country("Belmark")
                .event(EventClass.CONSULT, "arrived", "Mira Halvorsen", "Belmark", "Tessen", day)
                .read();
    }

    @Test
    void twoDaysOfOneArrivalAreOneDivergence() {
        Picture picture = picture(IntStream.range(0, HUNDREDS)
                .mapToObj(ToldByHundredsTest::arrival)
                .toList());
        assertThat(picture.events())
                .singleElement()
                .satisfies(e -> assertThat(e.members()).hasSize(HUNDREDS));
        assertThat(picture.divergences())
                .extracting(d -> d.one().document(), d -> d.other().document())
                .containsExactly(tuple(name(0), name(1)));
    }

    /** One document a day tells the whole. */
    private static KnownDocument whole(int number) {
        return draft(name(number))
                .published(FIRST_DAY.plusDays(number).toString())
                .says("Ruvia will send 4,000 personnel to the Kessel dam.")
                .country("Ruvia")
                .counts("4,000 personnel", "4000", "personnel")
                .of("send Kessel dam")
                .planned()
                .and()
                .read();
    }

    @Test
    void theTotalOfASumIsThatOfItsTime() {
        int day = 150;
        List<KnownDocument> documents = new ArrayList<>(
                IntStream.range(0, HUNDREDS).mapToObj(ToldByHundredsTest::whole).toList());
        documents.add(draft("parts.txt")
                .published(FIRST_DAY.plusDays(day).toString())
                .says("Ruvia will send 3,000 labourers and 1,000 engineers to the Kessel dam.")
                .country("Ruvia")
                .counts("3,000 labourers", "3000", "labourers")
                .of("send Kessel dam")
                .planned()
                .and()
                .counts("1,000 engineers", "1000", "engineers")
                .of("send Kessel dam")
                .planned()
                .and()
                .read());
        List<String> totals = picture(documents).sums().stream()
                .map(sum -> sum.total().document())
                .toList();
        assertThat(totals)
                .hasSizeLessThanOrEqualTo(Neighbours.FEW)
                .contains(name(day - 1), name(day), name(day + 1))
                .doesNotContain(name(0));
    }
}
