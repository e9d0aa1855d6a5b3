package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.analysis.Term;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Mention;
import org.nightdesk.names.Role;
import org.nightdesk.reconcile.HeldRole;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.MeasureGroups;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.RoleHistory;
import org.nightdesk.reconcile.SharedActor;
import org.nightdesk.text.Span;

/** The rows of the tables: all of a picture, in order. */
final class TableRows {

    private final Index index;
    private final Picture picture;

    TableRows(Index index, Picture picture) {
        this.index = index;
        this.picture = picture;
    }

    private Stream<Analysis> analyses() {
        return picture.documents().stream()
                .filter(d -> d.copyOf().isEmpty())
                .map(KnownDocument::analysis)
                .flatMap(Optional::stream);
    }

    List<Briefing.ActorRow> actors() {
        return picture.actors().stream()
                .map(this::actor)
                .sorted(Comparator.comparingInt(
                                (Briefing.ActorRow a) -> -a.documents().size())
                        .thenComparing(a -> a.type().equals("GROUP"))
                        .thenComparingInt(a -> -a.mentions())
                        .thenComparing(Briefing.ActorRow::canonical)
                        .thenComparing(Briefing.ActorRow::id))
                .toList();
    }

    private Briefing.ActorRow actor(SharedActor actor) {
        Map<String, String> roles = new LinkedHashMap<>();
        actor.members()
                .forEach(m -> roles.merge(
                        m.document(),
                        String.join("; ", m.actor().titles()),
                        (a, b) -> a.isEmpty() ? b : b.isEmpty() || a.equals(b) ? a : a + "; " + b));
        RoleHistory history = RoleHistory.of(actor, index::analysis);
        return new Briefing.ActorRow(
                actor.id(),
                actor.canonical(),
                actor.type().name(),
                String.join("; ", actor.titles()),
                List.copyOf(roles.keySet()),
                java.util.Collections.unmodifiableMap(roles),
                actor.mentions(),
                events(actor),
                history.inWords(),
                history.roles().stream()
                        .flatMap(held -> held.told().stream().map(told -> role(held, told)))
                        .toList(),
                actor.members().stream().flatMap(m -> first(m).stream()).toList());
    }

    private Briefing.RoleRow role(HeldRole held, HeldRole.Told told) {
        Role role = told.role().role();
        Term term = told.role().term();
        return new Briefing.RoleRow(
                told.document(),
                role.words(),
                role.title(),
                role.body(),
                role.tenure().name().toLowerCase(Locale.ROOT),
                term.start().low(),
                term.start().high(),
                term.end().low(),
                term.end().high(),
                held.when(),
                term.reason(),
                index.evidence(told.document(), role.sentence(), role.span()));
    }

    private int events(SharedActor actor) {
        return (int) actor.members().stream()
                .flatMap(m -> index.analysis(m.document()).events().stream()
                        .filter(e -> takesPart(e, m.actor().id()))
                        .map(e -> index.group(new Item(m.document(), e.id()))))
                .distinct()
                .count();
    }

    private static boolean takesPart(Event event, String actor) {
        return Stream.concat(event.agents().stream(), event.targets().stream())
                .anyMatch(p -> p.actor().equals(actor));
    }

    private Optional<Evidence> first(SharedActor.Member member) {
        return member.actor().mentions().stream()
                .findFirst()
                .map(m -> index.evidence(member.document(), m.sentence(), m.span()));
    }

    List<Briefing.AliasRow> aliases() {
        List<Briefing.AliasRow> rows = new ArrayList<>();
        picture.actors().forEach(a -> a.members().forEach(m -> rows.addAll(aliases(a, m))));
        rows.sort(Comparator.comparing(Briefing.AliasRow::document)
                .thenComparing(r -> r.evidence().span()));
        return rows;
    }

    private List<Briefing.AliasRow> aliases(SharedActor actor, SharedActor.Member member) {
        Map<String, List<Mention>> forms = new LinkedHashMap<>();
        member.actor().mentions().stream()
                .filter(Mention::isAlias)
                .forEach(m -> forms.computeIfAbsent(m.surface(), s -> new ArrayList<>())
                        .add(m));
        return forms.entrySet().stream()
                .map(e -> alias(actor, member, e.getKey(), e.getValue()))
                .toList();
    }

    private Briefing.AliasRow alias(
            SharedActor actor, SharedActor.Member member, String surface, List<Mention> mentions) {
        Mention first = mentions.getFirst();
        return new Briefing.AliasRow(
                member.document(),
                actor.id(),
                surface,
                mentions.size(),
                why(member, first),
                index.evidence(member.document(), first.sentence(), first.span()),
                member.join().rule().words(),
                member.join().witness().map(w -> index.evidence(w.document(), w.sentence(), w.span())));
    }

    /** How the form is the actor's within the document, then how the document's actor is this one. */
    private static String why(SharedActor.Member member, Mention mention) {
        boolean canonical = mention.surface().equals(member.actor().canonical());
        String within = switch (mention.form()) {
            case NAME -> canonical ? "" : "form of \"" + member.actor().canonical() + "\"";
            case ACRONYM -> canonical ? "" : "letters for \"" + member.actor().canonical() + "\"";
            case CAPITAL -> "capital for its government";
            case DESCRIPTION -> "description of \"" + member.actor().canonical() + "\"";
            case PRONOUN -> "pronoun";
        };
        return within.isEmpty() ? member.why() : within + "; " + member.why();
    }

