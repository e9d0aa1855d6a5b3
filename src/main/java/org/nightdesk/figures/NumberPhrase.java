package org.nightdesk.figures;

import java.util.Optional;

/**
 * A number in a sentence with its hedge and, where it measures, its unit.
 *
 * @param first first token, hedge and sign of money included
 * @param last last token, unit and hedge behind included
 * @param number the number, or the lower end of a range
 * @param upper the upper end of a range
 * @param unit its unit; empty where it counts
 */
record NumberPhrase(
        int sentence,
        int first,
        int last,
        NumberWords number,
        Optional<NumberWords> upper,
        Optional<Hedges.Found> hedge,
        Optional<Units.Unit> unit) {

    /** The token before which a noun or verb must look for what the number is. */
    int end() {
        return last + 1;
    }

    NumberPhrase withUnit(Optional<Units.Unit> other) {
        return new NumberPhrase(sentence, first, last, number, upper, hedge, other);
    }

    boolean isRange() {
        return upper.isPresent();
    }

    boolean isVague() {
        return number.form() == NumberWords.Form.VAGUE;
    }
}
