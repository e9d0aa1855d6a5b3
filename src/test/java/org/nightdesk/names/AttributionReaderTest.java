package org.nightdesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nightdesk.analysis.Texts;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

class AttributionReaderTest {

    private static final AttributionReader READER = new AttributionReader();

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvFileSource(resources = "attributions.tsv", delimiter = '\t', quoteCharacter = '\u0001')
    void readsWhoStandsBehindAWord(String text, String word, String chain, String claim) {
        List<TaggedSentence> sentences = Texts.parsed(text);
        Attributions attributions = READER.read(sentences, List.of());
        TaggedSentence sentence = holding(sentences, word);
        int token = tokenOf(sentence, word);
        assertThat(attributions.of(sentence.index(), token).words()).isEqualTo(chain);
        assertThat(attributions.isAlleged(sentence.index(), token)).isEqualTo(claim.equals("alleged"));
    }

    @Test
    void putsTheActorThatIsNamedThereIntoTheLink() {
        List<TaggedSentence> sentences = Texts.parsed("Lena Marsh said 40 boats had sunk.");
        TaggedSentence sentence = sentences.getFirst();
        Mention mention = new Mention(0, 1, sentence.span(0, 1), "Lena Marsh", Mention.Form.NAME);
        Actor actor = new Actor("a1", ActorType.PERSON, "Lena Marsh", List.of(), List.of(mention));
        Attribution source = READER.read(sentences, List.of(actor)).of(0, tokenOf(sentence, "boats"));
        assertThat(source.chain()).containsExactly(new Attribution.Link("Lena Marsh", "a1"));
    }

    @Test
    void namesTheActorBehindAPronoun() {
        List<TaggedSentence> sentences = Texts.parsed("She said 40 boats had sunk.");
        TaggedSentence sentence = sentences.getFirst();
        Mention mention = new Mention(0, 0, sentence.span(0, 0), "She", Mention.Form.PRONOUN);
        Actor actor = new Actor("a1", ActorType.PERSON, "Lena Marsh", List.of(), List.of(mention));
        Attribution source = READER.read(sentences, List.of(actor)).of(0, tokenOf(sentence, "boats"));
        assertThat(source.words()).isEqualTo("Lena Marsh");
    }

    @Test
    void findsTheSubjectBesideTheVerbWhereThereIsNoTree() {
        List<TaggedSentence> sentences = Texts.tagged("Lena Marsh said 40 boats had sunk.");
        assertThat(READER.read(sentences, List.of())
                        .of(0, tokenOf(sentences.getFirst(), "boats"))
                        .words())
                .isEqualTo("Lena Marsh");
    }

    private static TaggedSentence holding(List<TaggedSentence> sentences, String word) {
        return sentences.stream()
                .filter(s -> s.tokens().stream().anyMatch(t -> t.is(word)))
                .findFirst()
                .orElseThrow();
    }

    private static int tokenOf(TaggedSentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(t -> t.is(word))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
    }
}
