package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with the room its words leave it.
 *
 * @param value the number stated; empty for "several", "thousands"
 * @param low least it can be; empty where the words leave it open
 * @param high most it can be; empty where the words leave it open
 * @param hedge the class of the hedge
 * @param hedgeWords its words as they stand: "at least", "around"; empty where there is none
 * @param sharedHedge the words of a hedge that stands before an earlier number of the same list and may reach this one
 *     too, "About" for the doctors of "About 200 nurses and 30 doctors"; the bounds leave it out; empty where there is none
 */
public record Quantity(
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Hedge hedge,
        String hedgeWords,
        String sharedHedge) {

    /** A number that no hedge of another one reaches. */
    public Quantity(
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Hedge hedge,
            String hedgeWords) {
        this(value, low, high, hedge, hedgeWords, "");
    }

    /** The same, in reach of a hedge before an earlier number. */
    Quantity sharing(String words) {
        return new Quantity(value, low, high, hedge, hedgeWords, words);
    }

    /** How a number is qualified. */
    public enum Hedge {
        NONE,
        /** about, around, some, nearly, estimated */
        APPROXIMATE,
        /** over, at least */
        MORE,
        /** up to, fewer than */
        LESS,
        /** several, thousands, a dozen */
        VAGUE
    }
}
