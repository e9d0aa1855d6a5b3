package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource({
        "12000, '0 2,000 4,000 6,000 8,000 10,000 12,000 14,000 16,000'",
        "12, '0 2 4 6 8 10 12 14 16'",
        "41, '0 10 20 30 40 50 60'",
        "0.7, '0 0.2 0.4 0.6 0.8 1'",
        "1400000000, '0 500m 1bn 1.5bn 2bn'",
        "0, '0 0.2 0.4 0.6 0.8 1'",
        "-3.5, '−5 −4 −3 −2 −1 0'"
    })
    void ticksAreRoundAndGoBeyondTheGreatestValue(BigDecimal value, String ticks) {
        assertThat(words(value)).isEqualTo(ticks);
    }

    @Test
    void zeroStandsBetweenGainsAndLosses() {
        assertThat(words(new BigDecimal("-20"), new BigDecimal("60"))).isEqualTo("−40 −20 0 20 40 60 80");
    }

    @Test
    void placesAreSharesOfTheLine() {
        Axis axis = Axis.over(java.util.List.of(new BigDecimal("12")));
        assertThat(axis.at(BigDecimal.ZERO)).isZero();
        assertThat(axis.at(BigDecimal.valueOf(8))).isEqualTo(0.5f);
        assertThat(axis.at(BigDecimal.valueOf(16))).isEqualTo(1f);
    }

    private static String words(BigDecimal... values) {
        return String.join(
                " ",
                Axis.over(Stream.of(values).toList()).ticks().stream()
                        .map(TickLabel::of)
                        .toList());
    }
}
