package org.nightdesk.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.names.ActorType;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Mark;
import org.nightdesk.reconcile.Marks;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.SharedActor;
import org.nightdesk.reconcile.SharedEvent;
import org.nightdesk.reconcile.Snapshot;

/** Makes the short record of a report, in the words in which its reader is told of it. */
final class Snapshots {

    private final Index index;
    private final MeasureRows measures;
    private final Developments developments;
    private final Marks marks;
    private final Set<String> gone;

    private Snapshots(
            Index index,
            MeasureRows measures,
            Developments developments,
            Picture picture,
            List<InputOutcome> outcomes) {
        this.index = index;
        this.measures = measures;
        this.developments = developments;
        this.marks = new Marks(picture.documents());
        this.gone = outcomes.stream()
                .filter(o -> o.outcome() == Outcome.GONE)
                .map(InputOutcome::path)
                .collect(Collectors.toSet());
    }

    static Snapshot of(
            Picture picture, BriefingContext context, Index index, MeasureRows measures, Developments developments) {
        Snapshots snapshots = new Snapshots(index, measures, developments, picture, context.outcomes());
        return new Snapshot(
                context.date(),
                context.version(),
                picture.corrected().applied(),
                picture.documents().stream().map(snapshots::document).toList(),
                picture.actors().stream()
                        .filter(a -> a.type() != ActorType.GROUP)
                        .map(Snapshots::actor)
                        .toList(),
                picture.events().stream().map(snapshots::event).toList(),
                picture.measures().stream().map(snapshots::measure).toList());
    }

    private Snapshot.DocumentState document(KnownDocument known) {
        DocumentDate date = known.analysis().map(Analysis::date).orElse(DocumentDate.UNKNOWN);
        return new Snapshot.DocumentState(
                known.document().id(),
                known.document().sha256(),
                SourceRows.title(known),
                known.arrived(),
                When.of(date),
                gone.contains(known.document().id()));
    }

    private static Snapshot.ActorState actor(SharedActor actor) {
        return new Snapshot.ActorState(
                actor.id(),
                actor.canonical(),
                actor.titles(),
                actor.members().stream()
                        .map(SharedActor.Member::document)
                        .distinct()
                        .toList());
    }

    private Snapshot.EventState event(SharedEvent event) {
        return new Snapshot.EventState(
                event.id(),
                developments.label(event),
                event.status().name().toLowerCase(Locale.ROOT),
                developments
                        .when(event)
                        .filter(t -> t.isResolved())
                        .map(When::of)
                        .orElse(""),
                event.origins(),
                event.denied().stream().flatMap(id -> name(id).stream()).toList(),
                marks(event.members()));
    }

    private Optional<String> name(String actor) {
        return index.actorById(actor).map(SharedActor::canonical);
    }

    private Snapshot.MeasureState measure(Measure measure) {
        return new Snapshot.MeasureState(
                measure.id(),
                index.label(measure).words(),
                measures.counts(measure),
                numbers(measure),
                measure.standing(),
                measure.reason(),
                measure.origins(),
                marks(measure.claims().stream().map(c -> c.item()).toList()));
    }

    private static List<BigDecimal> numbers(Measure measure) {
        return measure.claims().stream()
                .flatMap(c -> c.range().value().stream())
                .map(v -> new BigDecimal(v.stripTrailingZeros().toPlainString()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Mark> marks(List<Item> items) {
        return items.stream().map(marks::of).toList();
    }
}
