package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.reconcile.Change;
import org.nightdesk.reconcile.Days;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.SharedEvent;
import org.nightdesk.reconcile.Snapshot;

/** What changed since the report before, as a reader is told it: every change in the table, the weightiest in sentences. */
final class News {

    private static final int TOLD = 8;

    private final Index index;
    private final BriefingContext context;
    private final List<KnownDocument> arrived;
    private final List<Change> changes;
    private final StoryOrder stories;
    private final Map<String, Integer> rank = new HashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();
    private final Set<String> trivial;

    /**
     * @param ranked measures, the weightiest first
     * @param events events, the weightiest first
     * @param changes since the report before; of the first report none
     * @param stories in whose order they are told
     */
    News(
            Index index,
            BriefingContext context,
            Picture picture,
            List<Measure> ranked,
            List<SharedEvent> events,
            List<Change> changes,
            StoryOrder stories) {
        this.index = index;
        this.context = context;
        this.changes = changes;
        this.stories = stories;
        this.arrived = arrived(picture, context);
        IntStream.range(0, ranked.size()).forEach(i -> rank.put(ranked.get(i).id(), i));
        IntStream.range(0, events.size()).forEach(i -> rank.put(events.get(i).id(), i));
        ranked.forEach(
                m -> items.put(m.id(), m.claims().stream().map(c -> c.item()).toList()));
        picture.events().forEach(e -> items.put(e.id(), e.members()));
        this.trivial =
                ranked.stream().filter(MeasureRows::isTrivial).map(Measure::id).collect(Collectors.toSet());
    }

    /** Ids of what documents made new or otherwise than it was. */
    static Set<String> moved(List<Change> changes) {
        return changes.stream()
                .filter(c -> c.cause() == Change.Cause.NEWS)
                .map(Change::id)
                .collect(Collectors.toSet());
    }

    /** Documents that came since the report before; for the first report, on its day. */
    static List<KnownDocument> arrived(Picture picture, BriefingContext context) {
        return picture.documents().stream().filter(d -> isNew(d, context)).toList();
    }

    private static boolean isNew(KnownDocument document, BriefingContext context) {
        return context.before()
                .map(b -> document.arrived().isAfter(b.date()))
                .orElseGet(() -> document.arrived().equals(context.date()));
    }

    // ---- the table

    List<Briefing.ChangeRow> rows() {
        return context.before().isPresent()
                ? changes.stream().map(News::row).toList()
                : arrived.stream().map(this::first).toList();
    }

    private Briefing.ChangeRow first(KnownDocument document) {
        return new Briefing.ChangeRow(
                "new",
                "document",
                document.document().id(),
                "",
                SourceRows.title(document),
                "First read on " + Days.words(document.arrived()) + ".",
                "news");
    }

    private static Briefing.ChangeRow row(Change change) {
        return new Briefing.ChangeRow(
                word(change.kind()),
                word(change.subject()),
                change.id(),
                about(change, change.before()),
                about(change, change.after()),
                change.reason(),
                word(change.cause()));
    }

