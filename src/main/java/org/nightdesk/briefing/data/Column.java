package org.nightdesk.briefing.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Legible;

/**
 * A column of a CSV table.
 *
 * @param name as in the header row
 * @param cell the cell as it is written, from a row
 */
record Column<R>(String name, Function<R, String> cell) {

    /** Starts of a text that a spreadsheet would run as a formula, in their ASCII and their full-width forms. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** Words from a document or about it. */
    static <R> Column<R> text(String name, Function<R, String> words) {
        return new Column<>(name, words.andThen(Column::inert));
    }

    /** Several words in one cell, joined by "; ". */
    static <R> Column<R> list(String name, Function<R, List<String>> words) {
        return text(
                name,
                row -> words.apply(row).stream()
                        .map(word -> word.replace(';', ','))
                        .collect(Collectors.joining("; ")));
    }

    /** A number or date; empty where there is none. */
    static <R> Column<R> maybe(String name, Function<R, ? extends Optional<?>> value) {
        return new Column<>(name, row -> value.apply(row).map(Column::plain).orElse(""));
    }

    static <R> Column<R> number(String name, Function<R, Integer> value) {
        return new Column<>(name, row -> Integer.toString(value.apply(row)));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String inert(String text) {
        boolean runs = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return Legible.storable(runs ? "'" + text : text);
    }
}
