package org.nightdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    private static final RuleTable TABLE = RuleTable.of("moods.tsv", """
            # word	mood

            can	able
            may\t allowed\t
            must
            """);

    @Test
    void readsWhatIsNeitherEmptyNorARemark() {
        assertThat(TABLE.rows()).extracting(RuleTable.Row::line).containsExactly(3, 4, 5);
        assertThat(TABLE.words()).containsExactlyInAnyOrder("can", "may", "must");
        assertThat(TABLE.rows().get(1).cell(1)).isEqualTo("allowed");
    }

    @Test
    void pairsTheFirstCellWithTheSecond() {
        assertThat(RuleTable.of("moods.tsv", "can\table\nmay\tallowed").pairs())
                .isEqualTo(Map.of("can", "able", "may", "allowed"));
    }

    @Test
    void givesAnotherTextForACellThatARowLeavesOut() {
        assertThat(TABLE.rows().get(1).cellOr(2, "-")).isEqualTo("-");
        assertThat(TABLE.rows().get(2).cellOr(1, "-")).isEqualTo("-");
    }

    @Test
    void namesFileAndLineOfARowThatLacksACell() {
        assertThatThrownBy(() -> TABLE.rows().get(2).cell(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("moods.tsv, line 5 has no column 2");
        assertThatThrownBy(TABLE::pairs).hasMessageContaining("line 5");
    }

    @Test
    void gathersTheWordsOfAListAndTheWordsOfEachKind() {
        assertThat(RuleTable.of("days.txt", "# days\nmon tue\n  wed\n").allWords())
                .containsExactlyInAnyOrder("mon", "tue", "wed");
        assertThat(RuleTable.of("moods.tsv", "can\table\nmay\tallowed\nis able\table")
                        .wordsByKind())
                .isEqualTo(Map.of("able", Set.of("can", "is able"), "allowed", Set.of("may")));
    }

    @Test
    void readsTheConstantThatACellNamesAndTellsWhereThereIsNone() {
        RuleTable doors = RuleTable.of("doors.tsv", "hall\topen\ncellar\tajar");
        assertThat(doors.rows().getFirst().constant(1, Door.class)).isEqualTo(Door.OPEN);
        assertThatThrownBy(() -> doors.rows().get(1).constant(1, Door.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("doors.tsv, line 2 has no such Door: ajar");
    }

    private enum Door {
        OPEN,
        SHUT
    }

    @Test
    void namesATableThatIsMissing() {
        assertThatThrownBy(() -> RuleTable.of(RuleTableTest.class, "none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv");
    }
}
