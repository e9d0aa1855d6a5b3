package org.nightdesk.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Finds the head of the subject of a verb of saying: by the phrase that closes right before the verb, by the tree, and
 * where the tree is silent by the noun beside the verb.
 */
final class AttributionSubject {

    private static final Set<String> RELATING =
            Set.of("of", "for", "at", "in", "from", "on", "by", "with", "to", "about", "near", "against");
    private static final Set<String> TURNED = Set.of("say", "add");
    private static final int STEPS_TO_SUBJECT = 4;
    private static final int MOST_DESCRIBING = 4;

    private final TaggedSentence sentence;
    private final DependencyTree tree;

    AttributionSubject(TaggedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** The head of the subject of a verb in the active voice; -1 where none is found. */
    int of(int verb) {
        int closing = closing(verb);
        if (closing >= 0) {
            return closing;
        }
        int described = beforeRelative(verb);
        int turned = described >= 0 ? described : Math.max(beforeWho(verb), afterVerb(verb));
        if (turned >= 0) {
            return turned;
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

    /** "Norric, which supplies a tenth of the gas, said": the noun before a relative clause that closes at the verb. */
    private int beforeRelative(int verb) {
        boolean closed = verb > 3
                && sentence.token(verb - 1).is(",")
                && sentence.token(verb).tag().matches("VB[DZP]");
        for (int i = verb - 2; closed && i > 0; i--) {
            if (sentence.token(i).is(",")) {
                boolean relative = sentence.token(i + 1).tag().startsWith("W");
                boolean name = sentence.token(i - 1).entity() != Entity.NONE;
                return relative && (name || sentence.token(i - 1).isNoun()) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** "A nurse who asked not to be named told": the noun before a relative clause that no comma sets apart. */
    private int beforeWho(int verb) {
        boolean finite = sentence.token(verb).tag().matches("VB[DZP]");
        int at = verb - 1;
        boolean between = false;
        while (finite
                && at > 0
                && !isClosing(sentence.token(at))
                && !sentence.token(at).tag().equals("WP")) {
            between |= sentence.token(at).tag().matches("VB[DZP]");
            at--;
        }
        boolean who = finite && between && at > 0 && sentence.token(at).is("who");
        return who && sentence.token(at - 1).isNoun() ? at - 1 : -1;
    }

    /** "…, said a senior official who": what follows "said" is its subject where no clause begins with it. */
    private int afterVerb(int verb) {
        boolean behind = verb > 1
                && verb + 1 < sentence.size()
                && TURNED.contains(sentence.token(verb).lemma())
                && isClosing(sentence.token(verb - 1));
        int head = behind ? AttributionSource.headAfter(sentence, verb + 1) : -1;
        if (head < 0) {
            return -1;
        }
        Token first = sentence.token(verb + 1);
        boolean somebody = first.tag().equals("DT")
                || sentence.token(head).isName()
                || sentence.token(head).tag().equals("NNS");
        int next = AttributionSource.lastOf(sentence, head) + 1;
        boolean closes = next >= sentence.size()
                || sentence.token(next).tag().length() == 1
                || sentence.token(next).tag().startsWith("W");
        return somebody && closes ? head : -1;
    }

    /** The head of the subject of a verb in the passive voice; -1 where none is found. */
    int ofPassive(int verb) {
        if (!tree.isEmpty()) {
            for (int child : tree.children(verb, "nsubj")) {
                if (child < verb) {
                    return child;
                }
            }
        }
        int at = verb - 1;
        while (at >= 0 && isLight(sentence.token(at))) {
            at--;
        }
        return at >= 0 && isNominal(sentence.token(at)) ? at : -1;
    }

    /** "…, the relief office (RO) estimated": the phrase between a comma and the verb is the subject, whatever the tree. */
    int closing(int verb) {
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
        for (int outer = described(first); outer >= 0; outer = described(first)) {
            head = outer;
            first = AttributionSource.firstOf(sentence, head);
        }
        if (first > 2
                && sentence.token(first - 1).is("and")
                && sentence.token(first - 2).isNoun()) {
            head = first - 2;
            first = AttributionSource.firstOf(sentence, head);
        }
        boolean whole = first == 0 && head < at;
        boolean edge = first > 1
                && isClosing(sentence.token(first - 1))
                && !sentence.token(head).tag().startsWith("W");
        return whole || edge && !opensWithNames(first, head) ? head : -1;
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

    /** "One of the people", "three people familiar with the matter": whom the phrase that starts here describes; -1 if none. */
    private int described(int first) {
        if (first < 2 || !RELATING.contains(sentence.token(first - 1).text())) {
            return -1;
        }
        int at = first - 2;
        while (at > 0 && first - at <= MOST_DESCRIBING && isDescribing(sentence.token(at))) {
            at--;
        }
        boolean number = at == first - 2
                && sentence.token(at).isNumber()
                && sentence.token(first - 1).is("of");
        return sentence.token(at).isNoun() || number ? at : -1;
    }

    private static boolean isDescribing(Token token) {
        return Set.of("JJ", "VBN", "VBD", "VBG", "RB").contains(token.tag());
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
            return other >= 0 && other < verb && sentence.token(other).isVerb() ? of(other) : -1;
        }
        boolean inverted = verb > 0 && isClosing(sentence.token(verb - 1)) && verb + 1 < sentence.size();
        return inverted ? AttributionSource.headAfter(sentence, verb + 1) : -1;
    }

    private static boolean isNamed(Token token) {
        return token.entity() == Entity.PERSON || token.entity() == Entity.ORGANIZATION;
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

    static boolean isClosing(Token token) {
        return token.is(",") || token.tag().equals("''") || token.tag().equals("``");
    }
}
