package org.nightdesk.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefingFixtureTest {

    @Test
    void everyRowOfTheFixtureRestsOnTheWordsItShows() {
        Briefing briefing = BriefingFixture.floodAndCompany();

        assertThat(briefing.figures())
                .allSatisfy(figure -> assertThat(briefing.sources())
                        .filteredOn(s -> s.ref().equals(figure.evidence().ref()))
                        .singleElement()
                        .satisfies(s -> assertThat(s.text().at(figure.span())).isEqualTo(figure.surface())));
    }
}
