package org.nightdesk.briefing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeightTest {

    @Test
    void countsLinesOfWrappedWords() {
        assertThat(Height.lines("", 20)).isEqualTo(1);
        assertThat(Height.lines("twenty characters ab", 20)).isEqualTo(1);
        assertThat(Height.lines("twenty-one characters", 20)).isEqualTo(2);
        assertThat(Height.lines("one\ntwo\nthree", 20)).isEqualTo(3);
    }

    @Test
    void countsEastAsianCharactersAsTwo() {
        assertThat(Height.lines("김정은위원장평양", 10)).isEqualTo(2);
        assertThat(Height.lines("“quoted”—€", 10)).isEqualTo(1);
    }

    @Test
    void endsSomewhere() {
        assertThat(Height.lines("word ".repeat(10_000), 20)).isEqualTo(15);
    }
}
