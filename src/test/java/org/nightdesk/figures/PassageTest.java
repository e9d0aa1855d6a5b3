package org.nightdesk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.analysis.Analyst;
import org.nightdesk.analysis.Texts;

/** Reads whole passages of many fields, and holds the reading to the level that it has reached. */
class PassageTest {

    private static final Analyst ANALYST = Texts.ANALYST;

    @ParameterizedTest
    @CsvSource({
        "passages.txt, 0.99, 0.99, 0.99",
        "passages-more.txt, 0.95, 0.98, 0.97",
        "passages-last.txt, 0.97, 0.99, 0.98",
        "passages-fresh.txt, 0.97, 0.97, 0.92",
        "passages-check.txt, 0.96, 0.99, 0.99",
        "passages-wide.txt, 0.98, 0.99, 0.99"
    })
    void readsFiguresNoWorseThanBefore(String resource, double recall, double precision, double allRight) {
        PassageScore score = score(resource);
        assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as(score.report()).isGreaterThanOrEqualTo(precision);
        assertThat(score.allRight()).as(score.report()).isGreaterThanOrEqualTo(allRight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passages.txt",
                "passages-more.txt",
                "passages-last.txt",
                "passages-fresh.txt",
                "passages-check.txt",
                "passages-wide.txt"
            })
    void isSureOfHalfTheFiguresAndRightInThose(String resource) {
        PassageScore score = score(resource);
        assertThat(score.highShare()).as(score.report()).isGreaterThanOrEqualTo(0.5);
        assertThat(score.highPrecision()).as(score.report()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passages.txt",
                "passages-more.txt",
                "passages-last.txt",
                "passages-fresh.txt",
                "passages-check.txt",
                "passages-wide.txt"
            })
    void tiesPartsToTheirWholes(String resource) {
        PassageScore score = score(resource);
        assertThat(score.partPrecision()).as(score.report()).isGreaterThanOrEqualTo(0.8);
        assertThat(score.partRecall()).as(score.report()).isGreaterThanOrEqualTo(0.9);
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
