package org.nightdesk.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.CleanText;
import org.nightdesk.text.Document;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;

/**
 * Reads the language of a document: its sentences and tokens at once, a sentence's dependency tree when asked, since
 * the parser costs more than all else together. Safe for use by several threads.
 */
public final class LanguageReader {

    /** A longer word is no word; it is left out, since the taggers' cost grows with its length. */
    static final int LONGEST_WORD = 200;

    /** A longer sentence is cut into pieces, since the parser's cost grows with its length. */
    static final int LONGEST_SENTENCE = 200;

    private final Models models;

    /** Models are loaded when first used. */
    public LanguageReader() {
        this.models = new Models();
    }

    /** The sentences of all blocks that are read, in order. */
    public List<TaggedSentence> tag(Document document) {
        return tag(document, BlockKind::isRead);
    }

    /** The lines that say who wrote a document, where and when, numbered by themselves. */
    public List<TaggedSentence> tagBylines(Document document) {
        return tag(document, kind -> kind == BlockKind.BYLINE);
    }

    private List<TaggedSentence> tag(Document document, Predicate<BlockKind> wanted) {
        List<TaggedSentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < document.blocks().size(); paragraph++) {
            Block block = document.blocks().get(paragraph);
            if (wanted.test(block.kind())) {
                CleanText text = CleanText.of(document.text(), block.span());
                for (List<CoreLabel> labels : models.sentences(text.text())) {
                    for (List<CoreLabel> piece : pieces(labels)) {
                        sentences.add(sentence(sentences.size(), paragraph, block, text, piece));
                    }
                }
            }
        }
        return sentences;
    }

    /** The sentence with its dependency tree. */
    public TaggedSentence parse(TaggedSentence sentence) {
        return sentence.tree().isEmpty() ? sentence.withTree(models.parse(sentence.tokens())) : sentence;
    }

    private TaggedSentence sentence(int index, int paragraph, Block block, CleanText text, List<CoreLabel> labels) {
        models.tag(labels);
        List<Token> tokens = Retagging.of(IntStream.range(0, labels.size())
                .mapToObj(i -> token(i, text, labels.get(i)))
                .toList());
        int begin = labels.getFirst().beginPosition();
        int end = labels.getLast().endPosition();
        Span span = text.span(begin, end);
        Sentence sentence = new Sentence(index, span, text.text().substring(begin, end), block.kind(), paragraph);
        return new TaggedSentence(sentence, tokens, DependencyTree.NONE);
    }

    private static Token token(int index, CleanText text, CoreLabel label) {
        Span span = text.span(label.beginPosition(), label.endPosition());
        return new Token(index, span, label.word(), label.lemma(), label.tag(), entity(label));
    }

    private static Entity entity(CoreLabel label) {
        String name = label.get(CoreAnnotations.AnswerAnnotation.class);
        return name == null || name.equals("O") ? Entity.NONE : Entity.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The sentence without words that are none, in pieces of at most {@link #LONGEST_SENTENCE} tokens. */
    private static List<List<CoreLabel>> pieces(List<CoreLabel> sentence) {
        List<CoreLabel> words =
                sentence.stream().filter(w -> w.word().length() <= LONGEST_WORD).toList();
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
            pieces.add(words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)));
        }
        return pieces;
    }
}
