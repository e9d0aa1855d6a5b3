package org.nightdesk.briefing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.reconcile.Claim;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;

/** Says a figure in few words, all taken from its sentence. */
final class FigureWords {

    private static final int LABEL = 52;
    private static final Pattern TAIL_END = Pattern.compile(
            "[,;:.!?()\\[\\]\u201c\u201d\"\u2013\u2014]|\\s(?=(?:and|but|while|that|which|who|whom|as|after|before|since|when|where|because"
                    + "|said|says|according|including|alone|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|this|late[rs]?"
                    + "|between (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|in (?:\\d{4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\b)");
    private static final Pattern AUXILIARY =
            Pattern.compile("^(?:(?:have|has|had|was|were|is|are|been|being|reportedly|also|now|already) )+");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:\\s(?:of|in|on|at|to|for|from|by|with|the|a|an|and|or|its|their|his|her|were|was|is|are|than|into|during|over|have|has|\\d[\\d.,]*))+$");

    private static final Pattern MONEY_OR_SHARE = Pattern.compile("[A-Z]{3}|percent|percentage points|basis points");
    private static final Pattern DIED = Pattern.compile("^(\\w+) died\\b");

    private static final Pattern PHRASE = Pattern.compile(
            "\\s(?=(?:of|in|on|at|to|for|from|by|with|into|during|over|under|near|inside|across|through|towards?|against)\\s)");

    private FigureWords() {}

    /** What is counted, at most some fifty characters: "troops sent to the border". */
    static String label(Index index, Claim claim) {
        ReportedFigure figure = claim.figure();
        if (MONEY_OR_SHARE.matcher(figure.unit()).matches() && !figure.scope().isBlank()) {
            return measured(figure);
        }
        String noun = noun(figure);
        String tail = tail(index, claim, noun);
        String label = tail.isEmpty() ? placed(noun, figure) : joined(noun, tail);
        return DIED.matcher(label).replaceFirst("$1 who died");
    }

    /** Money and shares say nothing of what they are; the words around them do: "Revenue came in (GBP)". */
    private static String measured(ReportedFigure figure) {
        String words = figure.scope().replaceAll("\\s\\d[\\d.,]*(?=\\s|$)", "");
        return fit(words, LABEL - figure.unit().length() - 3) + " (" + figure.unit() + ")";
    }

    /** The noun is not said twice: "people missing" and "still missing" are people still missing. */
    private static String joined(String noun, String tail) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        boolean told = List.of(tail.toLowerCase(Locale.ROOT).split(" ")).contains(last.toLowerCase(Locale.ROOT));
        String rest = told ? noun.substring(0, noun.length() - last.length()).strip() : noun;
        return (rest + " " + tail).strip();
    }

    private static String placed(String noun, ReportedFigure figure) {
        String name = noun.isEmpty() ? figure.surface() : noun;
        String place = figure.place();
        boolean told = place.isEmpty()
                || figure.status() != FigureStatus.ACTUAL
                || name.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
        return told ? name : name + " in " + place;
    }

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

    private static String tail(Index index, Claim claim, String noun) {
        String document = claim.item().document();
        Sentence sentence = index.sentence(document, claim.figure().sentence());
        int from = claim.figure().span().end();
        int to = Math.max(from, sentence.span().end());
        String words = index.document(document)
                .document()
                .text()
                .at(new Span(from, to))
                .replaceAll("[\\s\\p{Z}]+", " ");
        Matcher end = TAIL_END.matcher(words);
        String open =
                words.substring(0, end.find() ? end.start() : words.length()).strip();
        String bare = AUXILIARY.matcher(open).replaceFirst("");
        return bare.matches("(?i)(or|and|to be)\\b.*") ? "" : fit(bare, LABEL - noun.length());
    }

    /** The words up to a length; what must be cut is cut before a preposition, so that no phrase is torn. */
    private static String fit(String words, int most) {
        if (words.length() <= most) {
            return LOOSE_END.matcher(" " + words).replaceFirst("").strip().replaceFirst("[,;]$", "");
        }
        Matcher phrase = PHRASE.matcher(words);
        int at = 0;
        while (phrase.find() && phrase.start() <= most) {
            at = phrase.start();
        }
        return LOOSE_END
                .matcher(" " + words.substring(0, at))
                .replaceFirst("")
                .strip()
                .replaceFirst("[,;]$", "");
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
