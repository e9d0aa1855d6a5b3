package org.nightdesk.job;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.reconcile.KnownDocument;

/**
 * Which documents a report rests on: those that arrived within its window, and of the earlier ones those that name an
 * actor whom they name, so that the history of each actor is whole.
 */
final class Reach {

    private Reach() {}

    /**
     * @param known all documents as of the report
     * @param from first day of the window; empty for all
     */
    static List<KnownDocument> of(List<KnownDocument> known, Optional<LocalDate> from) {
        if (from.isEmpty()) {
            return known;
        }
        Set<String> named = new HashSet<>();
        known.stream()
                .filter(document -> isWithin(document, from.get()))
                .flatMap(Reach::names)
                .forEach(named::add);
        return known.stream()
                .filter(document ->
                        isWithin(document, from.get()) || names(document).anyMatch(named::contains))
                .toList();
    }

    private static boolean isWithin(KnownDocument document, LocalDate from) {
        return !document.arrived().isBefore(from);
    }

    private static Stream<String> names(KnownDocument document) {
        return document.analysis().stream()
                .flatMap(analysis -> analysis.actors().stream())
                .flatMap(actor -> Stream.concat(Stream.of(actor.canonical()), actor.aliases().stream()));
    }
}
