package org.nightdesk.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sentence made shorter for the parser, which errs most over long and unknown names and over what stands between a
 * verb and its object: each name becomes its last word, tagged as a name; datelines, the speaker's
 * name in a transcript, times that hang on a verb ("on
 * Monday", "last year"), names and ages in apposition (", Ada Holm, said") and hedges before a number ("around") are
 * left out. The tree of the short sentence is then unfolded over all tokens: a time hangs on the verb of the words
 * before it, a name in apposition on its noun, a hedge on its number.
 */
final class Folding {

    /** "BERLIN, May 4 (Agency) -": longer openings are no datelines. */
    private static final int LONGEST_DATELINE = 14;

    /** "MR HOLM:" in a transcript. */
    private static final int LONGEST_LABEL = 4;

    private static final int LEAST_LEFT = 3;
    private static final Pattern DASH = Pattern.compile("[-\u2013\u2014]|--|\u2015");
    private static final Pattern INNER = Pattern.compile("of|for|in|on|at|de|du|del|and|&");

    private final List<Token> tokens;
    private final int start;
    private final LeftOut leftOut;
    /** The tokens that the parser sees. */
    private final List<Integer> kept = new ArrayList<>();

    private Folding(List<Token> tokens, int start, LeftOut leftOut) {
        this.tokens = tokens;
        this.start = start;
        this.leftOut = leftOut;
        for (int i = start; i < tokens.size(); i++) {
            if (!leftOut.contains(i)) {
                int last = endOfName(i);
                kept.add(last);
                i = last;
            }
        }
    }

    static Folding of(List<Token> tokens) {
        int start = afterDateline(tokens);
        Folding folding = new Folding(tokens, start, LeftOut.of(tokens, start));
        return folding.kept.isEmpty() ? new Folding(tokens, 0, LeftOut.nothing(tokens)) : folding;
    }

    /** The short sentence. */
    List<Token> shortened() {
        return kept.stream().map(this::asName).toList();
    }

    private Token asName(int at) {
        Token token = tokens.get(at);
        boolean common = token.tag().equals("NN") || token.tag().equals("NNS");
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        return isNamed(token) && common && capital
                ? new Token(token.index(), token.span(), token.text(), token.lemma(), "NNP", token.entity())
                : token;
    }

    /** The tree of all tokens, from that of the short sentence. */
    DependencyTree unfolded(DependencyTree tree) {
        List<Integer> heads = new ArrayList<>(Collections.nCopies(tokens.size(), -1));
        List<String> relations = new ArrayList<>(Collections.nCopies(tokens.size(), "root"));
        int root = kept.getFirst();
        for (int k = 0; k < kept.size(); k++) {
            int head = tree.head(k);
            heads.set(kept.get(k), head < 0 ? -1 : kept.get(head));
            relations.set(kept.get(k), tree.relation(k));
            root = head < 0 ? kept.get(k) : root;
        }
        for (int i = tokens.size() - 1; i >= start; i--) {
            if (!kept.contains(i) && !leftOut.contains(i)) {
                int name = kept.contains(i + 1) ? i + 1 : heads.get(i + 1);
                heads.set(i, name);
                relations.set(i, "compound");
            }
        }
        for (int i = 0; i < start; i++) {
            heads.set(i, root);
            relations.set(i, "dep");
        }
        leftOut.attach(heads, relations, kept);
        return new DependencyTree(heads, relations);
    }

    private boolean isInner(int token) {
        return INNER.matcher(tokens.get(token).text()).matches();
    }

    /** The last token of the name that begins here; the token itself where none does. */
    private int endOfName(int first) {
        Token token = tokens.get(first);
        int last = first;
        while (isNamed(token)
                && last + 1 < tokens.size()
                && tokens.get(last + 1).entity() == token.entity()
                && isPartOfName(tokens.get(last + 1))) {
            last++;
        }
        boolean inner = IntStream.rangeClosed(first, last).anyMatch(this::isInner);
        return inner ? first : last;
    }

    private static boolean isPartOfName(Token token) {
        return token.isNoun() || token.tag().matches("JJ|HYPH|CD|IN|DT|CC|VBG|VBN|FW");
    }

    private static boolean isNamed(Token token) {
        return switch (token.entity()) {
            case PERSON, ORGANIZATION, LOCATION -> true;
            default -> false;
        };
    }

    /** Where the sentence begins after "MR HOLM:" and after "BERLIN, May 4 (Agency) -"; 0 where it has no dateline. */
    private static int afterDateline(List<Token> tokens) {
        int at = 0;
        while (at < Math.min(tokens.size(), LONGEST_DATELINE) && isOfDateline(tokens.get(at))) {
            at++;
        }
        boolean closed = at > 0 && tokens.get(at - 1).text().matches("\\)|-RRB-") && at > 3;
        boolean dashed = at > 0
                && at < tokens.size()
                && DASH.matcher(tokens.get(at).text()).matches();
        boolean speaker = at > 0
                && at < tokens.size()
                && at <= LONGEST_LABEL
                && tokens.get(at).is(":")
                && tokens.subList(0, at).stream()
                        .allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
        int start = dashed || speaker ? at + 1 : closed ? at : 0;
        return tokens.size() - start < LEAST_LEFT ? 0 : start;
    }

    private static boolean isOfDateline(Token token) {
        return token.isName()
                || isNamed(token)
                || token.isNumber()
                || token.tag().matches(",|-LRB-|-RRB-|\\.")
                || token.is("/");
    }
}
