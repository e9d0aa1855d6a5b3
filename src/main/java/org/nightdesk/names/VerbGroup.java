package org.nightdesk.names;

import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * A verb with its auxiliaries, behind a name or a comma: "had been", "was on Monday named", "will step".
 *
 * @param verb the token of the main verb
 * @param isPassive whether the subject is what the verb is done to
 * @param tense how the time of the verb stands to the time of telling: current, past, future
 */
record VerbGroup(int verb, boolean isPassive, Tenure tense) {

    private static final int LONGEST = 8;

    /** The group that starts at a token; none where something denies it or leaves it open. */
    static Optional<VerbGroup> at(Labels labels, int start, boolean isClause) {
        TaggedSentence in = labels.in;
        boolean be = false;
        boolean future = false;
        int finite = -1;
        for (int i = start; i < in.size() && i < start + LONGEST; i++) {
            Token token = in.token(i);
            boolean will = token.lemma().matches("will|shall|would") || token.is("to");
            if (token.lemma().matches("not|never|n't|may|might|could|should|can|must|if|or")) {
                return Optional.empty();
            }
            if (will) {
                future = true;
            } else if (token.isVerb()) {
                finite = finite < 0 ? i : finite;
                if (!isAuxiliary(labels, i)) {
                    boolean passive = token.tag().matches("VB[ND]") && (be || finite == i && !isClause);
                    return Optional.of(new VerbGroup(i, passive, future ? Tenure.FUTURE : tense(in, finite)));
                }
                be = be || token.lemma().equals("be");
            } else if (!isBetween(labels, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "has" or "is" before another verb of the group. */
    private static boolean isAuxiliary(Labels labels, int i) {
        TaggedSentence in = labels.in;
        if (!in.token(i).lemma().matches("be|have")) {
            return false;
        }
        int next = i + 1;
        while (next < in.size() && (isBetween(labels, next) || in.token(next).is("to"))) {
            next++;
        }
        return next < in.size() && in.token(next).tag().matches("VB[NG]?|VBD");
    }

    /** An adverb or a time between the verbs: "was also", "was on Monday". */
    private static boolean isBetween(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean time = labels.at(i) == Entity.DATE || labels.at(i) == Entity.TIME;
        boolean link = token.tag().matches("IN") && labels.at(i + 1) == Entity.DATE;
        return time || link || token.tag().startsWith("RB");
    }

    private static Tenure tense(TaggedSentence in, int finite) {
        Token token = in.token(finite);
        return token.tag().equals("VBD") || token.is("had") ? Tenure.PAST : Tenure.CURRENT;
    }
}
