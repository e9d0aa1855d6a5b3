package org.nightdesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    /** Numbers fit the better the nearer they are, and not at all from 10 on. */
    private static Pairing<Integer, Integer> pairing(List<Integer> gold, List<Integer> found) {
        return Pairing.of(gold, found, (one, other) -> Math.max(0, 10 - Math.abs(one - other)));
    }

    @Test
    void theBestPairIsTakenFirst() {
        assertThat(pairing(List.of(1, 5), List.of(4, 20)))
                .isEqualTo(new Pairing<>(List.of(new Pairing.Pair<>(5, 4)), List.of(1), List.of(20)));
    }

    @Test
    void nothingIsPairedTwice() {
        assertThat(pairing(List.of(1), List.of(1, 1)).spurious()).containsExactly(1);
        assertThat(pairing(List.of(1, 1), List.of(1)).missed()).containsExactly(1);
    }
}
