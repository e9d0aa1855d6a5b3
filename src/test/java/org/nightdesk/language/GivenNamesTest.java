package org.nightdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNamesTest {

    private static final GivenNames NAMES = new GivenNames();

    @Test
    void tellsMensNamesFromWomens() {
        assertThat(NAMES.isMale("Pavel")).isTrue();
        assertThat(NAMES.isFemale("Pavel")).isFalse();
        assertThat(NAMES.isFemale("GIULIA")).isTrue();
        assertThat(NAMES.isMale("GIULIA")).isFalse();
    }

    @Test
    void aNameOfBothOrOfNoneTellsNothing() {
        assertThat(NAMES.isMale("Robin")).isFalse();
        assertThat(NAMES.isFemale("Robin")).isFalse();
        assertThat(NAMES.isMale("Xqlthwe")).isFalse();
        assertThat(NAMES.isFemale("Xqlthwe")).isFalse();
    }
}
