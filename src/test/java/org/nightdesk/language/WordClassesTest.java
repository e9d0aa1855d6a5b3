package org.nightdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {

    private static final WordClasses WORDS = WordClasses.open();

    @Test
    void knowsWhatKindOfThingANounMeans() {
        assertThat(WORDS.isA("minister", NounKind.PERSON)).isTrue();
        assertThat(WORDS.isA("bridge", NounKind.ARTIFACT)).isTrue();
        assertThat(WORDS.isA("mile", NounKind.UNIT)).isTrue();
        assertThat(WORDS.isA("visit", NounKind.ACT)).isTrue();
        assertThat(WORDS.isA("company", NounKind.ORGANIZATION)).isTrue();
        assertThat(WORDS.isA("flood", NounKind.PHENOMENON)).isTrue();
        assertThat(WORDS.isA("bridge", NounKind.PERSON)).isFalse();
        assertThat(WORDS.isA("qwertz", NounKind.PERSON)).isFalse();
    }

    @Test
    void tellsKinOfANoun() {
        assertThat(WORDS.areKin("labourer", "laborer")).isTrue();
        assertThat(WORDS.areKin("labourer", "worker")).isTrue();
        assertThat(WORDS.areKin("soldier", "worker")).isFalse();
    }
}
