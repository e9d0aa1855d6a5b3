package org.nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @Test
    void ordinaryTextIsKeptAsItIs() {
        String text = "Ünïcode, 한국어 and \uD83D\uDE00, tabs\tand\nlines";
        assertThat(StorableText.encode(text)).isSameAs(text);
        assertThat(StorableText.decode(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\uD800",
                "\uDC00\uD800",
                "x\uD83Dy",
                "\u00100000",
                "\u0010",
                "\u0010\u0010"
            })
    void whatADatabaseWouldRefuseComesBack(String text) {
        String stored = StorableText.encode(text);
        assertThat(stored).doesNotContain("\u0000");
        assertThat(new String(
                        stored.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(stored);
        assertThat(StorableText.decode(stored)).isEqualTo(text);
    }
}
