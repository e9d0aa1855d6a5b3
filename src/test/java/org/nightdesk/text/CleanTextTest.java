package org.nightdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    private static CleanText clean(String stored) {
        StoredText text = StoredText.of(stored);
        return CleanText.of(text, text.whole());
    }

    @Test
    void whiteSpaceOfAnyKindBecomesOneBlankAndThereIsNoneAtTheEnds() {
        assertThat(clean("\n The\u00a0river \t\r\nrose\u2009fast.\u00a0\n").text())
                .isEqualTo("The river rose fast.");
    }

    @Test
    void whatDoesNotShowIsGone() {
        assertThat(clean("\ufeffThe har\u00adbour of Ost\u200bmar\u200e was\u0007 shut")
                        .text())
                .isEqualTo("The harbour of Ostmar was shut");
    }

    @Test
    void everyCharLeadsBackToTheCodePointsItCameFrom() {
        String stored = "x \uD83C\uDF0A\u200b  Da\u00adm\n\nburst";
        StoredText text = StoredText.of(stored);
        CleanText clean = CleanText.of(text, new Span(2, text.length()));

        assertThat(clean.text()).isEqualTo("\uD83C\uDF0A Dam burst");
        assertThat(text.at(clean.span(0, 2))).isEqualTo("\uD83C\uDF0A");
        assertThat(text.at(clean.span(3, 6))).isEqualTo("Da\u00adm");
        assertThat(text.at(clean.span(7, 12))).isEqualTo("burst");
        assertThat(text.at(clean.span(3, 12))).isEqualTo("Da\u00adm\n\nburst");
        assertThat(clean.span(12, 12)).isEqualTo(new Span(text.length(), text.length()));
    }

    @Test
    void aWordBrokenAtALineEndIsPutTogetherWhereTheDocumentWritesItAsOne() {
        assertThat(clean("The ministry met. The minis-\n  try was full.").text())
                .isEqualTo("The ministry met. The ministry was full.");
        assertThat(clean("A soft hy\u00ad\nphen goes").text()).isEqualTo("A soft hyphen goes");
    }

    @Test
    void aHyphenThatMayBelongToTheWordStays() {
        assertThat(clean("a long-\nterm loan").text()).isEqualTo("a long-term loan");
        assertThat(clean("short-\nand long-term loans").text()).isEqualTo("short- and long-term loans");
        assertThat(clean("the Ostmar-\nVeld line").text()).isEqualTo("the Ostmar- Veld line");
        assertThat(clean("a dash -\nand more").text()).isEqualTo("a dash - and more");
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> clean("abc").span(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(clean(" \n").text()).isEmpty();
    }
}
