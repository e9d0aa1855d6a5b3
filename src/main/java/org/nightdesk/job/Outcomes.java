package org.nightdesk.job;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.intake.Rejection;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.store.InboxRows;
import org.nightdesk.store.InboxRows.KnownFile;
import org.nightdesk.store.InboxRows.Place;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;

/**
 * What became of each input, as seen from a business date: what arrived on it counts as new, however many runs of that date
 * there were. So a repeated run, or one that goes on after a crash, tells the same.
 */
final class Outcomes {

    private final LocalDate date;
    private final Map<String, KnownDocument> known;
    private final Map<String, List<Place>> placesOf;
    private final Map<String, KnownFile> files;
    private final Map<String, List<Rejection>> rejections;
    private final Map<String, InputOutcome> byPath = new TreeMap<>();

    private Outcomes(LocalDate date, InboxRows inbox, List<KnownDocument> documents) {
        this.date = date;
        this.known = documents.stream()
                .collect(Collectors.toMap(document -> document.document().id(), document -> document));
        this.placesOf = inbox.places().values().stream().collect(Collectors.groupingBy(Place::file));
        this.files = inbox.files();
        this.rejections = inbox.rejections();
    }

    /**
     * The outcomes in order of the paths.
     *
     * @param documents all documents as of the report
     * @param goneSince first day of which what is gone is told
     */
    static List<InputOutcome> of(
            Inventory inventory,
            InboxRows inbox,
            List<KnownDocument> documents,
            LocalDate date,
            Optional<LocalDate> goneSince) {
        Outcomes outcomes = new Outcomes(date, inbox, documents);
        outcomes.gone(goneSince);
        inventory.files().forEach(outcomes::file);
        inventory.passedOver().forEach(outcomes::put);
        return List.copyOf(outcomes.byPath.values());
    }

    /** The outcomes of a report that looks back: what was known then. */
    static List<InputOutcome> of(List<KnownDocument> documents, LocalDate date) {
        Map<String, InputOutcome> byPath = new HashMap<>();
        documents.forEach(document -> byPath.put(document.document().id(), outcome(document, date)));
        return List.copyOf(new TreeMap<>(byPath).values());
    }

    private void put(InputOutcome outcome) {
        byPath.put(outcome.path(), outcome);
    }

    private void gone(Optional<LocalDate> since) {
        placesOf.values().stream()
                .flatMap(List::stream)
                .forEach(place -> place.goneOn()
                        .filter(day -> !day.isAfter(date))
                        .filter(day -> since.map(first -> !day.isBefore(first)).orElse(true))
                        .filter(day -> known.containsKey(place.document()))
                        .ifPresent(day -> put(new InputOutcome(
                                place.document(), Outcome.GONE, "no longer in the inbox", "gone on " + day))));
    }

    private void file(InboxFile file) {
        for (Place place : placesOf.getOrDefault(file.path(), List.of())) {
            if (place.goneOn().isEmpty() && known.containsKey(place.document())) {
                put(outcome(known.get(place.document()), date));
            }
        }
        rejections
                .getOrDefault(file.path(), List.of())
                .forEach(rejection -> put(
                        new InputOutcome(rejection.path(), Outcome.REJECTED, rejection.reason(), rejection.advice())));
        if (!byPath.containsKey(file.path())) {
            put(container(file));
        }
    }

    /** A file without a text of its own, such as an archive. */
    private InputOutcome container(InboxFile file) {
        long held = placesOf.getOrDefault(file.path(), List.of()).stream()
                .filter(place -> place.goneOn().isEmpty())
                .count();
        boolean isNew = Optional.ofNullable(files.get(file.path()))
                .map(known -> !known.arrived().isBefore(date))
                .orElse(true);
        return new InputOutcome(
                file.path(), isNew ? Outcome.INGESTED : Outcome.UNCHANGED, "holds documents: " + held, "");
    }

    private static InputOutcome outcome(KnownDocument known, LocalDate date) {
        Document document = known.document();
        String flags =
                document.flags().stream().sorted().map(DocumentFlag::words).collect(Collectors.joining("; "));
        if (known.arrived().isBefore(date)) {
            return new InputOutcome(
                    document.id(),
                    Outcome.UNCHANGED,
                    flags,
                    known.copyOf().map(id -> "copy of " + id).orElse(""));
        }
        if (known.copyOf().isPresent()) {
            return new InputOutcome(
                    document.id(),
                    Outcome.COPY,
                    "repeats another document",
                    known.copyOf().get());
        }
        return new InputOutcome(
                document.id(), document.flags().isEmpty() ? Outcome.INGESTED : Outcome.FLAGGED, flags, "");
    }
}
