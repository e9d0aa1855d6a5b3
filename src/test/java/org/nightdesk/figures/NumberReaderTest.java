package org.nightdesk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private static final NumberReader READER = new NumberReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    40                                    | 40
                    1,690                                 | 1690
                    21,783,004                            | 21783004
                    1 690                                 | 1690
                    1 690 000                             | 1690000
                    1.2                                   | 1.2
                    4,512.3                               | 4512.3
                    -12                                   | -12
                    12.5 million                          | 12500000
                    3.4 bn                                | 3400000000
                    100bn                                 | 100000000000
                    2.5k                                  | 2500
                    500 crore                             | 5000000000
                    4 1/2                                 | 4.5
                    1/8                                   | 0.125
                    seven                                 | 7
                    nineteen                              | 19
                    twenty - six                          | 26
                    ninety nine                           | 99
                    a hundred                             | 100
                    one hundred and four                  | 104
                    three hundred and fifty thousand      | 350000
                    two thousand and twelve               | 2012
                    four hundred thousand                 | 400000
                    two million three hundred thousand    | 2300000
                    a dozen                               | 12
                    two dozen                             | 24
                    half a dozen                          | 6
                    half - a - million                    | 500000
                    a quarter of a million                | 250000
                    one and a half million                | 1500000
                    two and a half                        | 2.5
                    half of                               | 0.5
                    half an                               | 0.5
                    two - thirds                          | 0.666667
                    three quarters                        | 0.75
                    one fifth                             | 0.2
                    a third of                            | 0.333333
                    one in eight                          | 0.125
                    1 in 5                                | 0.2
                    three out of four                     | 0.75
                    nine in ten                           | 0.9
                    71.4 bn.                              | 71400000000
                    """)
    void readsANumber(String words, BigDecimal value) {
        assertThat(read(words).orElseThrow().value().orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    several                    | 3      | 9
                    several million            | 3000000 | 9999999
                    several hundred            | 300    | 999
                    a few                      | 3      | 9
                    a few thousand             | 3000   | 9999
                    a handful of               | 3      | 9
                    dozens                     | 24     | 99
                    hundreds                   | 100    | 999
                    thousands                  | 1000   | 9999
                    tens of thousands          | 10000  | 99999
                    hundreds of thousands      | 100000 | 999999
                    """)
    void givesVagueWordsTheirLimitsAndNoValue(String words, BigDecimal low, BigDecimal high) {
        NumberWords number = read(words).orElseThrow();
        assertThat(number.value()).isEmpty();
        assertThat(number.low()).isEqualByComparingTo(low);
        assertThat(number.high()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    few who came
                    a third party
                    second
                    the
                    half - built
                    a quarter past nine
                    38th
                    8:30
                    24/7
                    MH370
                    scores were level
                    1.2.3
                    """)
    void leavesAloneWhatIsNoNumber(String words) {
        assertThat(read(words)).isEmpty();
    }

    @Test
    void endsANumberWhereTheNextOneStarts() {
        NumberWords number = read("twenty forty").orElseThrow();
        assertThat(number.value().orElseThrow()).isEqualByComparingTo("20");
        assertThat(number.last()).isZero();
    }

    @Test
    void takesShortScalesOnlyWhereTold() {
        assertThat(READER.read(List.of("5m"), 0)).isEmpty();
        assertThat(READER.read(List.of("5m"), 0, true).orElseThrow().value().orElseThrow())
                .isEqualByComparingTo("5000000");
    }

    private static Optional<NumberWords> read(String words) {
        return READER.read(List.of(words.split(" ")), 0);
    }
}
