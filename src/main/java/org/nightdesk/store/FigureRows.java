package org.nightdesk.store;

import static org.nightdesk.store.Statements.iso;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Attribution;
import org.nightdesk.store.AttributionRows.Chains;
import org.nightdesk.store.AttributionRows.ItemType;
import org.nightdesk.text.Confidence;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reported figures. */
record FigureRows(JdbcTemplate jdbc) {

    private static final VersionTable TABLE = VersionTable.of(
            "figure",
            "figure",
            "sentence",
            "span_start",
            "span_end",
            "surface",
            "stated",
            "low",
            "high",
            "hedge",
            "hedge_words",
            "shared_hedge",
            "unit",
            "scope",
            "place",
            "time_value",
            "time_low",
            "time_high",
            "time_precision",
            "time_reason",
            "time_expression",
            "status",
            "part_of",
            "confidence");

    void insert(long version, List<ReportedFigure> figures) {
        TABLE.insert(jdbc, version, figures, FigureRows::columns);
    }

    private static Object[] columns(ReportedFigure figure) {
        Quantity quantity = figure.quantity();
        return new Object[] {
            figure.id(),
            figure.sentence(),
            figure.span().start(),
            figure.span().end(),
            figure.surface(),
            quantity.value(),
            quantity.low(),
            quantity.high(),
            quantity.hedge(),
            quantity.hedgeWords(),
            quantity.sharedHedge(),
            figure.unit(),
            figure.scope(),
            figure.place(),
            figure.asOf().map(ResolvedTime::value),
            iso(figure.asOf().flatMap(time -> time.interval().low())),
            iso(figure.asOf().flatMap(time -> time.interval().high())),
            figure.asOf().map(ResolvedTime::precision),
            figure.asOf().map(ResolvedTime::reason),
            figure.asOfTime(),
            figure.status(),
            figure.partOf(),
            figure.confidence()
        };
    }

    Map<Long, List<ReportedFigure>> load(Collection<Long> versions, Map<Long, Chains> chains) {
        Map<Long, List<ReportedFigure>> unattributed = TABLE.load(jdbc, versions, FigureRows::read);
        Map<Long, List<ReportedFigure>> figures = new HashMap<>();
        unattributed.forEach((version, read) ->
                figures.put(version, attributed(read, chains.getOrDefault(version, Chains.NONE))));
        return figures;
    }

    private static List<ReportedFigure> attributed(List<ReportedFigure> figures, Chains chains) {
        return figures.stream()
                .map(figure -> said(figure, chains.of(ItemType.FIGURE, figure.id())))
                .toList();
    }

    private static ReportedFigure said(ReportedFigure figure, Attribution source) {
        return new ReportedFigure(
                figure.id(),
                figure.sentence(),
                figure.span(),
                figure.surface(),
                figure.quantity(),
                figure.unit(),
                figure.scope(),
                figure.place(),
                figure.asOf(),
                figure.asOfTime(),
                figure.status(),
                source,
                figure.partOf(),
                figure.confidence());
    }

    private static ReportedFigure read(Row row) {
        return new ReportedFigure(
                row.text("figure"),
                row.integer("sentence"),
                row.span(),
                row.text("surface"),
                quantity(row),
                row.text("unit"),
                row.text("scope"),
                row.text("place"),
                row.optionalTime(),
                row.optionalText("time_expression"),
                row.choice(FigureStatus.class, "status"),
                Attribution.ARTICLE,
                row.optionalText("part_of"),
                row.choice(Confidence.class, "confidence"));
    }

    private static Quantity quantity(Row row) {
        return new Quantity(
                row.decimal("stated"),
                row.decimal("low"),
                row.decimal("high"),
                row.choice(Quantity.Hedge.class, "hedge"),
                row.text("hedge_words"),
                row.text("shared_hedge"));
    }
}
