package org.nightdesk.briefing.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nightdesk.briefing.Verdict;

/** What a cell holds. */
sealed interface Content {

    /**
     * Words, never a formula whatever they look like.
     *
     * @param wrapped whether they make the row as high as they need
     */
    record Words(String text, boolean wrapped) implements Content {}

    record Amount(BigDecimal number) implements Content {}

    record Day(LocalDate date) implements Content {}

    record Judgement(Verdict verdict) implements Content {}

    /**
     * A link.
     *
     * @param formula made by {@link Links}, of our own names alone
     * @param shown what the reader sees, also where nothing calculates
     */
    record Link(String formula, String shown) implements Content {}

    record Blank() implements Content {}

    static Content words(String text) {
        return text.isEmpty() ? new Blank() : new Words(text, true);
    }

    /** Words for the last column, which may run on to its right. */
    static Content line(String text) {
        return text.isEmpty() ? new Blank() : new Words(text, false);
    }

    static Content words(List<String> several) {
        return words(String.join("; ", several));
    }

    static Content number(Optional<BigDecimal> number) {
        return number.<Content>map(Amount::new).orElseGet(Blank::new);
    }

    static Content count(int number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Content day(Optional<LocalDate> day) {
        return day.<Content>map(Day::new).orElseGet(Blank::new);
    }
}
