package org.nightdesk.briefing.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

    /** A page with room for 100 points, from 10 to 110. */
    private static final PageGeometry PAGE = new PageGeometry(100, 120, 10, 90, 10, 110);

    @Test
    void stripsFillAPageBeforeTheNextBegins() {
        assertThat(tops(strips(40, 40, 40))).containsExactly(List.of(10f, 50f), List.of(10f));
    }

    @Test
    void aHeadingGoesToTheNextPageWithWhatFollowsIt() {
        Strip heading = strip(20).withNext();
        assertThat(tops(List.of(strip(70), heading, strip(30)))).containsExactly(List.of(10f), List.of(10f, 30f));
    }

    @Test
    void spaceIsDroppedAtTheHeadOfAPage() {
        List<Strip> strips = List.of(strip(90), Strip.gap(15).withNext(), strip(20));
        assertThat(tops(strips)).containsExactly(List.of(10f), List.of(10f));
    }

    @Test
    void spaceAtTheEndMakesNoEmptyPage() {
        assertThat(tops(List.of(strip(90), Strip.gap(50)))).hasSize(1);
    }

    @Test
    void headingsOfATableStandAgainOnTheNextPage() {
        Strip head = strip(10);
        List<Strip> strips = new ArrayList<>(List.of(head.withNext()));
        Stream.of(50f, 50f).map(height -> strip(height).under(head)).forEach(strips::add);
        assertThat(tops(strips)).containsExactly(List.of(10f, 20f), List.of(10f, 20f));
    }

    @Test
    void whatNoPageCanHoldTogetherIsParted() {
        List<Strip> chain = List.of(strip(60).withNext(), strip(60).withNext(), strip(60));
        assertThat(tops(chain)).hasSize(3);
    }

    @Test
    void aPictureBesideATableFindsRoomForItsWholeHeight() {
        List<Strip> strips = List.of(strip(50), Strip.beside(70, (canvas, top) -> {}), strip(20));
        assertThat(tops(strips)).containsExactly(List.of(10f), List.of(10f, 10f));
    }

    private static List<Strip> strips(float... heights) {
        List<Strip> strips = new ArrayList<>();
        for (float height : heights) {
            strips.add(strip(height));
        }
        return strips;
    }

    private static Strip strip(float height) {
        return Strip.of(height, (canvas, top) -> {});
    }

    private static List<List<Float>> tops(List<Strip> strips) {
        return Pages.fill(strips, PAGE, PAGE.top()).placed().stream()
                .map(page -> page.stream().map(Pages.Placed::top).toList())
                .toList();
    }
}
