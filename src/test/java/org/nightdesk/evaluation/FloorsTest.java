package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {

    @TempDir
    private Path folder;

    /** Three of four dates found, and one that is none: F1 is 6 / 8. */
    private static ScoreSheet sheet() {
        ScoreSheet sheet = new ScoreSheet();
        sheet.add(Measure.DATES_FOUND, 3, 1, 1);
        return sheet;
    }

    private Floors floors(String lines) throws IOException {
        return Floors.read(Files.writeString(folder.resolve("floors.tsv"), "set\tmeasure\tfloor\n" + lines));
    }

    @Test
    void aMeasureBelowItsFloorIsNamedWithItsValue() throws IOException {
        assertThat(floors("open\tdates: found\t0.760\n").brokenBy(Map.of("open", sheet())))
                .containsExactly("open, dates: found: 0.750 is below its floor 0.760");
    }

    @Test
    void aMeasureAtItsFloorHolds() throws IOException {
        assertThat(floors("open\tdates: found\t0.750\n").brokenBy(Map.of("open", sheet())))
                .isEmpty();
    }

    @Test
    void aMeasureOfWhichNothingIsLeftIsBelowItsFloor() throws IOException {
        assertThat(floors("open\tevents: found\t0.100\n").brokenBy(Map.of("open", sheet())))
                .containsExactly("open, events: found: 0.000 is below its floor 0.100");
    }

    @Test
    void aFloorOfAMeasureThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> floors("open\tdates: lost\t0.5\n"))
                .withMessage("no such measure: dates: lost");
    }

    @Test
    void newFloorsAllowOneItemLess() {
        assertThat(Floors.table(Map.of("open", sheet()))).isEqualTo("""
                set\tmeasure\tfloor
                open\tdates: found\t0.500
                """);
    }
}
