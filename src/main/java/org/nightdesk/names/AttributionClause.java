package org.nightdesk.names;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Looks at a verb of saying in its sentence: its subject, its voice, and where what is said lies. */
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
    private static final int STEPS_TO_SUBJECT = 4;

    private final TaggedSentence sentence;
    private final DependencyTree tree;

    AttributionClause(TaggedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** The head of the subject of a verb in the active voice; -1 where none is found. */
    int subject(int verb) {
        int closing = closingSubject(verb);
        if (closing >= 0) {
            return closing;
        }
        int at = verb;
        for (int step = 0; step < STEPS_TO_SUBJECT && at >= 0 && !tree.isEmpty(); step++) {
            int own = ownSubject(at, verb);
            if (own >= 0) {
                return own;
            }
            String relation = tree.relation(at);
            int above = tree.head(at);
            if (relation.startsWith("acl") && above >= 0 && above < at && !isRelative(at)) {
                return sentence.token(above).isNoun() ? above : -1;
            }
            boolean climbs =
                    Set.of("xcomp", "conj", "advcl", "dep", "parataxis").contains(relation);
            at = climbs && sentence.token(verb).tag().startsWith("VB") ? above : -1;
        }
        return beside(verb);
    }

    /** "…, the relief office (RO) estimated": the phrase between a comma and the verb is the subject, whatever the tree. */
    private int closingSubject(int verb) {
        int at = verb - 1;
        while (at >= 0 && (isLight(sentence.token(at)))) {
            at--;
        }
        at = beforeBrackets(at);
        if (at < 1 || !isNominal(sentence.token(at))) {
            return -1;
        }
        int head = at;
        int first = AttributionSource.firstOf(sentence, head);
        while (first > 2
                && isRelating(sentence.token(first - 1))
                && sentence.token(first - 2).isNoun()) {
            head = first - 2;
            first = AttributionSource.firstOf(sentence, head);
        }
        if (first > 2
                && sentence.token(first - 1).is("and")
                && sentence.token(first - 2).isNoun()) {
            head = first - 2;
            first = AttributionSource.firstOf(sentence, head);
        }
        boolean edge = first > 1
                && isClosing(sentence.token(first - 1))
                && !sentence.token(head).tag().startsWith("W");
        return edge && !opensWithNames(first, head) ? head : -1;
    }

    /** A name between commas before a verb may only explain the subject: "the head, Ivo Brandt, said". */
    private boolean opensWithNames(int first, int head) {
        return sentence.token(head + 1).is(",")
                && first > 1
                && sentence.token(first - 1).is(",");
    }

    private int beforeBrackets(int at) {
        if (at < 2 || !sentence.token(at).tag().equals("-RRB-")) {
            return at;
        }
        int open = at;
        while (open > 0 && !sentence.token(open).tag().equals("-LRB-")) {
            open--;
        }
        return open - 1;
    }

    private static boolean isRelating(Token token) {
        return Set.of("of", "for", "at", "in", "from", "on", "by").contains(token.text());
    }

    private int ownSubject(int at, int verb) {
        return tree.children(at, "nsubj").stream()
                .filter(s -> at == verb || s < verb)
                .filter(s -> at != verb || !tree.relation(s).equals("nsubj:pass"))
                .filter(s -> at != verb || s > verb || !hasVerbBetween(s, verb))
                .findFirst()
                .orElse(-1);
    }

    /** A subject across a verb that is not in a relative clause is the parser's slip. */
    private boolean hasVerbBetween(int subject, int verb) {
        boolean comma = IntStream.range(subject, verb)
                .anyMatch(i ->
                        sentence.token(i).is(",") || sentence.token(i).tag().startsWith("W"));
        return !comma
                && IntStream.range(subject + 1, verb)
                        .anyMatch(i -> Set.of("VBD", "VBZ", "VBP")
                                        .contains(sentence.token(i).tag())
                                && !Set.of("have", "be", "do")
                                        .contains(sentence.token(i).lemma()));
    }

    private boolean isRelative(int verb) {
        return tree.children(verb).stream()
                .anyMatch(c -> sentence.token(c).tag().startsWith("W") && c < verb);
    }

    /** Where the tree is silent: the noun right before the verb, or right after it. */
    private int beside(int verb) {
        int at = verb - 1;
        while (at >= 0 && isLight(sentence.token(at))) {
            at--;
        }
        boolean apposed = at > 1 && sentence.token(at).is(",") && isNamed(sentence.token(at - 1));
        at = beforeBrackets(apposed ? at - 1 : at);
        if (at >= 0 && isNominal(sentence.token(at))) {
            return at;
        }
        if (at > 0
                && sentence.token(at).is("and")
                && !tree.isEmpty()
                && tree.relation(verb).equals("conj")) {
            int other = tree.head(verb);
            return other >= 0 && other < verb && sentence.token(other).isVerb() ? subject(other) : -1;
        }
        boolean inverted = verb > 0 && isClosing(sentence.token(verb - 1)) && verb + 1 < sentence.size();
        return inverted ? AttributionSource.headAfter(sentence, verb + 1) : -1;
    }

    private static boolean isNamed(Token token) {
        return token.entity() == org.nightdesk.language.Entity.PERSON
                || token.entity() == org.nightdesk.language.Entity.ORGANIZATION;
    }

    private static boolean isLight(Token token) {
        return token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || Set.of("have", "be", "do").contains(token.lemma());
    }

    private static boolean isNominal(Token token) {
        return token.isNoun()
                || token.tag().equals("PRP")
                || token.tag().equals("WP")
                || token.tag().equals("WDT");
    }

    private static boolean isClosing(Token token) {
        return token.is(",") || token.tag().equals("''") || token.tag().equals("``");
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
        boolean slip = !be && !have && closingSubject(verb) >= 0 && !isBy(verb + 1);
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
    boolean saysBefore(int start, int sourceFrom) {
        int edge = sourceFrom - 1;
        if (edge > start && sentence.token(edge).is("as")) {
            edge--;
        }
        boolean several = edge - start > 2;
        return edge > start
                && isEdge(sentence.token(edge))
                && (hasClause(start, edge) || isSpoken(edge) || several && !hasClause(sourceFrom + 2, end(sourceFrom)));
    }

    private boolean isSpoken(int edge) {
        return sentence.token(edge).tag().equals("''")
                || sentence.token(edge - 1).tag().equals("''")
                || sentence.token(edge).tag().equals("``");
    }

    private static boolean isEdge(Token token) {
        return isClosing(token) || token.tag().equals(":") || token.tag().equals("-LRB-");
    }

    boolean startsSubordinate(int start) {
        return SUBORDINATING.contains(sentence.token(start).text().toLowerCase(java.util.Locale.ROOT));
    }
}
