package org.nightdesk.language;

import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;

/**
 * A sentence with its tokens and, where one was asked for, its dependency tree.
 *
 * @param tree {@link DependencyTree#NONE} until {@link #withTree}
 */
public record TaggedSentence(Sentence sentence, List<Token> tokens, DependencyTree tree) {

    public TaggedSentence {
        tokens = List.copyOf(tokens);
        if (!tree.isEmpty() && tree.heads().size() != tokens.size()) {
            throw new IllegalArgumentException("the tree has another number of tokens");
        }
    }

    public TaggedSentence withTree(DependencyTree parsed) {
        return new TaggedSentence(sentence, tokens, parsed);
    }

    /** The same with another number in the document. */
    public TaggedSentence numbered(int index) {
        Sentence other = new Sentence(index, sentence.span(), sentence.text(), sentence.kind(), sentence.paragraph());
        return new TaggedSentence(other, tokens, tree);
    }

    public int index() {
        return sentence.index();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The place of the tokens {@code first} to {@code last}, both included. */
    public Span span(int first, int last) {
        return tokens.get(first).span().cover(tokens.get(last).span());
    }

    /** The words of the tokens {@code first} to {@code last}, both included, spaced as in the text. */
    public String words(int first, int last) {
        StringBuilder words = new StringBuilder(tokens.get(first).text());
        for (int i = first + 1; i <= last; i++) {
            boolean apart =
                    tokens.get(i).span().start() > tokens.get(i - 1).span().end();
            words.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return tokens.stream().map(t -> t.text() + "/" + t.tag()).collect(Collectors.joining(" "));
    }
}
