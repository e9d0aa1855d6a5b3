package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.figures.Quantity.Hedge;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.RuleTable;
import org.nightdesk.text.Span;

/** Reads the numbers of tables: the head of the column and the head of the row say what each one is. */
final class TableFigures {

    private static final String LABEL = "label";
    private static final String COUNTED = "counted";
    private static final String TOTAL = "total";
    private static final String PLANNED = "planned";

    private final NumberPhrases numbers;
    private final TableUnits units = new TableUnits();
    private final Map<String, Set<String>> words =
            RuleTable.of(TableFigures.class, "tables.tsv").wordsByKind();

    TableFigures(NumberPhrases numbers) {
        this.numbers = numbers;
    }

    /** The figures of a table, row by row, all from the source in its note; their ids are {@code t} with the place of the sentence and of the cell. */
    List<ReportedFigure> read(DataTable table, Attribution source, DateSpans dates, DocumentDate date) {
        List<ReportedFigure> figures = new ArrayList<>();
        for (TableRow row : table.rows()) {
            for (int column = 1; column < row.size(); column++) {
                if (!isLabel(table.heading().words().get(column))) {
                    figure(table, row, column, dates, date)
                            .map(f -> f.saidBy(source))
                            .ifPresent(figures::add);
                }
            }
        }
        return withTotals(table, figures);
    }

    private Optional<ReportedFigure> figure(
            DataTable table, TableRow row, int column, DateSpans dates, DocumentDate date) {
        TaggedSentence cell = row.words().get(column);
        String head = row.text(0);
        List<NumberPhrase> found = numbers.find(cell, dates);
        boolean whole = found.size() == 1
                && found.getFirst().first() == 0
                && found.getFirst().end() == cell.size()
                && found.getFirst().number().value().isPresent();
        return whole && !head.isBlank()
                ? Optional.of(figure(table, row, column, found.getFirst(), dates, date))
                : Optional.empty();
    }

    private ReportedFigure figure(
            DataTable table, TableRow row, int column, NumberPhrase phrase, DateSpans dates, DocumentDate date) {
        TaggedSentence cell = row.words().get(column);
        String heading = table.heading().text(column);
        boolean heads = is(COUNTED, row.words().getFirst());
        Optional<Units.Unit> own = phrase.unit();
        Optional<TableUnits.Scaled> given = own.isPresent()
                ? Optional.empty()
                : units.in(table.heading().words().get(column))
                        .or(() -> heads
                                ? Optional.empty()
                                : units.in(table.heading().words().getFirst()));
        Optional<DatedExpression> when = period(table, column, dates);
        String unit = own.map(Units.Unit::name)
                .filter(name -> !name.isEmpty())
                .or(() -> given.map(TableUnits.Scaled::unit))
                .orElse(when.isPresent() ? row.text(0) : heading);
        return new ReportedFigure(
                "t" + row.sentence() + "." + column,
                row.sentence(),
                span(cell),
                row.text(column),
                quantity(phrase, given.map(TableUnits.Scaled::factor).orElse(BigDecimal.ONE)),
                unit,
                row.text(0) + ", " + heading,
                "",
                when.map(DatedExpression::time).or(() -> FigureTimes.ofDocument(date)),
                when.map(d -> d.expression().id()),
                status(table, row, column),
                Attribution.ARTICLE,
                Optional.empty(),
                Confidence.HIGH);
    }

    private static Span span(TaggedSentence cell) {
        return cell.span(0, cell.size() - 1);
    }

    private static Quantity quantity(NumberPhrase phrase, BigDecimal scale) {
        BigDecimal factor = phrase.unit().map(Units.Unit::factor).orElse(BigDecimal.ONE);
        BigDecimal value = NumberWords.plain(
                phrase.number().value().orElseThrow().multiply(factor).multiply(scale));
        Optional<Hedges.Limits> limits = phrase.hedge()
                .map(h -> Hedges.limits(h.row().bound(), value, phrase.unit().isEmpty()));
        return new Quantity(
                Optional.of(value),
                limits.map(Hedges.Limits::low).orElse(Optional.of(value)),
                limits.map(Hedges.Limits::high).orElse(Optional.of(value)),
                phrase.hedge().map(h -> h.row().hedge()).orElse(Hedge.NONE),
                phrase.hedge().map(h -> String.join(" ", h.row().words())).orElse(""));
    }

    /** "Q1 2025" over a column says when. */
    private static Optional<DatedExpression> period(DataTable table, int column, DateSpans dates) {
        TaggedSentence head = table.heading().words().get(column);
        return dates.at(table.heading().sentence(), span(head)).filter(DateSpans::saysWhen);
    }

    private FigureStatus status(DataTable table, TableRow row, int column) {
        boolean planned = is(PLANNED, table.heading().words().get(column))
                || is(PLANNED, row.words().getFirst());
        return planned ? FigureStatus.PLANNED : FigureStatus.ACTUAL;
    }

    /** "Case" numbers the rows, "cases" counts. */
    private boolean isLabel(TaggedSentence cell) {
        Set<String> wanted = words.getOrDefault(LABEL, Set.of());
        return cell.tokens().stream()
                .anyMatch(t -> wanted.contains(t.text().toLowerCase(Locale.ROOT))
                        || t.tag().equals("NN") && wanted.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean is(String kind, TaggedSentence cell) {
        Set<String> wanted = words.getOrDefault(kind, Set.of());
        return cell.tokens().stream().map(Token::lemma).anyMatch(l -> wanted.contains(l.toLowerCase(Locale.ROOT)));
    }

    /** Rows are parts of a total below them that they add up to. */
    private List<ReportedFigure> withTotals(DataTable table, List<ReportedFigure> figures) {
        List<ReportedFigure> all = new ArrayList<>(figures);
        for (TableRow row : table.rows()) {
            if (is(TOTAL, row.words().getFirst())) {
                for (int column = 1; column < row.size(); column++) {
                    total(all, row.sentence(), column);
                }
            }
        }
        return all;
    }

    private static void total(List<ReportedFigure> all, int sentence, int column) {
        String id = "t" + sentence + "." + column;
        Optional<BigDecimal> total = all.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .flatMap(f -> f.quantity().value());
        List<ReportedFigure> parts = all.stream()
                .filter(f -> f.sentence() < sentence && f.id().endsWith("." + column))
                .toList();
        BigDecimal sum =
                parts.stream().map(f -> f.quantity().value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (parts.size() > 1 && total.filter(t -> t.compareTo(sum) == 0).isPresent()) {
            all.replaceAll(f -> parts.contains(f) ? f.partOf(id) : f);
        }
    }
}
