package org.nightdesk.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** The hedge before one number of a list that may reach the next: "about 200 nurses and 30 doctors". */
final class SharedHedges {

    /** Longest way from one number of a list to the next, in tokens: "200 nurses of the district clinic and 30 doctors". */
    private static final int LONGEST = 6;

    private SharedHedges() {}

    /** The words of a hedge before an earlier number of the list that this one stands in; empty where there is none. */
    static String reaching(TaggedSentence sentence, List<Counted> all, int at) {
        Counted counted = all.get(at);
        boolean own = counted.phrase().hedge().isPresent()
                || counted.phrase().isVague()
                || counted.phrase().isRange();
        if (own || at == 0 || !isNextInList(sentence, all, at)) {
            return "";
        }
        Optional<Hedges.Found> hedge = all.get(at - 1).phrase().hedge();
        return hedge.map(h -> isBefore(h, all.get(at - 1)) ? sentence.words(h.first(), h.last()) : "")
                .orElseGet(() -> reaching(sentence, all, at - 1));
    }

    private static boolean isBefore(Hedges.Found hedge, Counted counted) {
        return hedge.last() < counted.phrase().number().first();
    }

    private static boolean isNextInList(TaggedSentence sentence, List<Counted> all, int at) {
        Counted one = all.get(at - 1);
        Counted next = all.get(at);
        int joint = next.first() - 1;
        boolean beside = one.phrase().sentence() == sentence.index()
                && joint > one.last()
                && joint - one.last() <= LONGEST
                && isMember(one)
                && isMember(next);
        return beside && isJoined(sentence, all, at) && isOnePhrase(sentence, one.last() + 1, joint);
    }

    /** What follows its number, so that nothing is left to guess about where the list ends. */
    private static boolean isMember(Counted counted) {
        return counted.how() == How.NOUN || counted.how() == How.MEASURED || counted.how() == How.FATE;
    }

    /** "And" or "or" stands between them, or a comma with the next of the list behind. */
    private static boolean isJoined(TaggedSentence sentence, List<Counted> all, int at) {
        int joint = all.get(at).first() - 1;
        int end = all.get(at).last() + 1;
        boolean goesOn = end < sentence.size()
                && (isAnd(sentence.token(end))
                        || sentence.token(end).is(",") && end + 1 < sentence.size() && isAnd(sentence.token(end + 1)));
        return isAnd(sentence.token(joint)) || sentence.token(joint).is(",") && goesOn;
    }

    private static boolean isAnd(Token token) {
        return token.is("and") || token.is("or");
    }

    /** Whether no verb and no other mark stands in a stretch: the list is not a list of clauses. */
    private static boolean isOnePhrase(TaggedSentence sentence, int from, int joint) {
        return IntStream.range(from, joint)
                .mapToObj(sentence::token)
                .noneMatch(t -> t.isVerb() || t.tag().equals(":") || t.tag().startsWith("W") || isAnd(t));
    }
}
