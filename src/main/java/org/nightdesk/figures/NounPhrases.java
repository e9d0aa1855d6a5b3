package org.nightdesk.figures;

import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Finds the noun phrase whose words start at a token, by the tags of its words; the tree is not asked. */
final class NounPhrases {

    private static final Set<String> LATELY = Set.of("last", "next", "this", "each", "every", "a");
    private static final Set<String> PERIODS = Set.of(
            "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "season", "year",
            "decade", "century");

    private NounPhrases() {}

    /** The head of the noun phrase whose words start at a token; -1 where none does. */
    static int nounFrom(TaggedSentence sentence, int from) {
        int head = -1;
        for (int at = from; at < sentence.size() && isInside(sentence, at, head, from); at++) {
            Token token = sentence.token(at);
            if (token.isNoun() && token.entity() != Entity.DATE && token.entity() != Entity.TIME) {
                head = at;
                if (token.tag().equals("NNS") && !goesOn(sentence, at)) {
                    break;
                }
            }
        }
        return head;
    }

    private static boolean isInside(TaggedSentence sentence, int at, int head, int from) {
        Token token = sentence.token(at);
        boolean next = at + 1 < sentence.size();
        if (isPeriod(sentence, at)) {
            return false;
        }
        return switch (token.tag()) {
            case "NN", "NNS", "NNP", "NNPS" ->
                token.entity() != Entity.DATE
                        && token.entity() != Entity.TIME
                        && !(head >= 0
                                && head < at - 1
                                && token.isName()
                                && !sentence.token(head).isName());
            case "JJ", "JJR", "JJS" ->
                head < 0
                        || next
                                && sentence.token(at + 1).isNoun()
                                && !sentence.token(head).tag().equals("NNS");
            case "VBN", "VBG", "VBD" -> head < 0 && next && !isAuxiliary(token) && leadsToNoun(sentence, at + 1);
            case "RB", "RBR" ->
                head < 0
                        && next
                        && Set.of("JJ", "VBN", "JJR")
                                .contains(sentence.token(at + 1).tag());
            case "HYPH" -> next && at > from;
            case "POS" -> next && head >= 0 && leadsToNoun(sentence, at + 1);
            case "CC" ->
                next && head < 0 && at > from && sentence.token(at + 1).tag().startsWith("JJ");
            case "IN" -> next && head < 0 && at > from && sentence.token(at - 1).is("-");
            default -> false;
        };
    }

    /** "Last year", "a month": when or how often, not what. */
    static boolean isPeriod(TaggedSentence sentence, int at) {
        return at + 1 < sentence.size()
                && LATELY.contains(sentence.token(at).lemma())
                && PERIODS.contains(sentence.token(at + 1).lemma());
    }

    private static boolean leadsToNoun(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).tag().startsWith("JJ")
                        || sentence.token(at).tag().equals("HYPH")
                        || sentence.token(at).tag().equals("VBN"))) {
            at++;
        }
        return at < sentence.size() && sentence.token(at).isNoun();
    }

    /** "Arms dealers": a plural that a noun follows is a modifier, unless a new name starts. */
    private static boolean goesOn(TaggedSentence sentence, int at) {
        boolean next = at + 1 < sentence.size();
        return next
                && (sentence.token(at + 1).tag().equals("NN") && !isTime(sentence.token(at + 1))
                        || sentence.token(at + 1).tag().equals("NNS")
                        || sentence.token(at + 1).tag().equals("POS"));
    }

    private static boolean isAuxiliary(Token token) {
        return Set.of("be", "have", "do").contains(token.lemma());
    }

    private static boolean isTime(Token token) {
        return Set.of("today", "yesterday", "tomorrow", "tonight").contains(token.lemma())
                || token.entity() == Entity.DATE
                || token.entity() == Entity.TIME;
    }

    /** "Regions and states", where no number or verb of its own follows the second noun. */
    static int withCoordinated(TaggedSentence sentence, int head) {
        int second = head + 2;
        boolean plural = second < sentence.size()
                && sentence.token(head).tag().equals("NNS")
                && (sentence.token(head + 1).is("and")
                        || sentence.token(head + 1).is("or"))
                && sentence.token(second).tag().equals("NNS")
                && !isAt(sentence, second + 1, "of");
        boolean verb = plural
                && second + 1 < sentence.size()
                && Set.of("VBD", "VBP", "MD")
                        .contains(sentence.token(second + 1).tag())
                && head > 0
                && sentence.tokens().subList(0, head).stream().anyMatch(Token::isVerb);
        return plural && !verb ? second : head;
    }

    static int afterDeterminers(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && Set.of("DT", "PRP$", "PDT").contains(sentence.token(at).tag())) {
            at++;
        }
        int possessor = nounFromName(sentence, at);
        return possessor > at && isAt(sentence, possessor, "'s") || possessor > at && isAt(sentence, possessor, "’s")
                ? afterNumber(sentence, possessor + 1)
                : afterNumber(sentence, at);
    }

    private static int nounFromName(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isNoun()) {
            at++;
        }
        return at;
    }

    private static int afterNumber(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isNumber()) {
            at++;
        }
        return at;
    }

    static boolean isAt(TaggedSentence sentence, int at, String word) {
        return at < sentence.size() && sentence.token(at).is(word);
    }
}
