package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.figures.Quantity;

/** A number as an analyst writes it: {@code 4700}, {@code 4,700}, or {@code 100-120} for what lies between. */
final class WrittenNumber {

    private static final String ONE = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,18}(?:\\.\\d{1,9})?)";
    private static final Pattern NUMBER = Pattern.compile(ONE);
    private static final Pattern RANGE = Pattern.compile(ONE + "\\s*[-\u2013]\\s*" + ONE);

    private WrittenNumber() {}

    /** Empty if it is none. */
    static Optional<Quantity> of(String text) {
        if (NUMBER.matcher(text).matches()) {
            Optional<BigDecimal> number = Optional.of(number(text));
            return Optional.of(new Quantity(number, number, number, Quantity.Hedge.NONE, ""));
        }
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || number(range.group(1)).compareTo(number(range.group(2))) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                Optional.empty(),
                Optional.of(number(range.group(1))),
                Optional.of(number(range.group(2))),
                Quantity.Hedge.NONE,
                ""));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
