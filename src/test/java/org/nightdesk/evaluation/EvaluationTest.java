package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whether Nightdesk still reads as well as it did: a whole night over documents with gold. */
class EvaluationTest {

    private static final Path FLOORS = EvaluationSet.HOME.resolve("floors.tsv");

    @Test
    void noMeasureIsBelowItsFloor() throws IOException {
        Map<String, ScoreSheet> scores = Evaluate.scores(EvaluationSet.own());
        System.out.print(ScoreTable.of(scores));
        assertThat(Floors.read(FLOORS).brokenBy(scores)).isEmpty();
    }

    /** Fails only where the documents or their gold cannot be read. */
    @Test
    @EnabledIfSystemProperty(named = "evaluation.documents", matches = ".+")
    @EnabledIfSystemProperty(named = "evaluation.gold", matches = ".+")
    void otherDocumentsAreScoredOnOtherGold() throws IOException {
        EvaluationSet set = EvaluationSet.other(
                Path.of(System.getProperty("evaluation.documents")), Path.of(System.getProperty("evaluation.gold")));
        Map<String, ScoreSheet> scores = Evaluate.scores(List.of(set));
        System.out.print(ScoreTable.of(scores));
        assertThat(scores).containsOnlyKeys("other");
    }
}
