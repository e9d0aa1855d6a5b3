package org.nightdesk.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final List<String> BEFORE = List.of(
            "The flood killed 12 people in Ostrel on Monday.",
            "Mayor Ana Lund visited the town.",
            "Schools stay closed.");

    @Test
    void aFigureThatWasChangedIsToldFirstWithBothWordings() {
        Edit edit = Edit.of(
                BEFORE,
                List.of(
                        "Mayor Ana Lund left the town.",
                        "The flood killed 15 people in Ostrel on Monday.",
                        "Schools stay closed."));
        assertThat(edit.inWords())
                .isEqualTo("Edited: reworded “… flood killed 12 people in …” is now “… flood killed 15 people in …”,"
                        + " “… Ana Lund visited the town.” is now “… Ana Lund left the town.”.");
        assertThat(edit.before()).isEqualTo("“… flood killed 12 people in …”");
        assertThat(edit.after()).isEqualTo("“… flood killed 15 people in …”");
    }

    @Test
    void sentencesThatCameOrWentAreTold() {
        Edit edit = Edit.of(
                BEFORE,
                List.of(
                        "The flood killed 12 people in Ostrel on Monday.",
                        "Mayor Ana Lund visited the town.",
                        "The army sent 200 soldiers."));
        assertThat(edit.inWords())
                .isEqualTo("Edited: added “The army sent 200 soldiers.”; removed “Schools stay closed.”.");
        assertThat(edit.before()).isEqualTo("“Schools stay closed.”");
    }

    @Test
    void whatOnlyMovedOrChangedItsBlanksIsNoEdit() {
        Edit edit = Edit.of(BEFORE, List.of("Schools  stay closed.", BEFORE.get(0), BEFORE.get(1)));
        assertThat(edit.isEmpty()).isTrue();
        assertThat(edit.inWords()).contains("in blanks or layout alone");
    }

    @Test
    void ofManyEditsTheFirstAreShownAndTheOthersCounted() {
        Edit edit = Edit.of(
                List.of("One."), List.of("One.", "A boat sank.", "Rain fell hard.", "Nine 9 died.", "Wind rose."));
        assertThat(edit.inWords()).isEqualTo("Edited: added “Nine 9 died.”, “A boat sank.” and 2 more.");
    }

    @Test
    void aRepeatedSentenceThatIsTakenOutOnceIsTold() {
        assertThat(Edit.of(List.of("Rain fell.", "Rain fell."), List.of("Rain fell."))
                        .removed())
                .containsExactly("Rain fell.");
    }
}
