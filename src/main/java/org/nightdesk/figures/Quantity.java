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
 */
public record Quantity(
        Optional<BigDecimal> value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Hedge hedge,
        String hedgeWords) {

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