    /** Figures and events stand with what they are about; of a document and an actor the words are enough. */
    private static String about(Change change, String state) {
        return switch (change.subject()) {
            case FIGURE, EVENT -> state.isEmpty() ? "" : change.label() + ": " + state;
            case ACTOR -> state.isEmpty() || state.equals(change.label()) ? state : change.label() + ": " + state;
            case DOCUMENT -> state;
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    // ---- the sentences

    List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        all.add(opening());
        List<Change> news = changes.stream()
                .filter(c -> c.cause() != Change.Cause.READER)
                .filter(this::isWorthTelling)
                .sorted(Comparator.comparing(Change::kind)
                        .thenComparing(Change::subject)
                        .thenComparingInt(c -> rank.getOrDefault(c.id(), Integer.MAX_VALUE)))
                .toList();
        news.stream()
                .limit(TOLD)
                .sorted(Comparator.comparingInt(c -> stories.rank(document(c))))
                .map(this::statement)
                .forEach(all::add);
        more(news.size() - TOLD).ifPresent(all::add);
        reread().ifPresent(all::add);
        return all;
    }

    private Statement opening() {
        if (context.before().isEmpty()) {
            String first = context.number() == 1 ? "This is the first report of this job. " : "";
            return Statement.of(
                    arrived.isEmpty() ? "No document arrived for this report." : first + documents() + ".",
                    beginnings());
        }
        String since = " since the report of "
                + Days.words(context.before().map(Snapshot::date).orElseThrow());
        if (changes.isEmpty()) {
            return Statement.of("Nothing new" + since + ".", List.of());
        }
        return Statement.of((arrived.isEmpty() ? "No document arrived" : documents()) + since + ".", beginnings());
    }

    private String documents() {
        return arrived.size() == 1 ? "One document arrived" : arrived.size() + " documents arrived";
    }

    private List<Evidence> beginnings() {
        return arrived.stream().flatMap(d -> beginning(d).stream()).toList();
    }

    private Optional<Evidence> beginning(KnownDocument known) {
        return known.analysis().map(Analysis::sentences).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(s -> index.evidence(known.document().id(), s.index(), s.span()));
    }

    private boolean isWorthTelling(Change change) {
        return switch (change.subject()) {
            case FIGURE -> !trivial.contains(change.id());
            case EVENT -> change.kind() != Change.Kind.NEW || rank.containsKey(change.id());
            case ACTOR -> change.kind() == Change.Kind.REVISED;
            case DOCUMENT -> change.kind() != Change.Kind.NEW;
        };
    }

    private Statement statement(Change change) {
        String by = change.cause() == Change.Cause.CORRECTION ? "By correction: " : "";
        List<Evidence> evidence = evidence(change);
        return new Statement(List.of(
                new Statement.Fragment(heading(change) + by + lead(change), true, List.of()),
                new Statement.Fragment(rest(change) + ".", false, evidence)));
    }

    private String heading(Change change) {
        String story = stories.heading(document(change));
        return story.isEmpty() ? "" : story + ". ";
    }

    /** The first document that tells what changed; of an actor none, since it belongs to no one story. */
    private String document(Change change) {
        return items.getOrDefault(change.id(), List.of()).stream()
                .map(Item::document)
                .findFirst()
                .orElse(change.id());
    }

    private static String lead(Change change) {
        return switch (change.kind()) {
            case CONTRADICTED -> "Contradicted: ";
            case REVISED -> "Revised: ";
            case CORROBORATED -> "Corroborated: ";
            case STATUS -> "Status: ";
            case NEW -> "New: ";
            case WITHDRAWN -> "Withdrawn: ";
        };
    }

    private static String rest(Change change) {
        String label = change.label();
        return switch (change.kind()) {
            case NEW -> change.subject() == Change.Subject.FIGURE ? label + ", " + change.after() : label;
            case WITHDRAWN ->
                change.before().isEmpty() || change.subject() == Change.Subject.DOCUMENT
                        ? label
                        : label + ", " + change.before();
            case CORROBORATED -> label + ", " + change.after() + "; " + withoutStop(change.reason());
            case CONTRADICTED ->
                change.subject() == Change.Subject.FIGURE
                        ? label + ", " + change.after()
                                + (change.before().equals(change.after()) ? "" : " (before: " + change.before() + ")")
                        : label + "; " + withoutStop(change.reason());
            case REVISED, STATUS ->
                change.subject() == Change.Subject.DOCUMENT
                        ? label + "; " + withoutStop(change.reason())
                        : label + ", now " + change.after()
                                + (change.before().isEmpty() ? "" : " (before: " + change.before() + ")");
        };
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }

    private List<Evidence> evidence(Change change) {
        return switch (change.subject()) {
            case FIGURE ->
                items.getOrDefault(change.id(), List.of()).stream()
                        .map(index::evidenceOfFigure)
                        .toList();
            case EVENT ->
                items.getOrDefault(change.id(), List.of()).stream()
                        .map(index::evidenceOfEvent)
                        .toList();
            case ACTOR ->
                index.actorById(change.id()).stream()
                        .flatMap(a -> a.members().stream())
                        .flatMap(m -> m.actor().mentions().stream()
                                .limit(1)
                                .map(n -> index.evidence(m.document(), n.sentence(), n.span())))
                        .toList();
            case DOCUMENT ->
                index.knows(change.id())
                        ? beginning(index.document(change.id())).stream().toList()
                        : List.of();
        };
    }

    private static Optional<Statement> more(int left) {
        return left <= 0
                ? Optional.empty()
                : Optional.of(Statement.of(
                        (left == 1 ? "One more change stands" : left + " more changes stand")
                                + " in the workbook, on the sheet Changes.",
                        List.of()));
    }

    /** What another version of Nightdesk reads otherwise is no news, but a reader should know of it. */
    private Optional<Statement> reread() {
        long reread =
                changes.stream().filter(c -> c.cause() == Change.Cause.READER).count();
        return reread == 0
                ? Optional.empty()
                : Optional.of(Statement.of(
                        (reread == 1 ? "One row is" : reread + " rows are")
                                + " read otherwise by this version of Nightdesk than by the one before; the sheet Changes"
                                + " has them under \u201creader\u201d.",
                        List.of()));
    }
}
