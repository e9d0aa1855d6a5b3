package org.nightdesk.figures;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.language.TaggedSentence;

/**
 * What a question asks the number of: a bare number in the answer counts it.
 *
 * @param sentence index of the sentence that asks
 * @param noun what it asks for, "passengers" of "How many passengers were on board?"
 */
record Question(int sentence, String noun) {

    /** Sentences behind the question in which an answer is looked for. */
    private static final int REACH = 2;

    /** The question that a sentence asks. */
    static Optional<Question> in(TaggedSentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean asks = sentence.token(i).is("how") && sentence.token(i + 1).is("many");
            int head = asks ? NounPhrases.nounFrom(sentence, i + 2) : -1;
            if (head >= 0 && sentence.token(sentence.size() - 1).is("?")) {
                return Optional.of(new Question(sentence.index(), sentence.words(i + 2, head)));
            }
        }
        return Optional.empty();
    }

    /** "We counted 214", "Some 450 of 1,300": a number behind which no word could be what it counts. */
    Optional<Counted> answer(TaggedSentence sentence, NumberPhrase phrase) {
        boolean near = sentence.index() > this.sentence && sentence.index() <= this.sentence + REACH;
        return near && phrase.unit().isEmpty() && !phrase.number().isOne() && isBare(sentence, phrase.end())
                ? Optional.of(new Counted(
                        phrase,
                        noun,
                        "",
                        phrase.first(),
                        phrase.last(),
                        phrase.number().last(),
                        noun,
                        sentence.index() == this.sentence + 1 ? How.ANSWER : How.ELLIPSIS))
                : Optional.empty();
    }

    private static boolean isBare(TaggedSentence sentence, int at) {
        boolean end = at >= sentence.size()
                || Set.of(".", ",", ":", "CC").contains(sentence.token(at).tag());
        boolean of = at + 1 < sentence.size()
                && sentence.token(at).is("of")
                && sentence.token(at + 1).isNumber();
        return end || of;
    }
}
