package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-30,             2025-04-30, 2025-04-30",
        "2025-02,                2025-02-01, 2025-02-28",
        "2024,                   2024-01-01, 2024-12-31",
        "2025-W18,               2025-04-28, 2025-05-04",
        "2026-W01,               2025-12-29, 2026-01-04",
        "2025-Q2,                2025-04-01, 2025-06-30",
        "2025-H2,                2025-07-01, 2025-12-31",
        "2025-SU,                2025-06-01, 2025-08-31",
        "2019-05/2022-10,        2019-05-01, 2022-10-31",
        "2025-06-02TNI,          2025-06-02, 2025-06-02",
        "2025-06-02T06:00/2025-06-02T07:30, 2025-06-02, 2025-06-02",
    })
    void aValueSpansItsDays(String value, String first, String last) {
        assertThat(Interval.of(value)).hasValueSatisfying(days -> {
            assertThat(days.first()).isEqualTo(first);
            assertThat(days.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P3D", "T05:00", "PAST_REF", "2025-02-30", "../2025-04-01", "XXXX-WXX-5"})
    void whatFixesNoDayIsNoInterval(String value) {
        assertThat(Interval.of(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04,          2025-04-01/2025-04-30, true",
        "2025-04-30TNI,    2025-04-30,            true",
        "2025-04-30,       2025-04-30T05:00,      false",
        "P3D,              P3D,                   true",
        "2025-04-30,       2025-05-01,            false",
        "'',               PAST_REF,              false",
    })
    void equalIntervalsAreEqualValuesUnlessAnHourIsMissing(String found, String wanted, boolean same) {
        assertThat(Interval.same(found, wanted)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01/2025-04-10, 2025-04-06/2025-04-20, true",
        "2025-04-01/2025-04-10, 2025-04-07/2025-04-20, false",
        "2025-04-05,            2025,                  true",
        "2025-04-05,            2025-04-06,            false",
    })
    void intervalsAreNearThatShareHalfOfTheShorter(String one, String other, boolean near) {
        assertThat(Interval.of(one).orElseThrow().sharesHalf(Interval.of(other).orElseThrow()))
                .isEqualTo(near);
    }
}
