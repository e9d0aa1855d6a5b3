package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Verdict;

class ScaleGroupTest {

    @Test
    void measuresOfOneUnitAndLikeSizeShareAnAxis() {
        List<Measure> measures = List.of(
                measure("sailors", "persons", "10000"),
                measure("cabins", "count", "12"),
                measure("stokers", "persons", "600"),
                measure("captains", "persons", "7"),
                measure("lifeboats", "count", "6"));
        assertThat(ScaleGroup.of(measures))
                .extracting(
                        group -> group.measures().stream().map(Measure::label).toList())
                .containsExactly(List.of("sailors", "stokers"), List.of("cabins", "lifeboats"), List.of("captains"));
    }

    @Test
    void aSmallMeasureJoinsTheGreatestBesideWhichItCanBeSeen() {
        List<Measure> measures = List.of(
                measure("dead", "persons", "41"),
                measure("homeless", "persons", "12000"),
                measure("injured", "persons", "300"));
        assertThat(ScaleGroup.of(measures))
                .extracting(
                        group -> group.measures().stream().map(Measure::label).toList())
                .containsExactly(List.of("dead", "injured"), List.of("homeless"));
    }

    @Test
    void everyMeasureIsInOneGroup() {
        List<Measure> measures = List.of(
                measure("a", "persons", "1"),
                measure("b", "persons", "20"),
                measure("c", "persons", "400"),
                measure("d", "persons", "8000"),
                measure("e", "persons", "0"));
        assertThat(ScaleGroup.of(measures).stream().flatMap(group -> group.measures().stream()))
                .containsExactlyInAnyOrderElementsOf(measures);
    }

    private static Measure measure(String label, String unit, String value) {
        return SampleBriefings.measure(
                "M1",
                label,
                "",
                value,
                unit,
                Verdict.ONE_SOURCE,
                "",
                SampleBriefings.point(value, false, false, value, "D001"));
    }
}
