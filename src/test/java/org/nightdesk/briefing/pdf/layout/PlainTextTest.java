package org.nightdesk.briefing.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'two\u2028lines\tand\u0085more', 'two lines and more'",
        "'run\u202Eback\u202C', 'runback'",
        "'zero\u200Bwidth\uFEFF', 'zerowidth'",
        "'be\u0007ll', 'be\uFFFDll'",
        "'e\u0301', '\u00E9'",
        "'1\u00A0000', '1\u00A0000'",
        "'tank\u00ADer', 'tanker'"
    })
    void nothingThatSteersDisplayIsLeft(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain);
    }

    @org.junit.jupiter.api.Test
    void aLoneSurrogateBecomesTheSignForWhatCannotBeRead() {
        assertThat(PlainText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @org.junit.jupiter.api.Test
    void arabicLettersAreJoinedAndCanBeTakenApartAgain() {
        String shaped = PlainText.of("سلام");
        assertThat(shaped).isNotEqualTo("سلام");
        assertThat(PlainText.unshaped(shaped)).isEqualTo("سلام");
    }
}
