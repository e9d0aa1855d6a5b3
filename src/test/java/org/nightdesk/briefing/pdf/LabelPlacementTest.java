package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.pdf.LabelPlacement.Label;
import org.nightdesk.briefing.pdf.LabelPlacement.Spot;

class LabelPlacementTest {

    private static final float LEFT = 50;
    private static final float RIGHT = 540;

    @Test
    void labelsFarApartStandNextToTheLineOnOneSide() {
        List<Spot> spots = place(labels(90, 60, 200, 350)).orElseThrow();
        assertThat(spots).allMatch(spot -> spot.above() && spot.level() == 0 && spot.rightOfStem());
    }

    @Test
    void aLabelAtTheRightEdgeTurnsToTheLeft() {
        Spot spot = place(labels(90, 530)).orElseThrow().getFirst();
        assertThat(spot.rightOfStem()).isFalse();
        assertThat(spot.from()).isEqualTo(440);
    }

    @Test
    void sevenMarksWithinAFewDaysAllFindRoom() {
        assertThat(place(labels(60, 100, 104, 108, 112, 150, 154, 160))).isPresent();
    }

    @Test
    void marksOfOneDayFindRoomAtTheMiddle() {
        assertThat(place(labels(90, 300, 300, 300, 300))).isPresent();
    }

    @Test
    void tooManyLabelsForOnePlaceAreRefused() {
        assertThat(place(labels(300, 295, 295, 295, 295, 295, 295, 295, 295, 295)))
                .isEmpty();
    }

    @Test
    void noLabelCoversAnotherAndNoStemCrossesALabel() {
        Random random = new Random(20310314);
        int placed = 0;
        for (int round = 0; round < 2000; round++) {
            List<Label> labels = new ArrayList<>();
            double[] xs =
                    random.doubles(1 + random.nextInt(10), LEFT, RIGHT).sorted().toArray();
            for (double x : xs) {
                labels.add(new Label((float) x, 30 + random.nextInt(75)));
            }
            if (place(labels).isPresent()) {
                placed++;
                assertDisjoint(place(labels).get());
            }
        }
        assertThat(placed).isGreaterThan(1800);
    }

    private static void assertDisjoint(List<Spot> spots) {
        for (Spot one : spots) {
            assertThat(one.from()).isGreaterThanOrEqualTo(LEFT);
            assertThat(one.to()).isLessThanOrEqualTo(RIGHT);
            for (Spot other : spots) {
                if (one != other && one.above() == other.above()) {
                    boolean sameLevel = one.level() == other.level();
                    assertThat(sameLevel && one.from() < other.to() && other.from() < one.to())
                            .as("%s covers %s", one, other)
                            .isFalse();
                    boolean crosses = one.level() > other.level() && one.x() > other.from() && one.x() < other.to();
                    assertThat(crosses)
                            .as("the stem of %s crosses %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    private static java.util.Optional<List<Spot>> place(List<Label> labels) {
        return LabelPlacement.place(labels, LEFT, RIGHT);
    }

    private static List<Label> labels(float width, double... xs) {
        return DoubleStream.of(xs).mapToObj(x -> new Label((float) x, width)).collect(Collectors.toList());
    }
}
