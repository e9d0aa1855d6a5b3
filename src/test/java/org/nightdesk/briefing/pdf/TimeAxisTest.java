package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({
        "2031-03-02, 2031-03-02, '1 Mar 2031|2 Mar|3 Mar'",
        "2030-06-18, 2031-07-31, 'Jul 2030|Oct|Jan 2031|Apr|Jul'",
        "2001-05-01, 2030-01-01, '2005|2010|2015|2020|2025|2030'"
    })
    void ticksFollowTheLengthOfTime(LocalDate low, LocalDate high, String labels) {
        TimeAxis axis = TimeAxis.over(low, high, 0, 480);
        List<String> words = new ArrayList<>();
        int year = 0;
        for (LocalDate tick : axis.ticks()) {
            words.add(axis.label(tick, tick.getYear() != year));
            year = tick.getYear();
        }
        assertThat(String.join("|", words)).isEqualTo(labels);
    }

    @Test
    void daysStandInOrderWithinTheLine() {
        LocalDate low = LocalDate.of(2031, 3, 2);
        LocalDate high = LocalDate.of(2031, 4, 30);
        TimeAxis axis = TimeAxis.over(low, high, 50, 540);
        assertThat(axis.edge(low)).isGreaterThan(50).isLessThan(axis.x(low));
        assertThat(axis.x(low)).isLessThan(axis.x(high));
        assertThat(axis.edge(high.plusDays(1))).isLessThan(540);
    }
}
