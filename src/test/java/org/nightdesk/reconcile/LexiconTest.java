package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Set<String> FLOOD = Set.of("river", "flood", "town", "dam");
    private static final Set<String> FIRE = Set.of("town", "fire", "dam", "mill");

    private final Lexicon lexicon = new Lexicon();

    @Test
    void aNumberedSetIsTheSetOfItsWords() {
        assertThat(lexicon.of(FLOOD))
                .isEqualTo(FLOOD)
                .hasSameHashCodeAs(FLOOD)
                .containsExactlyInAnyOrderElementsOf(FLOOD);
        assertThat(FLOOD).isEqualTo(lexicon.of(FLOOD));
    }

    @Test
    void aWordThatIsSaidTwiceIsThereOnce() {
        assertThat(lexicon.of(List.of("dam", "river", "dam"))).hasSize(2);
    }

    @Test
    void itHoldsItsOwnWordsAlone() {
        Set<String> flood = lexicon.of(FLOOD);
        lexicon.of(FIRE);
        assertThat(flood).contains("dam").doesNotContain("fire", "storm");
    }

    @Test
    void twoSetsShareWhatBothHold() {
        assertThat(Words.shared(lexicon.of(FLOOD), lexicon.of(FIRE))).isEqualTo(2);
    }

    @Test
    void aSetSharesWordsWithThatOfAnotherLexiconAndWithAPlainOne() {
        Set<String> other = new Lexicon().of(List.of("mill", "fire", "dam", "town"));
        assertThat(Words.shared(lexicon.of(FLOOD), other)).isEqualTo(2);
        assertThat(Words.shared(lexicon.of(FLOOD), FIRE)).isEqualTo(2);
    }
}
