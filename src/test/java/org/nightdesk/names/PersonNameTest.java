package org.nightdesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Cho Min-ji, Cho Min Ji",
        "Cho Min-ji, Cho Minji",
        "Sergei Orlov, Sergey Orlov",
        "José Peña, Jose Pena",
        "Ada M. Holm, Ada Holm",
        "A. Holm, Ada Holm",
        "Ada Maria Holm, Ada Holm",
        "Yusuf bin Rashid, bin Rashid",
    })
    void aNameIsTheSameInAnySpellingAndLength(String one, String other) {
        assertThat(PersonName.of(one).isSame(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).isSame(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Cho Min-ji, Cho Min-ho",
        "Jan Novak, Jana Novak",
        "Ada Holm, Eva Holm",
        "A. Holm, Eva Holm",
        "Cho Min Ho, Cho Ho",
        "Holm Ada, Ada Holm",
    })
    void twoPeopleStayTwo(String one, String other) {
        assertThat(PersonName.of(one).isSame(PersonName.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Cho Min-ji, Cho, true",
        "Nguyen Van Binh, Binh, true",
        "Ada Holm, Holm, true",
        "Ada Holm, Ada, false",
        "Pieter van der Meer, van der Meer, true",
        "Pieter van der Meer, Meer, true",
    })
    void theFamilyNameStandsFirstOrLast(String full, String shortForm, boolean expected) {
        assertThat(PersonName.of(full).hasSurname(PersonName.of(shortForm))).isEqualTo(expected);
    }

    @Test
    void aFamilyNameWithParticlesAloneIsNoFullName() {
        assertThat(PersonName.of("van der Meer").isFull()).isFalse();
        assertThat(PersonName.of("Ada Holm").isFull()).isTrue();
    }
}
