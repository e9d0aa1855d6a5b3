package org.nightdesk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Analyst;

/** Reads whole passages of many fields, and holds the reading to the level that it has reached. */
class PassageTest {

    private static final Analyst ANALYST = new Analyst();

    @Test
    void readsThePassagesThatTheRulesWereMadeWith() {
        PassageScore score = score("passages.txt");
        assertThat(score.recall()).as(score.report()).isGreaterThan(0);
    }

    @Test
    void readsPassagesThatTheRulesWereNotMadeWith() {
        PassageScore score = score("passages-more.txt");
        assertThat(score.recall()).as(score.report()).isGreaterThan(0);
    }

    @Test
    void readsPassagesThatWereAnnotatedLast() {
        PassageScore score = score("passages-last.txt");
        assertThat(score.recall()).as(score.report()).isGreaterThan(0);
    }

    @Test
    void readsFreshPassages() {
        PassageScore score = score("passages-fresh.txt");
        assertThat(score.recall()).as(score.report()).isGreaterThan(0);
    }

    private static PassageScore score(String resource) {
        PassageScore score = new PassageScore();
        for (Passage passage : Passage.read(resource)) {
            score.add(passage, ANALYST.analyse(passage.document()).figures());
        }
        System.out.println(resource + "\n" + score.report());
        return score;
    }
}