    List<Briefing.EventRow> events() {
        return analyses()
                .flatMap(a -> a.events().stream()
                        .sorted(Comparator.comparing(Event::span))
                        .map(e -> event(a.document(), e)))
                .toList();
    }

    private Briefing.EventRow event(String document, Event event) {
        Item item = new Item(document, event.id());
        return new Briefing.EventRow(
                index.id(item),
                document,
                event.sentence(),
                event.span(),
                event.trigger(),
                event.eventClass().name(),
                event.mode(),
                index.names(document, event.agents()),
                index.names(document, event.targets()),
                event.place(),
                event.time().map(ResolvedTime::value).orElse(""),
                interval(event.time()).low(),
                interval(event.time()).high(),
                precision(event.time()),
                event.status().name().toLowerCase(Locale.ROOT),
                index.chain(document, event.source()),
                event.confidence(),
                index.group(item),
                index.evidenceOfEvent(item));
    }

    List<Briefing.FigureRow> figures() {
        return analyses()
                .flatMap(a -> a.figures().stream()
                        .sorted(Comparator.comparing(ReportedFigure::span))
                        .map(f -> figure(a.document(), f)))
                .toList();
    }

    private Briefing.FigureRow figure(String document, ReportedFigure figure) {
        Item item = new Item(document, figure.id());
        return new Briefing.FigureRow(
                index.id(item),
                document,
                figure.sentence(),
                figure.span(),
                figure.surface(),
                figure.quantity().value(),
                figure.quantity().low(),
                figure.quantity().high(),
                figure.unit(),
                figure.scope(),
                figure.place(),
                figure.quantity().hedgeWords(),
                figure.quantity().hedge().name().toLowerCase(Locale.ROOT),
                figure.quantity().sharedHedge(),
                index.chain(document, figure.source()),
                figure.asOf().map(ResolvedTime::value).orElse(""),
                interval(figure.asOf()).low(),
                interval(figure.asOf()).high(),
                precision(figure.asOf()),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.partOf().map(p -> index.id(new Item(document, p))).orElse(""),
                figure.confidence(),
                index.measure(item),
                index.evidenceOfFigure(item));
    }

    private static TimeInterval interval(Optional<ResolvedTime> time) {
        return time.map(ResolvedTime::interval).orElse(TimeInterval.UNKNOWN);
    }

    private static String precision(Optional<ResolvedTime> time) {
        return time.map(ResolvedTime::precision).orElse(Precision.UNKNOWN).words();
    }

    List<Briefing.DateRow> dates() {
        return analyses().flatMap(a -> a.dates().stream().map(d -> date(a, d))).toList();
    }

    private Briefing.DateRow date(Analysis analysis, DatedExpression dated) {
        String document = analysis.document();
        int sentence = dated.expression().sentence();
        Span span = dated.expression().span();
        ResolvedTime time = dated.time();
        return new Briefing.DateRow(
                document,
                sentence,
                span,
                dated.expression().surface(),
                time.value(),
                time.interval().low(),
                time.interval().high(),
                time.precision().words(),
                dated.confidence(analysis.date()),
                time.reason(),
                index.evidence(document, sentence, span));
    }

    /** Groups are numbered in order of kind: figures, sums, events. */
    List<Briefing.GroupRow> groups(List<Measure> ranked) {
        List<Briefing.GroupRow> rows = new ArrayList<>();
        ranked.forEach(m -> MeasureGroups.of(m).forEach(g -> add(rows, g.kind(), "figure", g.items())));
        picture.sums()
                .forEach(s -> add(
                        rows,
                        s.isConflict() ? "conflict" : "sum",
                        "figure",
                        Stream.concat(s.parts().stream(), Stream.of(s.total())).toList()));
        picture.events().stream()
                .filter(e -> e.members().size() > 1)
                .forEach(e -> add(rows, "same_event", "event", e.members()));
        picture.divergences().forEach(d -> add(rows, "conflict", "event", List.of(d.one(), d.other())));
        return rows;
    }

    private void add(List<Briefing.GroupRow> rows, String kind, String type, List<Item> items) {
        int last = rows.isEmpty() ? 0 : Integer.parseInt(rows.getLast().group().substring(1));
        items.forEach(i -> rows.add(new Briefing.GroupRow("g" + (last + 1), kind, i.document(), type, index.id(i))));
    }

    /** The sentences that any evidence leads to. */
    List<Briefing.SentenceRow> sentences(Stream<Evidence> evidence) {
        record Place(String document, int sentence) {}
        return evidence.map(e -> new Place(e.document(), e.sentence()))
                .distinct()
                .sorted(Comparator.comparing(Place::document).thenComparingInt(Place::sentence))
                .map(p -> new Briefing.SentenceRow(
                        p.document(), index.ref(p.document()), index.sentence(p.document(), p.sentence())))
                .toList();
    }
}
