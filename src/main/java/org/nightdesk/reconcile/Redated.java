package org.nightdesk.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;

/** An analysis whose times are resolved again from another date of its document. */
final class Redated {

    private final Map<String, ResolvedTime> times;
    private final ResolvedTime published;
    private final DocumentDate date;

    private Redated(Map<String, ResolvedTime> times, DocumentDate date) {
        this.times = times;
        this.published = published(date);
        this.date = date;
    }

    static Analysis of(Analysis analysis, DocumentDate date, Redating redating) {
        List<DatedExpression> dates = redating.resolve(
                analysis.dates().stream().map(DatedExpression::expression).toList(), date);
        Map<String, ResolvedTime> times =
                dates.stream().collect(Collectors.toMap(d -> d.expression().id(), DatedExpression::time, (a, b) -> a));
        Redated redated = new Redated(times, date);
        return new Analysis(
                analysis.document(),
                analysis.sha256(),
                date,
                analysis.sentences(),
                analysis.actors(),
                analysis.roles().stream().map(role -> role.dated(dates, date)).toList(),
                dates,
                analysis.figures().stream().map(redated::figure).toList(),
                analysis.events().stream().map(redated::event).toList());
    }

    private static ResolvedTime published(DocumentDate date) {
        TimeInterval interval = date.interval();
        if (!interval.isClosed()) {
            return ResolvedTime.unresolved("the document has no date");
        }
        boolean day = interval.days() == 1;
        String low = interval.low().orElseThrow().toString();
        return new ResolvedTime(
                day ? low : low + "/" + interval.high().orElseThrow(),
                interval,
                day ? Precision.DAY : Precision.RANGE,
                "the date of the document");
    }

    private Optional<ResolvedTime> again(Optional<ResolvedTime> time, Optional<String> expression) {
        return expression.isPresent() ? expression.map(times::get).or(() -> time) : time.map(t -> published);
    }

    private Event event(Event e) {
        return e.timeExpression()
                .flatMap(id -> Optional.ofNullable(times.get(id)))
                .map(e::at)
                .orElseGet(() -> e.timeExpression().isEmpty() ? e.bounded(date) : e);
    }

    private ReportedFigure figure(ReportedFigure f) {
        Optional<ResolvedTime> asOf = again(f.asOf(), f.asOfTime());
        return new ReportedFigure(
                f.id(),
                f.sentence(),
                f.span(),
                f.surface(),
                f.quantity(),
                f.unit(),
                f.scope(),
                f.place(),
                asOf,
                f.asOfTime(),
                f.status(),
                f.source(),
                f.partOf(),
                f.confidence());
    }
}
