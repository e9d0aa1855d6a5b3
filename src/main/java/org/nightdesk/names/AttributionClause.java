package org.nightdesk.names;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Looks at a verb of saying in its sentence: its voice, and where what is said lies. */
final class AttributionClause {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBORDINATING = Set.of(
            "after",
            "when",
            "while",
            "as",
            "although",
            "though",
            "if",
            "since",
            "before",
            "because",
            "once",
            "until",
            "unless",
            "whereas",
            "where",
            "asked",
            "despite",
            "even");
    private static final Set<String> UNWILLING = Set.of("decline", "refuse", "fail", "ask", "want", "avoid", "stop");

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final AttributionSubject subjects;

    AttributionClause(TaggedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.subjects = new AttributionSubject(sentence);
    }

    /** The head of the subject of a verb in the active voice; -1 where none is found. */
    int subject(int verb) {
        return subjects.of(verb);
    }

    /** The head of the subject of a verb in the passive voice; -1 where none is found. */
    int passiveSubject(int verb) {
        return subjects.ofPassive(verb);
    }

    /** "Was told", "reported by": the subject does not speak. */
    boolean isPassive(int verb) {
        Token token = sentence.token(verb);
        if (token.lemma().equals("convince")) {
            return false;
        }
        int from = Math.max(0, verb - 4);
        List<Token> before = sentence.tokens().subList(from, verb);
        boolean be = lastAuxiliary(before).equals("be");
        boolean have = lastAuxiliary(before).equals("have");
        boolean slip = !be && !have && subjects.closing(verb) >= 0 && !isBy(verb + 1);
        return token.tag().equals("VBN") ? !have && !slip : token.tag().equals("VBD") && be;
    }

    private boolean isBy(int at) {
        return at < sentence.size() && sentence.token(at).is("by");
    }

    private static String lastAuxiliary(List<Token> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            boolean auxiliary = token.lemma().equals("be") || token.lemma().equals("have");
            if (auxiliary || !token.tag().startsWith("RB")) {
                return auxiliary ? token.lemma() : "";
            }
        }
        return "";
    }

    /** "Did not say", "declined to say". */
    boolean isUnsaid(int verb) {
        boolean not = sentence.tokens().subList(Math.max(0, verb - 3), verb).stream()
                .anyMatch(t -> Set.of("not", "n't", "never").contains(t.lemma()));
        int above = tree.isEmpty() ? -1 : tree.head(verb);
        return not
                || above >= 0
                        && UNWILLING.contains(sentence.token(above).lemma())
                        && tree.relation(verb).equals("xcomp");
    }

    boolean isInRelativeClause(int verb) {
        return !tree.isEmpty() && tree.relation(verb).equals("acl:relcl");
    }

    /** Where what a verb says ends: with its part of the sentence, or with its relative clause if more follows. */
    int endOfSaid(int verb) {
        int end = end(verb);
        int below = isInRelativeClause(verb) ? tree.subtree(verb).getLast() + 1 : end;
        return hasClause(below, end) ? Math.min(below, end) : end;
    }

    /** The first comma of a stretch, or its end. */
    int comma(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> sentence.token(i).is(","))
                .findFirst()
                .orElse(to);
    }

    /** First token of the part between semicolons. */
    int start(int token) {
        int at = token;
        while (at > 0 && !sentence.token(at - 1).is(";")) {
            at--;
        }
        return at;
    }

    /** The token after the last of the part between semicolons. */
    int end(int token) {
        int at = token;
        while (at < sentence.size() && !sentence.token(at).is(";")) {
            at++;
        }
        return at;
    }

    /** Whether a stretch holds a clause or quoted words, or its first word opens one. */
    boolean hasClause(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(sentence::token)
                .anyMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("``"));
    }

    /** Whether a word stands in a stretch. */
    boolean holds(String word, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.token(i).is(word));
    }

    boolean hasNumber(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.token(i).isNumber());
    }

    /** The first token behind the verb or comma before a token: where the phrase that ends there may begin. */
    int phraseStart(int token) {
        int at = token;
        while (at > 0 && !sentence.token(at - 1).isVerb() && !AttributionSubject.isClosing(sentence.token(at - 1))) {
            at--;
        }
        return at;
    }

    boolean opensClause(int at) {
        boolean infinitive = at + 1 < sentence.size()
                && sentence.token(at).is("to")
                && sentence.token(at + 1).tag().equals("VB");
        return at < sentence.size()
                && (infinitive
                        || sentence.token(at).is("that")
                        || sentence.token(at).is(":")
                        || sentence.token(at).tag().equals("``"));
    }

    /** Whether words that come before the source are what it says, and not when or why it says so. */
    boolean saysBefore(int start, int sourceFrom, int sourceTo) {
        int edge = sourceFrom - 1;
        if (edge > start && sentence.token(edge).is("as")) {
            edge--;
        }
        boolean several = edge - start > 2;
        return edge > start
                && isEdge(sentence.token(edge))
                && (hasClause(start, edge) || isSpoken(edge) || several && closes(sourceTo, end(sourceFrom)));
    }

    /** Whether nothing that could be said follows a source: a comma or the end stands there, or words without a clause. */
    private boolean closes(int from, int end) {
        return from >= end || sentence.token(from).tag().length() == 1 || !hasClause(from, end);
    }

    private boolean isSpoken(int edge) {
        return sentence.token(edge).tag().equals("''")
                || sentence.token(edge - 1).tag().equals("''")
                || sentence.token(edge).tag().equals("``");
    }

    private static boolean isEdge(Token token) {
        return AttributionSubject.isClosing(token)
                || token.tag().equals(":")
                || token.tag().equals("-LRB-");
    }

    boolean startsSubordinate(int start) {
        return SUBORDINATING.contains(sentence.token(start).text().toLowerCase(java.util.Locale.ROOT));
    }
}
