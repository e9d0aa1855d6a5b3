package org.nightdesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nightdesk.analysis.Texts;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

class LanguageReaderTest {

    private static final LanguageReader READER = Texts.LANGUAGE;

    @Test
    void tellsSentencesTokensAndEntities() {
        List<TaggedSentence> sentences =
                READER.tag(document("Mayor Ada Holm met Gen. Brandt in Paris. She spoke of 40 boats."));
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().tokens())
                .extracting(Token::text)
                .containsExactly("Mayor", "Ada", "Holm", "met", "Gen.", "Brandt", "in", "Paris", ".");
        assertThat(sentences.getFirst().token(2).entity()).isEqualTo(Entity.PERSON);
        assertThat(sentences.getFirst().token(7).entity()).isEqualTo(Entity.LOCATION);
        assertThat(sentences.getLast().token(4).lemma()).isEqualTo("boat");
    }

    @Test
    void keepsThePlaceOfEachTokenInCodePoints() {
        Document document = document("Smoke \uD83D\uDD25 over Delvin harbour.");
        TaggedSentence sentence = READER.tag(document).getFirst();
        assertThat(sentence.tokens())
                .filteredOn(token -> token.text().length() > 1 && token.text().codePointAt(0) < 0x1F000)
                .allSatisfy(
                        token -> assertThat(document.text().at(token.span())).isEqualTo(token.text()));
    }

    @Test
    void givesASentenceItsTreeWhenAsked() {
        TaggedSentence sentence =
                READER.tag(document("The envoy left the city on Monday.")).getFirst();
        DependencyTree tree = READER.parse(sentence).tree();
        assertThat(sentence.tree().isEmpty()).isTrue();
        assertThat(tree.relation(2)).isEqualTo("root");
        assertThat(tree.children(2, "nsubj")).containsExactly(1);
        assertThat(tree.children(2, "obj")).containsExactly(4);
    }

    @Test
    void doesNotReadFurniture() {
        StoredText text = StoredText.of("Home Sports Login\n\nThe bridge is open.");
        Document page = new Document(
                "page.html",
                "0",
                "text/html",
                text,
                List.of(
                        new Block(BlockKind.FURNITURE, new Span(0, 17)),
                        new Block(BlockKind.PARAGRAPH, new Span(19, text.length()))),
                Metadata.NONE,
                Set.of(),
                Optional.empty());
        assertThat(READER.tag(page)).extracting(s -> s.sentence().text()).containsExactly("The bridge is open.");
    }

    @Test
    void cutsAnEndlessSentenceAndLeavesOutAnEndlessWord() {
        String words = "word ".repeat(500) + "x".repeat(5_000) + ".";
        List<TaggedSentence> sentences = READER.tag(document(words));
        assertThat(sentences).allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(200));
        assertThat(sentences)
                .flatExtracting(TaggedSentence::tokens)
                .extracting(t -> t.text().length())
                .allMatch(length -> length <= 200);
    }

    private static Document document(String words) {
        StoredText text = StoredText.of(words);
        return new Document(
                "a.txt",
                "0",
                "text/plain",
                text,
                List.of(new Block(BlockKind.PARAGRAPH, text.whole())),
                Metadata.NONE,
                Set.of(),
                Optional.empty());
    }
}
