package org.nightdesk.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.analysis.Texts;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.WordClasses;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.Metadata;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

class NameReaderTest {

    private static final NameReader READER = new NameReader(WordClasses.open());

    private record Case(String text, List<String> actors) {

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhoIsNamed(Case given) {
        List<Actor> actors = read(Texts.document(given.text()));
        assertThat(actors.stream().map(NameReaderTest::line)).containsExactlyElementsOf(given.actors());
    }

    @Test
    void aHeadlineInCapitalsOnlyJoinsWhatTheTextNames() {
        String title = "Brakel Denies Bribes As Harbour Plan Fails";
        String body = "Jonas Brakel, the mayor of Ostmar, denied on Monday that he had taken money.";
        Document document = document(title + "\n" + body, BlockKind.TITLE, title.length());

        List<Actor> actors = read(document);

        assertThat(actors).extracting(Actor::canonical).containsExactly("Jonas Brakel");
        assertThat(actors.getFirst().aliases()).startsWith("Brakel");
    }

    private static List<String> formsOf(String name, String text) {
        return read(Texts.document(text)).stream()
                .filter(a -> a.canonical().equals(name))
                .flatMap(a -> a.mentions().stream())
                .map(Mention::surface)
                .toList();
    }

    @Test
    void theCompanyIsTheOneOfWhichTheTextSpeaks() {
        assertThat(formsOf("Harrow Ridge Resources", "Harrow Ridge Resources runs the mine. The company paid a fine."))
                .hasSize(2);
    }

    @Test
    void whereAnotherBodyMayBeMeantTheCompanyIsNeither() {
        assertThat(
                        formsOf(
                                "Harrow Ridge Resources",
                                "The mine is run by Minera Alta Delvin, a unit of Harrow Ridge Resources. The company paid a fine."))
                .containsExactly("Harrow Ridge Resources");
    }

    @Test
    void aMentionLeadsToItsWords() {
        Document document =
                Texts.document("The \uD83D\uDEA2 company Norlink paid. Norlink's owner, Ada Holm, did not.");
        for (Actor actor : read(document)) {
            assertThat(actor.mentions())
                    .isNotEmpty()
                    .allSatisfy(mention ->
                            assertThat(document.text().at(mention.span())).isEqualTo(mention.surface()));
        }
    }

    @Test
    void numbersActorsInOrderOfFirstMention() {
        assertThat(read(Texts.document("Ada Holm met Jan Novak in Ostmar. Chile thanked Holm.")))
                .extracting(actor -> actor.id() + " " + actor.canonical())
                .containsExactly("a1 Ada Holm", "a2 Jan Novak", "a3 Chile");
    }

    @Test
    void aDocumentWithoutSentencesHasNoActors() {
        assertThat(READER.read(Texts.document(""), List.of())).isEmpty();
    }

    @Test
    void theIndexGivesTheInnermostActorAtAPlace() {
        String words = "Chile's miners cheered Ada Holm.";
        List<TaggedSentence> sentences = Texts.tagged(words);
        ActorIndex index = ActorIndex.of(READER.read(Texts.document(words), sentences), sentences);

        assertThat(index.at(0, 0)).map(Actor::canonical).contains("Chile");
        assertThat(index.at(0, 2)).map(Actor::type).contains(ActorType.GROUP);
        assertThat(index.at(0, 3)).isEmpty();
        assertThat(index.at(0, 5)).map(Actor::canonical).contains("Ada Holm");
        assertThat(index.mentionAt(0, 4)).map(Mention::surface).contains("Ada Holm");
        assertThat(index.actor("a1")).map(Actor::canonical).contains("Chile");
    }

    private static List<Actor> read(Document document) {
        return READER.read(document, Texts.LANGUAGE.tag(document));
    }

    /** The actor as the file of cases writes it. */
    private static String line(Actor actor) {
        String forms = actor.mentions().stream()
                .map(m -> m.isAlias() ? m.surface() : m.surface() + "@" + m.sentence())
                .distinct()
                .filter(form -> !form.equals(actor.canonical()))
                .map(form -> " | " + form)
                .collect(Collectors.joining());
        String roles = actor.titles().isEmpty() ? "" : " = " + String.join("; ", actor.titles());
        return actor.type() + " " + actor.canonical() + forms + roles;
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : file().split("\n\n+")) {
            List<String> lines = Arrays.stream(part.split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                List<String> actors = lines.stream().skip(1).map(String::strip).toList();
                cases.add(new Case(lines.getFirst(), actors));
            }
        }
        return cases.stream();
    }

    private static String file() throws IOException {
        try (InputStream in = Objects.requireNonNull(NameReaderTest.class.getResourceAsStream("names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document document(String words, BlockKind first, int end) {
        StoredText text = StoredText.of(words);
        List<Block> blocks = List.of(
                new Block(first, new Span(0, end)), new Block(BlockKind.PARAGRAPH, new Span(end + 1, text.length())));
        return new Document("t.txt", "0", "text/plain", text, blocks, Metadata.NONE, Set.of(), Optional.empty());
    }
}
