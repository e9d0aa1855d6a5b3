package org.nightdesk.briefing.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    private final CellText cellText = new CellText();

    @Test
    void keepsATextOfJustTheLimit() {
        assertThat(cellText.of("x".repeat(32_767))).hasSize(32_767);
        assertThat(cellText.cut()).isZero();
    }

    @Test
    void cutsNoPairOfSurrogatesInTwo() {
        String cut = cellText.of("x" + "😀".repeat(20_000));
        String shifted = cellText.of("😀".repeat(20_000));

        assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
        assertThat(shifted.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
        assertThat(cellText.cut()).isEqualTo(2);
    }

    @Test
    void staysWithinTheLimitWhenEscapesMakeATextLonger() {
        String cut = cellText.of("_x0041_".repeat(4_000));

        assertThat(cut)
                .hasSizeLessThanOrEqualTo(32_767)
                .startsWith("_x005F_x0041_")
                .contains("cut here");
    }

    @Test
    void countsTextsWithStandIns() {
        cellText.of("plain");
        cellText.of("nul \u0000");

        assertThat(cellText.shown()).isEqualTo(1);
    }
}
