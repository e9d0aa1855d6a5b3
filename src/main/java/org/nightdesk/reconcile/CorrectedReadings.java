package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.events.Event;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Attribution;
import org.nightdesk.reconcile.Correction.Action;
import org.nightdesk.text.Confidence;

/**
 * What was read out of each document, as analysts corrected it. It can be applied before documents are dated by their
 * siblings and again after, with the same result, since rows keep their names within a document.
 */
final class CorrectedReadings {

    private static final String NO_DATE = "The value must be a date such as 2025-04-30, 2025-04 or 2025.";
    private static final String GONE = "Its words are in no document of this report.";

    private final Rulings rulings;
    private final Redating redating;
    private final Set<Item> droppedActors;
    private final Map<String, Item> items = new HashMap<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<Item> dropped = new HashSet<>();
    private final Set<Item> confirmed = new HashSet<>();
    private final Map<Item, Quantity> values = new HashMap<>();
    private final Map<Item, ResolvedTime> times = new HashMap<>();
    private final Map<String, DocumentDate> dates = new HashMap<>();
    private final Set<Set<Item>> apart = new HashSet<>();

    private CorrectedReadings(Rulings rulings, Redating redating, Set<Item> droppedActors) {
        this.rulings = rulings;
        this.redating = redating;
        this.droppedActors = droppedActors;
    }

    /** @param droppedActors what documents take for an actor and is none */
    static CorrectedReadings of(
            List<KnownDocument> counted, Rulings rulings, Redating redating, Set<Item> droppedActors) {
        CorrectedReadings readings = new CorrectedReadings(rulings, redating, droppedActors);
        List<Correction> open = rulings.open();
        if (!open.isEmpty()) {
            readings.register(counted);
            open.forEach(readings::take);
        }
        return readings;
    }

    private void register(List<KnownDocument> counted) {
        Marks marks = new Marks(counted);
        for (Analysis analysis :
                counted.stream().flatMap(d -> d.analysis().stream()).toList()) {
            String document = analysis.document();
            documents.add(document);
            analysis.figures().stream()
                    .map(f -> new Item(document, f.id()))
                    .forEach(i -> items.put(new Target.OfFigure(marks.of(i)).key(), i));
            analysis.events().stream()
                    .map(e -> new Item(document, e.id()))
                    .forEach(i -> items.put(new Target.OfEvent(marks.of(i)).key(), i));
        }
    }

    private void take(Correction correction) {
        switch (correction.target()) {
            case Target.OfDocument target -> document(correction, target);
            case Target.OfFigure target -> found(correction, target).ifPresent(i -> figure(correction, i));
            case Target.OfEvent target -> found(correction, target).ifPresent(i -> event(correction, i));
            default -> {}
        }
    }

    private Optional<Item> found(Correction correction, Target target) {
        Optional<Item> item = Optional.ofNullable(items.get(target.key()));
        if (item.isEmpty()) {
            rulings.failed(correction, GONE);
        }
        return item;
    }

    private void document(Correction correction, Target.OfDocument target) {
        if (correction.action() != Action.SET_DATE) {
            return;
        }
        if (!documents.contains(target.document())) {
            rulings.failed(correction, "The document is not in this report, or counts as a copy.");
            return;
        }
        Optional<ResolvedTime> time = WrittenDate.of(correction.value(), by(correction));
        time.ifPresentOrElse(
                t -> {
                    Optional<LocalDate> best =
                            t.interval().days() == 1 ? t.interval().low() : Optional.empty();
                    dates.put(target.document(), new DocumentDate(t.interval(), best, List.of(by(correction))));
                    rulings.applied(correction, "The document is taken to be of " + t.value() + ".");
                },
                () -> rulings.failed(correction, NO_DATE));
    }

    private void figure(Correction correction, Item item) {
        switch (correction.action()) {
            case WRONG_FIGURE -> drop(correction, item, "The figure is left out.");
            case SET_VALUE ->
                WrittenNumber.of(correction.value())
                        .ifPresentOrElse(
                                q -> {
                                    values.put(item, q);
                                    rulings.applied(correction, "The figure is " + correction.value() + ".", item);
                                },
                                () -> rulings.failed(
                                        correction, "The value must be a number such as 4700, or a range: 100-120."));
            case SET_DATE -> time(correction, item);
            case NOT_THE_SAME -> part(correction, item);
            case CONFIRM -> confirm(correction, item);
            default -> {}
        }
    }

    private void event(Correction correction, Item item) {
        switch (correction.action()) {
            case WRONG_EVENT -> drop(correction, item, "The event is left out.");
            case SET_DATE -> time(correction, item);
            case NOT_THE_SAME -> part(correction, item);
            case CONFIRM -> confirm(correction, item);
            default -> {}
        }
    }

