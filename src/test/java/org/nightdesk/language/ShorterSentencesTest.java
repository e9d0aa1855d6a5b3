package org.nightdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.analysis.Texts;

/** What the parser sees is shorter than the sentence; what it gives covers all of it. */
class ShorterSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARBY, Sweden (Reuters) - Halden Steel said on Thursday it would close its plant. | said | Steel | nsubj",
                "Marby, Mar 28 (AP) A strong earthquake shook Chile on Friday. | shook | earthquake | nsubj",
                "The yard lost about 4,700 workers. | lost | workers | obj",
                "The head of the Harbour Council, Ada Brandt, visited Lima. | visited | head | nsubj",
                "Becker, 61, denied the charges. | denied | Becker | nsubj",
                "The talks came a week after the head of the Harbour Council visited Lima. | visited | head | nsubj",
                "A court in Lima on Monday sentenced the dealer. | sentenced | Monday | obl",
                "The mill closed three years ago. | closed | ago | obl:tmod"
            })
    void whatIsLeftOutForTheParserDoesNotComeBetweenAVerbAndItsOwn(
            String sentence, String verb, String word, String relation) {
        TaggedSentence read = Texts.parsed(sentence).getFirst();
        int at = index(read, word);
        assertThat(read.tree().relation(at)).isEqualTo(relation);
        assertThat(read.token(read.tree().head(at)).text()).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MARBY, Sweden (Reuters) - Halden Steel said on Thursday it would close its plant.",
                "Becker, 61, of the Bank of Chile, left about two days before the talks on Friday, May 4.",
                "OSLO -- Ada Brandt",
                "(Reuters) -",
                "Monday"
            })
    void everyTokenHangsOnAnotherBelowOneRoot(String sentence) {
        for (TaggedSentence read : Texts.parsed(sentence)) {
            List<Integer> heads = read.tree().heads();
            assertThat(heads).hasSize(read.size());
            assertThat(heads.stream().filter(h -> h < 0)).hasSize(1);
            assertThat(read.tree().subtree(heads.indexOf(-1))).hasSize(read.size());
        }
    }

    private static int index(TaggedSentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(t -> t.is(word))
                .findFirst()
                .orElseThrow()
                .index();
    }
}
