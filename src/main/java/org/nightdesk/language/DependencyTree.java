package org.nightdesk.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The basic Universal Dependencies of one sentence.
 *
 * @param heads for each token the index of its head; -1 for the root. Empty where the sentence was not parsed
 * @param relations for each token its relation to the head, e.g. {@code nsubj:pass}
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {

    /** The tree of a sentence that was not parsed. */
    public static final DependencyTree NONE = new DependencyTree(List.of(), List.of());

    public DependencyTree {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + relations.size() + " relations");
        }
    }

    public boolean isEmpty() {
        return heads.isEmpty();
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    /** The tokens that hang on this one, in order of the text. */
    public List<Integer> children(int token) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i) == token)
                .boxed()
                .toList();
    }

    /** The tokens that hang on this one by a relation, or by a subtype of it ({@code nsubj} finds {@code nsubj:pass}). */
    public List<Integer> children(int token, String relation) {
        return children(token).stream()
                .filter(i -> isA(relations.get(i), relation))
                .toList();
    }

    /** The token and all below it, in order of the text. */
    public List<Integer> subtree(int token) {
        return IntStream.range(0, heads.size())
                .filter(i -> isBelow(i, token))
                .boxed()
                .toList();
    }

    private boolean isBelow(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= heads.size(); steps++, at = heads.get(at)) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static boolean isA(String relation, String wanted) {
        return relation.equals(wanted) || relation.startsWith(wanted + ":");
    }
}