    private void drop(Correction correction, Item item, String how) {
        dropped.add(item);
        rulings.applied(correction, how, item);
    }

    private void confirm(Correction correction, Item item) {
        confirmed.add(item);
        rulings.applied(correction, "It counts as sure.", item);
    }

    private void time(Correction correction, Item item) {
        WrittenDate.of(correction.value(), by(correction))
                .ifPresentOrElse(
                        t -> {
                            times.put(item, t);
                            rulings.applied(correction, "Its time is " + t.value() + ".", item);
                        },
                        () -> rulings.failed(correction, NO_DATE));
    }

    private void part(Correction correction, Item item) {
        Optional<Item> other =
                correction.others().stream().findFirst().flatMap(t -> Optional.ofNullable(items.get(t.key())));
        if (other.isEmpty() || other.get().equals(item)) {
            rulings.failed(correction, "The value must be the id of another figure or event of this report.");
            return;
        }
        apart.add(Set.of(item, other.get()));
        rulings.applied(correction, "They are told as two.", item, other.get());
    }

    private static String by(Correction correction) {
        return "set by an analyst (" + correction.id() + ")";
    }

    /** Figures and events that are two, as an analyst says. */
    Separations separations() {
        return new Separations(apart);
    }

    List<Analysis> apply(List<Analysis> analyses) {
        return analyses.stream().map(this::apply).toList();
    }

    List<KnownDocument> applyTo(List<KnownDocument> known) {
        return known.stream().map(d -> d.with(d.analysis().map(this::apply))).toList();
    }

    private Analysis apply(Analysis analysis) {
        DocumentDate date = dates.getOrDefault(analysis.document(), analysis.date());
        Analysis dated = date.equals(analysis.date()) ? analysis : Redated.of(analysis, date, redating);
        boolean untouched = Stream.of(dropped, confirmed, values.keySet(), times.keySet(), droppedActors)
                .flatMap(Set::stream)
                .noneMatch(i -> i.document().equals(analysis.document()));
        return untouched ? dated : rows(dated);
    }

    private Analysis rows(Analysis a) {
        Function<String, Item> item = id -> new Item(a.document(), id);
        return new Analysis(
                a.document(),
                a.sha256(),
                a.date(),
                a.sentences(),
                a.actors().stream()
                        .filter(x -> !droppedActors.contains(item.apply(x.id())))
                        .toList(),
                a.roles().stream()
                        .filter(r -> !droppedActors.contains(item.apply(r.actor())))
                        .toList(),
                a.dates(),
                a.figures().stream()
                        .filter(f -> !dropped.contains(item.apply(f.id())))
                        .map(f -> figure(f, item))
                        .toList(),
                a.events().stream()
                        .filter(e -> !dropped.contains(item.apply(e.id())))
                        .map(e -> event(e, item))
                        .toList());
    }

    private ReportedFigure figure(ReportedFigure f, Function<String, Item> item) {
        Item own = item.apply(f.id());
        return new ReportedFigure(
                f.id(),
                f.sentence(),
                f.span(),
                f.surface(),
                values.getOrDefault(own, f.quantity()),
                f.unit(),
                f.scope(),
                f.place(),
                Optional.ofNullable(times.get(own)).or(f::asOf),
                times.containsKey(own) ? Optional.empty() : f.asOfTime(),
                f.status(),
                source(f.source(), item),
                f.partOf().filter(whole -> !dropped.contains(item.apply(whole))),
                confirmed.contains(own) ? Confidence.HIGH : f.confidence());
    }

    private Event event(Event e, Function<String, Item> item) {
        Item own = item.apply(e.id());
        return new Event(
                e.id(),
                e.sentence(),
                e.span(),
                e.trigger(),
                e.eventClass(),
                e.mode(),
                participants(e.agents(), item),
                participants(e.targets(), item),
                e.place(),
                Optional.ofNullable(times.get(own)).or(e::time),
                times.containsKey(own) ? Optional.empty() : e.timeExpression(),
                e.status(),
                source(e.source(), item),
                confirmed.contains(own) ? Confidence.HIGH : e.confidence(),
                e.reasons());
    }

    private List<Event.Participant> participants(List<Event.Participant> all, Function<String, Item> item) {
        return all.stream()
                .map(p -> droppedActors.contains(item.apply(p.actor())) ? new Event.Participant(p.words(), "") : p)
                .toList();
    }

    private Attribution source(Attribution source, Function<String, Item> item) {
        return new Attribution(source.chain().stream()
                .map(l -> droppedActors.contains(item.apply(l.actor())) ? new Attribution.Link(l.words(), "") : l)
                .toList());
    }
}
