package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.pdf.PointLabels.Spot;

class PointLabelsTest {

    // the drawing runs from 100 to 400

    @Test
    void wordsStandToTheRightOfTheDots() {
        assertThat(PointLabels.after(200, 250, 80, 100, 400)).isEqualTo(new Spot(256, 0));
    }

    @Test
    void wordsWithoutRoomToTheRightStandBelowWithinTheDrawing() {
        assertThat(PointLabels.after(350, 390, 120, 100, 400)).isEqualTo(new Spot(280, 1));
    }

    @Test
    void wordsOfALossStandToItsLeft() {
        assertThat(PointLabels.before(200, 200, 80, 100, 400)).isEqualTo(new Spot(114, 0));
    }

    @Test
    void theEndsOfAConflictStandOnBothSides() {
        assertThat(PointLabels.around(200, 250, 60, 80, 100, 400))
                .isEqualTo(List.of(new Spot(134, 0), new Spot(256, 0)));
    }

    @Test
    void endsWithoutRoomStandBelowEachOther() {
        List<Spot> spots = PointLabels.around(110, 380, 60, 80, 100, 400);
        assertThat(spots).extracting(Spot::linesBelow).containsExactly(1, 2);
    }
}
