package org.nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void showsWhatNoFileCanHoldByAStandIn() {
        assertThat(Legible.storable("a\u0000b\u001Bc\u007Fd\u0085e")).isEqualTo("a␀b␛c␡d�e");
        assertThat(Legible.storable("half \uD83D of a pair, \uFFFE")).isEqualTo("half � of a pair, �");
    }

    @Test
    void keepsEveryOtherCharacter() {
        String text = "tab\there\nZürich 프리다 😀 “quoted” \u202B";

        assertThat(Legible.storable(text)).isEqualTo(text);
    }

    @Test
    void endsLinesWithALineFeed() {
        assertThat(Legible.storable("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void showsMarksThatTurnTheDirectionOfWriting() {
        assertThat(Legible.visible("invoice\u202Egpj.exe")).isEqualTo("invoice⟦U+202E⟧gpj.exe");
        assertThat(Legible.visible("\u2066a\u2069\u200F")).isEqualTo("⟦U+2066⟧a⟦U+2069⟧⟦U+200F⟧");
    }
}
