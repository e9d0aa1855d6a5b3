package org.nightdesk.analysis;

import static org.nightdesk.analysis.Entry.note;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Sentence;

/** A figure with its bounds and the words that set them, what it counts, when, whose word it is and how sure it is. */
final class FigureEntry {

    private final Map<String, ReportedFigure> figures;
    private final Map<String, DatedExpression> times;

    /** All figures and times of the document by their ids. */
    FigureEntry(Map<String, ReportedFigure> figures, Map<String, DatedExpression> times) {
        this.figures = figures;
        this.times = times;
    }

    Entry of(ReportedFigure figure, Sentence sentence) {
        return new Entry(
                "figure",
                figure.id() + "  " + Wording.quoted(figure.surface()),
                List.of(
                        note("number", number(figure.quantity())),
                        note("hedge", hedge(figure.quantity())),
                        note("shared hedge", shared(figure.quantity())),
                        note("unit", figure.unit()),
                        note("of", figure.scope()),
                        note("place", figure.place()),
                        note("status", status(figure)),
                        note("as of", asOf(figure)),
                        note("part of", figure.partOf().map(this::whole).orElse("")),
                        note("said by", Wording.source(figure.source())),
                        note("confidence", Wording.word(figure.confidence()) + ": " + why(figure, sentence))));
    }

    private static String number(Quantity quantity) {
        boolean exact = quantity.value().isPresent()
                && quantity.value().equals(quantity.low())
                && quantity.value().equals(quantity.high());
        String bounds = end(quantity.low()) + " to " + end(quantity.high());
        return quantity.value()
                .map(v -> plain(v) + (exact ? "" : ", " + bounds))
                .orElse("none stated, " + bounds);
    }

    private static String end(Optional<BigDecimal> bound) {
        return bound.map(FigureEntry::plain).orElse("…");
    }

    private static String plain(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private static String hedge(Quantity quantity) {
        String words = quantity.hedgeWords().isEmpty() ? "" : Wording.quoted(quantity.hedgeWords()) + ": ";
        return switch (quantity.hedge()) {
            case NONE -> "";
            case APPROXIMATE -> words + "somewhere near the number";
            case MORE -> words + "the number is a lower bound";
            case LESS -> words + "the number is an upper bound";
            case VAGUE -> words + "no exact number is stated";
        };
    }

    private static String shared(Quantity quantity) {
        return quantity.sharedHedge().isEmpty()
                ? ""
                : Wording.quoted(quantity.sharedHedge())
                        + ": stands before an earlier number of the list, may reach this one";
    }

    private static String status(ReportedFigure figure) {
        return switch (figure.status()) {
            case ACTUAL -> "actual: told as so";
            case PLANNED -> "planned: told as meant, forecast or demanded";
            case ALLEGED -> "alleged: told as a claim that nobody confirms";
        };
    }

    private String asOf(ReportedFigure figure) {
        return figure.asOf()
                .map(time -> figure.asOfTime()
                        .flatMap(id -> Optional.ofNullable(times.get(id)))
                        .map(own -> Wording.value(time) + ": "
                                + Wording.quoted(own.expression().surface()) + " ("
                                + own.expression().id() + ")")
                        .orElseGet(() -> Wording.value(time) + ": " + time.reason()))
                .orElse("");
    }

    private String whole(String id) {
        return id
                + Optional.ofNullable(figures.get(id))
                        .map(f -> " " + Wording.quoted(f.surface()))
                        .orElse("");
    }

    private static String why(ReportedFigure figure, Sentence sentence) {
        if (sentence.kind() == BlockKind.TABLE_ROW && figure.confidence() == Confidence.HIGH) {
            return "its row and its column name it";
        }
        return switch (figure.confidence()) {
            case HIGH -> "what is counted stands at the number; who says so and whether it is so are plain";
            case MEDIUM -> doubt(figure);
            case LOW -> "what is counted is left out here and taken from words near by";
        };
    }

    /** The number alone among its words: its noun stands elsewhere. */
    private static String doubt(ReportedFigure figure) {
        boolean bare = figure.surface().codePoints().noneMatch(c -> Character.isLetter(c) || "%$€£¥".indexOf(c) >= 0);
        return bare
                ? "what is counted does not stand at the number"
                : "the likeliest of several readings of what is counted, whose word it is or whether it is so";
    }
}
