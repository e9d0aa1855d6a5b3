package org.nightdesk.briefing.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarValueTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-06-30, 2025-06-30",
        "2025-06-01, 2025-06-30, 2025-06",
        "2024-02-01, 2024-02-29, 2024-02",
        "2025-01-01, 2025-12-31, 2025",
        "2025-04-01, 2025-06-30, 2025-Q2",
        "2025-07-01, 2025-12-31, 2025-H2",
        "2024-06-24, 2024-06-30, 2024-W26",
        "2024-12-30, 2025-01-05, 2025-W01",
        "2025-06-01, 2025-06-29, 2025-06-01/2025-06-29",
        "2025-02-01, 2025-04-30, 2025-02-01/2025-04-30",
        "2025-02-01, 2026-01-31, 2025-02-01/2026-01-31",
        "2024-06-25, 2024-07-01, 2024-06-25/2024-07-01"
    })
    void saysAnIntervalInItsShortestForm(LocalDate low, LocalDate high, String value) {
        assertThat(CalendarValue.of(Optional.of(low), Optional.of(high))).isEqualTo(value);
    }

    @Test
    void leavesAnUnknownEndOpen() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 3, 1));

        assertThat(CalendarValue.of(day, Optional.empty())).isEqualTo("2025-03-01/..");
        assertThat(CalendarValue.of(Optional.empty(), day)).isEqualTo("../2025-03-01");
        assertThat(CalendarValue.of(Optional.empty(), Optional.empty())).isEmpty();
    }
}
