package org.nightdesk.job;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.briefing.CorrectionForm;
import org.nightdesk.briefing.Legible;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Marks;
import org.nightdesk.reconcile.Target;

/**
 * What the ids of a workbook stand for. Its short names of documents and the numbers of its rows hold in that workbook
 * alone, so they are led back to paths and to words; a row that was read anew since is known by its words.
 */
final class CorrectionTargets {

    private static final Pattern ROW = Pattern.compile("(D\\d{1,9})-([fe]\\d{1,9})");
    private static final Pattern DOCUMENT = Pattern.compile("D\\d{1,9}");
    private static final Pattern CORRECTION = Pattern.compile("C\\d{1,9}");
    private static final Pattern ACTOR = Pattern.compile("A\\d{1,9}(-C\\d{1,9})?|G[0-9a-f]{8}");

    /** So many documents are enough to know an actor by. */
    private static final int MOST = 50;

    private final CorrectionForm form;
    private final Map<String, KnownDocument> documents;
    private final Map<String, String> actors;

    /**
     * @param known all documents
     * @param remembered actors of earlier nights
     */
    CorrectionTargets(CorrectionForm form, List<KnownDocument> known, List<KnownActor> remembered) {
        this.form = form;
        this.documents =
                known.stream().collect(Collectors.toMap(d -> d.document().id(), Function.identity()));
        this.actors = remembered.stream().collect(Collectors.toMap(KnownActor::id, KnownActor::canonical));
    }

    /** What each of several ids stands for, with commas or semicolons between. */
    List<Target> all(String written) {
        return Arrays.stream(written.split("[,;\\s]+"))
                .filter(id -> !id.isEmpty())
                .map(this::of)
                .toList();
    }

    Target of(String written) {
        Matcher row = ROW.matcher(written);
        if (row.matches()) {
            return row(written, row.group(1), row.group(2));
        }
        if (DOCUMENT.matcher(written).matches()) {
            return document(written).<Target>map(Target.OfDocument::new).orElseGet(() -> noDocument(written, written));
        }
        if (CORRECTION.matcher(written).matches()) {
            return new Target.OfCorrection(written);
        }
        return ACTOR.matcher(written).matches()
                ? actor(written)
                : new Target.Unknown(
                        written,
                        written.isEmpty()
                                ? "It has no ID."
                                : "No actor, figure, event, document or correction has such an ID.");
    }

    private Target actor(String id) {
        Optional<String> name = Optional.ofNullable(actors.get(id))
                .or(() -> Optional.ofNullable(form.actors().get(id)));
        return name.<Target>map(n -> new Target.OfActor(id, n, documentsOf(id)))
                .orElseGet(() -> new Target.Unknown(id, "The workbook has no actor " + id + "."));
    }

    private Set<String> documentsOf(String actor) {
        return form.forms().stream()
                .filter(f -> f.actor().equals(actor))
                .flatMap(f -> document(f.document()).stream())
                .distinct()
                .limit(MOST)
                .collect(Collectors.toSet());
    }

    /** Another actor, figure or event, or a form of the very names of an actor. */
    List<Target> other(String id, String written) {
        boolean isForm = ACTOR.matcher(id).matches()
                && form.forms().stream()
                        .anyMatch(f -> f.actor().equals(id) && plain(f.words()).equals(plain(written)));
        return isForm ? List.of(new Target.OfName(plain(written))) : all(written);
    }

    private Optional<String> document(String ref) {
        return Optional.ofNullable(form.documents().get(ref));
    }

    private static Target.Unknown noDocument(String written, String ref) {
        return new Target.Unknown(written, "The workbook has no document " + ref + ".");
    }

    private Target row(String written, String ref, String id) {
        Optional<String> document = document(ref);
        if (document.isEmpty()) {
            return noDocument(written, ref);
        }
        return Optional.ofNullable(documents.get(document.get()))
                .flatMap(known -> known.analysis()
                        .flatMap(analysis -> id.startsWith("f")
                                ? figure(analysis, id, written)
                                        .map(i ->
                                                new Target.OfFigure(mark(known).of(i)))
                                : event(analysis, id, written)
                                        .map(i -> new Target.OfEvent(mark(known).of(i)))))
                .orElseGet(() -> new Target.Unknown(written, document.get() + " holds no such words any more."));
    }

    private static Marks mark(KnownDocument known) {
        return new Marks(List.of(known));
    }

    private Optional<Item> figure(Analysis analysis, String id, String written) {
        return row(analysis, analysis.figures().stream(), ReportedFigure::id, ReportedFigure::surface, id, written);
    }

    private Optional<Item> event(Analysis analysis, String id, String written) {
        return row(analysis, analysis.events().stream(), Event::id, Event::trigger, id, written);
    }

    /** That of the id, if it has the words that the workbook shows; else the only one that has them. */
    private <T> Optional<Item> row(
            Analysis analysis,
            Stream<T> rows,
            Function<T, String> ids,
            Function<T, String> words,
            String id,
            String written) {
        Optional<String> shown = Optional.ofNullable(form.words().get(written)).map(CorrectionTargets::plain);
        List<T> alike = rows.filter(
                        r -> shown.filter(plain(words.apply(r))::equals).isPresent())
                .toList();
        Optional<T> same = alike.stream().filter(r -> ids.apply(r).equals(id)).findFirst();
        return same.or(() -> alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty())
                .map(r -> new Item(analysis.document(), ids.apply(r)));
    }

    private static String plain(String words) {
        return Legible.visible(words).replaceAll("\\s+", " ").strip();
    }
}
