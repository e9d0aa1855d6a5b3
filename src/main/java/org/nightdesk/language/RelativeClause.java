package org.nightdesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A relative clause between commas, before the verb of its noun: "the firm, which pleaded guilty in May, paid". Over it
 * the parser loses the subject, so that both are parsed apart and the clause is hung back on its noun.
 *
 * @param first the comma before it
 * @param last the comma after it
 */
record RelativeClause(int first, int last) {

    private static final int LEAST = 2;

    /** The first such clause of a sentence. */
    static Optional<RelativeClause> in(List<Token> tokens) {
        return IntStream.range(1, tokens.size() - 1)
                .filter(at -> opens(tokens, at))
                .mapToObj(at -> closed(tokens, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean opens(List<Token> tokens, int comma) {
        return tokens.get(comma).is(",")
                && tokens.get(comma - 1).isNoun()
                && tokens.get(comma + 1).tag().matches("WDT|WP\\$?");
    }

    /** The clause to the first comma after its own verb before which the verb of the sentence follows. */
    private static Optional<RelativeClause> closed(List<Token> tokens, int comma) {
        return IntStream.range(comma + 1 + LEAST, tokens.size() - 1)
                .filter(at -> tokens.get(at).is(","))
                .filter(at -> hasVerb(tokens.subList(comma + 1, at)))
                .limit(1)
                .filter(at -> isFinite(tokens, at + 1))
                .mapToObj(at -> new RelativeClause(comma, at))
                .findFirst();
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
    }

    private static boolean isFinite(List<Token> tokens, int at) {
        int verb = tokens.get(at).tag().equals("RB") && at + 1 < tokens.size() ? at + 1 : at;
        return tokens.get(verb).tag().matches("VBD|VBZ|VBP|MD");
    }

    /** The sentence without the clause. */
    List<Token> rest(List<Token> tokens) {
        List<Token> rest = new ArrayList<>(tokens.subList(0, first));
        rest.addAll(tokens.subList(last + 1, tokens.size()));
        return rest;
    }

    /** The clause without its commas. */
    List<Token> inner(List<Token> tokens) {
        return tokens.subList(first + 1, last);
    }

    /** The tree of the whole, from those of the rest and of the clause. */
    DependencyTree joined(DependencyTree rest, DependencyTree inner) {
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int noun = noun(rest);
        for (int i = 0; i < rest.heads().size() + last - first + 1; i++) {
            boolean within = i > first && i < last;
            boolean comma = i == first || i == last;
            int at = within ? i - first - 1 : i < first ? i : i - (last - first + 1);
            int above = comma ? -1 : (within ? inner : rest).head(at);
            boolean top = within && above < 0;
            heads.add(comma || top ? noun : within ? above + first + 1 : outside(above));
            relations.add(comma ? "punct" : top ? "acl:relcl" : (within ? inner : rest).relation(at));
        }
        return new DependencyTree(heads, relations);
    }

    /** The head of the words before the clause: that of the last of them that hangs on no noun. */
    private int noun(DependencyTree rest) {
        int at = first - 1;
        while (rest.relation(at).matches("compound|flat|appos") && rest.head(at) >= 0 && rest.head(at) < first) {
            at = rest.head(at);
        }
        return at;
    }

    /** Where a token of the rest stands in the whole. */
    private int outside(int token) {
        return token < first ? token : token + last - first + 1;
    }
}
