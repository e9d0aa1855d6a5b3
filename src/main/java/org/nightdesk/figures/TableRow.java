package org.nightdesk.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * A row of a table.
 *
 * @param sentence index of the sentence that it is
 * @param cells its cells from left to right, with no tokens where they are empty
 * @param words the cells as sentences of their own
 */
record TableRow(int sentence, List<List<Token>> cells, List<TaggedSentence> words) {

    private static final int GAP = 2;

    /** Splits a row at bars, else at wide gaps, else into its head and single words behind it. */
    static TableRow of(TaggedSentence sentence) {
        boolean bars = sentence.tokens().stream().anyMatch(TableRow::isBar);
        List<List<Token>> cells = bars ? atBars(sentence.tokens()) : atGaps(sentence.tokens());
        List<List<Token>> split = cells.size() == 1 ? singles(sentence.tokens()) : cells;
        return new TableRow(
                sentence.index(),
                split,
                split.stream().map(cell -> words(sentence, cell)).toList());
    }

    int size() {
        return cells.size();
    }

    /** The words of a cell. */
    String text(int cell) {
        TaggedSentence words = words().get(cell);
        return words.size() == 0 ? "" : words.words(0, words.size() - 1);
    }

    /** Whether there is a letter or digit in it; the line under a heading has none. */
    boolean isRule() {
        return cells.stream()
                .flatMap(List::stream)
                .allMatch(t -> t.text().codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean isBar(Token token) {
        return token.is("|");
    }

    private static List<List<Token>> atBars(List<Token> tokens) {
        List<List<Token>> cells = new ArrayList<>();
        cells.add(new ArrayList<>());
        for (Token token : tokens) {
            if (isBar(token)) {
                cells.add(new ArrayList<>());
            } else {
                cells.getLast().add(token);
            }
        }
        int first = cells.getFirst().isEmpty() ? 1 : 0;
        int last = cells.getLast().isEmpty() && cells.size() > 1 ? cells.size() - 1 : cells.size();
        return cells.subList(Math.min(first, last), last);
    }

    private static List<List<Token>> atGaps(List<Token> tokens) {
        List<List<Token>> cells = new ArrayList<>();
        for (Token token : tokens) {
            boolean apart = cells.isEmpty()
                    || token.span().start() - cells.getLast().getLast().span().end() >= GAP;
            if (apart) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(token);
        }
        return cells;
    }

    /** A tab is no wider than a blank: the words before the first number are the head, each one behind is a cell. */
    private static List<List<Token>> singles(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isNumber()) {
            first++;
        }
        if (first == 0 || first == tokens.size()) {
            return tokens.stream().map(List::of).collect(Collectors.toList());
        }
        List<List<Token>> cells = new ArrayList<>();
        cells.add(tokens.subList(0, first));
        tokens.subList(first, tokens.size()).forEach(token -> cells.add(List.of(token)));
        return cells;
    }

    private static TaggedSentence words(TaggedSentence sentence, List<Token> cell) {
        List<Token> tokens = new ArrayList<>();
        for (Token t : cell) {
            tokens.add(new Token(tokens.size(), t.span(), t.text(), t.lemma(), t.tag(), t.entity()));
        }
        return new TaggedSentence(sentence.sentence(), tokens, DependencyTree.NONE);
    }
}
