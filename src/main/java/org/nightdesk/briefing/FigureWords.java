package org.nightdesk.briefing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.reconcile.Claim;

/** Says a figure in few words, all taken from its sentence. */
final class FigureWords {

    private FigureWords() {}

    /** The counted noun: the words of the figure after its number. */
    static String noun(ReportedFigure figure) {
        String surface = figure.surface();
        int quantity = quantityEnd(figure);
        String after = surface.substring(quantity).strip();
        return after.isEmpty() ? figure.unit() : after.replaceFirst("^of (?=\\w)", "");
    }

    /** The number as the document words it: "over 10,000", "a dozen". */
    static String quantity(ReportedFigure figure) {
        String words = figure.surface().substring(0, quantityEnd(figure)).strip();
        return words.isEmpty() ? figure.surface() : words;
    }

    private static int quantityEnd(ReportedFigure figure) {
        String surface = figure.surface();
        String unit = figure.unit();
        int at = unit.isEmpty() ? -1 : surface.toLowerCase(Locale.ROOT).indexOf(unit.toLowerCase(Locale.ROOT));
        if (at > 0) {
            return at;
        }
        if (at == 0) {
            return surface.length();
        }
        String first = unit.split(" ")[0].toLowerCase(Locale.ROOT);
        int word = first.isEmpty() ? -1 : surface.toLowerCase(Locale.ROOT).indexOf(" " + first);
        return word > 0 ? word : surface.length();
    }

    /** The number in large type: {@code 10,000+}, {@code ~4,700}, {@code $5 million}. */
    static String printed(Claim claim, String unit) {
        Quantity quantity = claim.figure().quantity();
        if (quantity.value().isEmpty()) {
            return quantity(claim.figure());
        }
        String number = withUnit(number(quantity.value().get()), claim.figure().unit(), unit);
        return switch (quantity.hedge()) {
            case APPROXIMATE -> "~" + number;
            case MORE -> number + "+";
            case LESS -> "\u2264" + number;
            case NONE, VAGUE -> number;
        };
    }

    /** The same without what it is measured in, but for $ and %: where two stand side by side, the label says it once. */
    static String bare(Claim claim) {
        return printed(claim, "count");
    }

    private static String withUnit(String number, String words, String unit) {
        if (words.equals("USD")) {
            return "$" + number;
        }
        if (words.equals("percent")) {
            return number + "%";
        }
        return unit.equals("persons") || unit.equals("count") || words.isEmpty() || words.length() > 12
                ? number
                : number + " " + words;
    }

    static String number(BigDecimal value) {
        for (Scale scale : Scale.values()) {
            if (value.compareTo(scale.size) >= 0) {
                return format(value.divide(scale.size)) + scale.word;
            }
        }
        return format(value);
    }

    private enum Scale {
        BILLION(new BigDecimal("1000000000"), " billion"),
        MILLION(new BigDecimal("1000000"), " million");

        private final BigDecimal size;
        private final String word;

        Scale(BigDecimal size, String word) {
            this.size = size;
            this.word = word;
        }
    }

    private static String format(BigDecimal value) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
