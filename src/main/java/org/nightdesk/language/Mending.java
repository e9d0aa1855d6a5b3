package org.nightdesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends four frequent errors of the parser. A finite verb may have lost its subject to the words before it, as in "a week
 * after the head of the council visited", read as "after the head": the noun phrase that ends right before such a verb
 * becomes its subject, and the preposition before that its conjunction. And in "the plan to sell was rejected" the plan
 * may be read as what sells: no infinitive has a subject of its own without "for". A finite verb may stand in a row with a noun. At last, in "…, the ministry said." what
 * is said may be read as if the saying belonged to its last noun.
 */
final class Mending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> LOST = Set.of("dep", "ccomp", "parataxis", "root", "advcl");
    private static final Set<String> SAYING = Set.of("say", "add", "report", "announce", "state", "tell");
    private static final Set<String> PASSED_OVER = Set.of("RB", "MD");
    private static final Set<String> CONJUNCTIONS =
            Set.of("after", "before", "since", "as", "until", "till", "while", "because", "although", "though", "if");

    private final List<Token> tokens;
    private final DependencyTree before;
    private final List<Integer> heads;
    private final List<String> relations;

    private Mending(List<Token> tokens, DependencyTree tree) {
        this.tokens = tokens;
        this.before = tree;
        this.heads = new ArrayList<>(tree.heads());
        this.relations = new ArrayList<>(tree.relations());
    }

    static DependencyTree of(List<Token> tokens, DependencyTree tree) {
        Mending mending = new Mending(tokens, tree);
        for (int i = 0; i < tokens.size(); i++) {
            if (mending.hasLostSubject(i)) {
                mending.mend(i);
            }
            mending.raiseNoun(i);
            mending.raiseCoordinated(i);
        }
        mending.raiseSpeech();
        return new DependencyTree(mending.heads, mending.relations);
    }

    private void raiseSpeech() {
        int verb = lastVerb();
        int root = before.heads().indexOf(-1);
        if (verb < 0 || verb == root || !before.relation(verb).matches("acl.*|dep|conj|advcl")) {
            return;
        }
        int comma = commaBeforeSubject(verb);
        if (comma <= root) {
            return;
        }
        before.children(verb).stream().filter(c -> c < comma).forEach(c -> heads.set(c, root));
        heads.set(verb, -1);
        relations.set(verb, "root");
        heads.set(root, verb);
        relations.set(root, "ccomp");
    }

    /** The verb of saying in the last words, after which only a time and a stop follow; -1 where there is none. */
    private int lastVerb() {
        int at = tokens.size() - 1;
        while (at > 0 && !tokens.get(at).isVerb() && isAfterSpeech(at)) {
            at--;
        }
        return at > 0 && SAYING.contains(tokens.get(at).lemma()) ? at : -1;
    }

    private boolean isAfterSpeech(int token) {
        Entity entity = tokens.get(token).entity();
        return !Character.isLetterOrDigit(tokens.get(token).text().codePointAt(0))
                || entity == Entity.DATE
                || entity == Entity.TIME
                || tokens.get(token).tag().equals("IN");
    }

    /** The comma before the words that end with the subject of a verb; -1 where none is. */
    private int commaBeforeSubject(int verb) {
        boolean subject =
                tokens.get(verb - 1).isNoun() || tokens.get(verb - 1).tag().equals("PRP");
        int at = verb - 1;
        while (subject && at > 0 && tokens.get(at).tag().matches("NN.*|JJ.*|DT|PRP.*|POS|CD|IN|HYPH")) {
            at--;
        }
        return subject && tokens.get(at).is(",") ? at : -1;
    }

    /** "Met his colleague, Ada Holm, and signed": a finite verb in a row with a noun belongs to the verb before that. */
    private void raiseCoordinated(int verb) {
        int noun = before.head(verb);
        boolean lost = FINITE.contains(tokens.get(verb).tag())
                && before.relation(verb).equals("conj")
                && noun >= 0
                && noun < verb
                && tokens.get(noun).isNoun()
                && has(verb, "cc", noun)
                && before.children(verb, "nsubj").isEmpty()
                && before.children(noun, "cop").isEmpty()
                && before.children(noun, "nsubj").isEmpty();
        int above = lost ? finiteAbove(noun) : -1;
        if (above >= 0 && above < noun) {
            heads.set(verb, above);
        }
    }

    /** Whether such a word stands right before the verb, below it or below the noun. */
    private boolean has(int verb, String relation, int noun) {
        return before.relation(verb - 1).equals(relation)
                && (before.head(verb - 1) == verb || before.head(verb - 1) == noun);
    }

    private int finiteAbove(int noun) {
        int at = noun;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (FINITE.contains(tokens.get(at).tag())) {
                return at;
            }
            at = before.head(at);
        }
        return -1;
    }

    private void raiseNoun(int infinitive) {
        boolean to = before.children(infinitive, "mark").stream()
                .anyMatch(m -> tokens.get(m).tag().equals("TO"));
        boolean above = before.relation(infinitive).matches("csubj.*|acl:relcl|dep|parataxis");
        if (!to || !above || before.head(infinitive) < 0) {
            return;
        }
        before.children(infinitive, "nsubj").stream()
                .filter(n -> tokens.get(n).tag().matches("NNS?"))
                .filter(n -> n + 1 < tokens.size() && tokens.get(n + 1).tag().equals("TO"))
                .findFirst()
                .ifPresent(noun -> {
                    heads.set(noun, before.head(infinitive));
                    relations.set(noun, before.relation(infinitive).replace("csubj", "nsubj"));
                    heads.set(infinitive, noun);
                    relations.set(infinitive, "acl");
                });
    }

    private boolean hasLostSubject(int verb) {
        return FINITE.contains(tokens.get(verb).tag())
                && LOST.contains(before.relation(verb))
                && before.children(verb).stream()
                        .map(before::relation)
                        .noneMatch(r -> r.startsWith("nsubj") || r.startsWith("csubj") || r.equals("expl"));
    }

    private void mend(int verb) {
        int at = verb - 1;
        while (at >= 0 && (PASSED_OVER.contains(tokens.get(at).tag()) || isApart(at))) {
            at--;
        }
        if (at < 0 || !tokens.get(at).isNoun() && !tokens.get(at).tag().equals("PRP")) {
            return;
        }
        int top = top(at, verb);
        boolean taken =
                before.relation(top).startsWith("nsubj") || before.relation(top).equals("obj");
        if (taken || isAbove(verb, top)) {
            return;
        }
        takeConjunction(top, verb);
        heads.set(top, verb);
        relations.set(top, "nsubj");
        takeCoordinated(verb);
    }

    /** "after she visited the town and promised": what the parser joined to the clause above belongs to this one. */
    private void takeCoordinated(int verb) {
        int above = before.head(verb);
        if (above >= 0 && above < verb) {
            before.children(above, "conj").stream()
                    .filter(c -> c > verb
                            && tokens.get(c).tag().equals(tokens.get(verb).tag()))
                    .forEach(c -> heads.set(c, verb));
        }
    }

    /** A name or number in apposition with its commas. */
    private boolean isApart(int token) {
        return before.relation(token).equals("appos")
                || before.relation(token).equals("punct")
                        && before.head(token) < token
                        && before.head(token) >= 0
                        && before.relation(before.head(token)).equals("appos")
                || before.head(token) > token
                        && before.relation(before.head(token)).equals("appos")
                        && (before.relation(token).equals("punct")
                                || before.relation(token).equals("compound"));
    }

    /** The noun that the words before the verb hang on. */
    private int top(int noun, int verb) {
        int at = noun;
        for (int steps = 0; steps < tokens.size(); steps++) {
            int above = before.head(at);
            boolean inside =
                    before.relation(at).equals("nmod") || before.relation(at).equals("compound");
            if (!inside || above < 0 || above >= verb || !tokens.get(above).isNoun()) {
                return at;
            }
            at = above;
        }
        return noun;
    }

    private boolean isAbove(int verb, int noun) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (at == noun) {
                return true;
            }
            at = before.head(at);
        }
        return false;
    }

    private void takeConjunction(int noun, int verb) {
        before.children(noun, "case").stream()
                .filter(c -> CONJUNCTIONS.contains(tokens.get(c).lemma()))
                .findFirst()
                .ifPresent(c -> {
                    heads.set(c, verb);
                    relations.set(c, "mark");
                    if (before.head(verb) >= 0) {
                        relations.set(verb, "advcl");
                    }
                });
    }
}
