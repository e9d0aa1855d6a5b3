package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

    @Test
    void setsStandSideBySide() {
        ScoreSheet one = new ScoreSheet();
        one.add(Measure.DATES_FOUND, 3, 0, 1);
        one.judge(Measure.DATES_HIGH, true);
        one.judge(Measure.DATES_HIGH, false);
        ScoreSheet other = new ScoreSheet();
        other.add(Measure.DATES_FOUND, 1, 1, 0);
        Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
        sheets.put("one", one);
        sheets.put("two", other);
        assertThat(ScoreTable.of(sheets).lines().map(line -> line.replaceAll(" +", " ")))
                .hasSize(1 + Measure.values().length)
                .contains(
                        "measure one P R F1 of two P R F1 of",
                        "dates: found 1.000 0.750 0.857 4 0.500 1.000 0.667 1",
                        "dates: marked HIGH 0.500 2 -",
                        "events: found - -");
    }
}
