package org.nightdesk.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Attribution;
import org.nightdesk.reconcile.Claim;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.SharedActor;
import org.nightdesk.reconcile.SharedEvent;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;

/** Finds the parts of a picture by the names under which they refer to each other. */
final class Index {

    private final Grades grades;
    private final Map<String, String> refs = new HashMap<>();
    private final Map<String, KnownDocument> documents = new HashMap<>();
    private final Map<Item, SharedActor> actors = new HashMap<>();
    private final Map<String, SharedActor> actorsById = new HashMap<>();
    private final Map<Item, Event> events = new HashMap<>();
    private final Map<Item, ReportedFigure> figures = new HashMap<>();
    private final Map<Item, String> measures = new HashMap<>();
    private final Map<Item, SharedEvent> shared = new HashMap<>();
    private final Map<Item, Measure> measured = new HashMap<>();
    private final Map<String, MeasureLabel> labels = new HashMap<>();
    private final MeasureLabels naming;

    /**
     * @param ranked the measures in the order of their printed numbers
     * @param grades how reliable outlets are
     */
    Index(Picture picture, List<Measure> ranked, Grades grades) {
        this.grades = grades;
        for (KnownDocument known : picture.documents()) {
            String id = known.document().id();
            refs.put(id, String.format(Locale.ROOT, "D%03d", refs.size() + 1));
            documents.put(id, known);
            known.analysis().ifPresent(this::register);
        }
        picture.actors().forEach(a -> a.members().forEach(m -> actors.put(m.item(), a)));
        picture.actors().forEach(a -> actorsById.put(a.id(), a));
        picture.events().forEach(e -> e.members().forEach(i -> shared.put(i, e)));
        for (int i = 0; i < ranked.size(); i++) {
            String id = "M" + (i + 1);
            for (Claim claim : ranked.get(i).claims()) {
                measures.put(claim.item(), id);
                measured.put(claim.item(), ranked.get(i));
            }
        }
        naming = new MeasureLabels(this, picture.stories());
    }

    private void register(Analysis analysis) {
        analysis.events().forEach(e -> events.put(new Item(analysis.document(), e.id()), e));
        analysis.figures().forEach(f -> figures.put(new Item(analysis.document(), f.id()), f));
    }

    String ref(String document) {
        return Optional.ofNullable(refs.get(document)).orElseThrow();
    }

    /** A text in which documents named in brackets are called by their short names. */
    String withRefs(String text) {
        String named = text;
        if (text.contains("(")) {
            for (Map.Entry<String, String> ref : refs.entrySet()) {
                named = named.replace("(" + ref.getKey() + ")", "(" + ref.getValue() + ")");
            }
        }
        return named;
    }

    boolean knows(String document) {
        return refs.containsKey(document);
    }

    /** How reliable the outlet of a document is: 0 is best. */
    int reliability(String document) {
        return grades.rank(document(document));
    }

    KnownDocument document(String id) {
        return Optional.ofNullable(documents.get(id)).orElseThrow();
    }

    Analysis analysis(String document) {
        return document(document).analysis().orElseThrow();
    }

    Sentence sentence(String document, int index) {
        return analysis(document).sentences().get(index);
    }

    /** The words of a claim's sentence. */
    String sentence(Claim claim) {
        return sentence(claim.item().document(), claim.figure().sentence()).text();
    }

    Event event(Item item) {
        return Optional.ofNullable(events.get(item)).orElseThrow();
    }

    ReportedFigure figure(Item item) {
        return Optional.ofNullable(figures.get(item)).orElseThrow();
    }

    Optional<SharedActor> actor(Item item) {
        return Optional.ofNullable(actors.get(item));
    }

    Optional<SharedActor> actorById(String id) {
        return Optional.ofNullable(actorsById.get(id));
    }

    /** What a measure counts, in few plain words. */
    MeasureLabel label(Measure measure) {
        return labels.computeIfAbsent(measure.id(), id -> naming.of(measure));
    }

    /** The claim whose words say best what a measure counts. */
    Claim telling(Measure measure) {
        return naming.telling(measure);
    }

    /** What a figure counts, as its measure is called; empty where it is in none. */
    String label(Item figure) {
        return Optional.ofNullable(measured.get(figure))
                .map(m -> label(m).words())
                .orElse("");
    }

    /** The words of a claim's sentence before its figure. */
    String before(Claim claim) {
        Span figure = claim.figure().span();
        return words(claim, new Span(Math.min(span(claim).start(), figure.start()), figure.start()));
    }

    /** The words of a claim's sentence behind its figure. */
    String after(Claim claim) {
        Span figure = claim.figure().span();
        return words(
                claim, new Span(figure.end(), Math.max(figure.end(), span(claim).end())));
    }

    private Span span(Claim claim) {
        return sentence(claim.item().document(), claim.figure().sentence()).span();
    }

    private String words(Claim claim, Span span) {
        return document(claim.item().document()).document().text().at(span).replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** Printed id of the measure of a figure: {@code M3}. */
    String measure(Item figure) {
        return measures.getOrDefault(figure, "");
    }

    String group(Item event) {
        return Optional.ofNullable(shared.get(event)).map(SharedEvent::id).orElse("");
    }

    /** The name of a row over the whole report: {@code D001-f3}. */
    String id(Item item) {
        return ref(item.document()) + "-" + item.id();
    }

    Evidence evidence(String document, int sentence, Span span) {
        return new Evidence(document, ref(document), sentence, span);
    }

    Evidence evidenceOfFigure(Item item) {
        ReportedFigure figure = figure(item);
        return evidence(item.document(), figure.sentence(), figure.span());
    }

    Evidence evidenceOfEvent(Item item) {
        Event event = event(item);
        return evidence(item.document(), event.sentence(), event.span());
    }

    /** A participant's name over all documents; its words where it is nobody's. */
    String name(String document, String actor, String words) {
        return actor(new Item(document, actor)).map(SharedActor::canonical).orElse(words);
    }

    List<String> names(String document, List<Event.Participant> participants) {
        return participants.stream()
                .map(p -> name(document, p.actor(), p.words()))
                .distinct()
                .toList();
    }

    /** Who said so, origin first, joined by "; "; {@code article} where the text asserts it. */
    String chain(String document, Attribution source) {
        return source.isArticle()
                ? source.words()
                : source.chain().stream()
                        .map(l -> name(document, l.actor(), l.words()))
                        .collect(Collectors.joining("; "));
    }
}
