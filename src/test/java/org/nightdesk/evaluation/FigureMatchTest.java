package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureMatchTest {

    @ParameterizedTest
    @CsvSource({
        "4700,         4700,  true",
        "4700,         4704,  true",
        "4700,         4710,  false",
        "4700,         '',    false",
        "0.3333|33.33, 0.333, true",
        "0.3333|33.33, 33.3,  true",
    })
    void aNumberIsRightWithinAThousandth(String wanted, String found, boolean right) {
        FigureMatch match = new FigureMatch(new Row(Map.of("value", wanted)), new Row(Map.of("value", found)));
        assertThat(match.value()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "24, 99, '', '', '', true",
        "24, 99, 30, '', '', true",
        "24, 99, 12, '', '', false",
        "34, 37, '', 34, 37, true",
        "34, 37, '', 38, 40, false",
        "24, '', '', 12, 20, false",
    })
    void whereTheGoldHasNoNumberItsBoundsDecide(
            String low, String high, String number, String from, String to, boolean right) {
        FigureMatch match = new FigureMatch(
                new Row(Map.of("low", low, "high", high)), new Row(Map.of("value", number, "low", from, "high", to)));
        assertThat(match.value()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "people killed|dead, people,              '',            false",
        "people killed|dead, people killed,       '',            true",
        "people killed|dead, killings,            dead of Karst, true",
        "houses,             house,               '',            true",
        "percent,            percent,             profit,        true",
        "jobs,               one two three four five six seven eight jobs, '', false",
    })
    void theHeadOfANounStandsInUnitOrScope(String wanted, String unit, String scope, boolean right) {
        FigureMatch match =
                new FigureMatch(new Row(Map.of("unit", wanted)), new Row(Map.of("unit", unit, "scope", scope)));
        assertThat(match.noun()).isEqualTo(right);
    }
}
