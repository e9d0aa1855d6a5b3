package org.nightdesk.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which corrections made a report another one than the report before, and who gave them. */
final class Corrections {

    private final List<Correction> fresh;
    private final Map<String, Correction> byId;

    /**
     * @param before ids of those that the report before rests on
     * @param after ids of those that this one rests on
     * @param known all corrections
     */
    Corrections(List<String> before, List<String> after, List<Correction> known) {
        this.byId = known.stream().collect(Collectors.toMap(Correction::id, Function.identity(), (a, b) -> a));
        Set<String> came = new HashSet<>(after);
        before.forEach(came::remove);
        Set<String> went = new HashSet<>(before);
        after.forEach(went::remove);
        Set<String> told = came.isEmpty() ? went : came;
        this.fresh = known.stream().filter(c -> told.contains(c.id())).toList();
    }

    /**
     * Why something changed: "Correction C3 (wrong figure) by Ines."; empty where no correction is known.
     *
     * @param id of an actor; of anything else what it is called by is in no correction
     * @param documents that tell of it
     */
    String reason(String id, Collection<String> documents) {
        List<Correction> touching = fresh.stream()
                .filter(c -> targets(c).anyMatch(t -> touches(t, id, documents)))
                .toList();
        List<Correction> told = touching.isEmpty() ? fresh : touching;
        return told.isEmpty()
                ? ""
                : (told.size() == 1 ? "Correction " : "Corrections ")
                        + told.stream().limit(3).map(Corrections::words).collect(Collectors.joining(", "))
                        + (told.size() > 3 ? " and " + (told.size() - 3) + " more" : "")
                        + ".";
    }

    /** Of a withdrawal, what the withdrawn one is about. */
    private Stream<Target> targets(Correction correction) {
        Stream<Target> own = Stream.concat(Stream.of(correction.target()), correction.others().stream());
        Optional<Correction> withdrawn = correction.target() instanceof Target.OfCorrection other
                ? Optional.ofNullable(byId.get(other.id()))
                : Optional.empty();
        return Stream.concat(own, withdrawn.stream().flatMap(w -> Stream.of(w.target())));
    }

    private static boolean touches(Target target, String id, Collection<String> documents) {
        return switch (target) {
            case Target.OfActor actor -> actor.id().equals(id);
            case Target.OfDocument document -> documents.contains(document.document());
            case Target.OfFigure figure -> documents.contains(figure.mark().document());
            case Target.OfEvent event -> documents.contains(event.mark().document());
            case Target.OfName name -> false;
            case Target.OfCorrection correction -> false;
            case Target.Unknown unknown -> false;
        };
    }

    private static String words(Correction correction) {
        return correction.id() + " (" + correction.action().words() + ")"
                + (correction.by().isBlank() ? "" : " by " + correction.by());
    }
}
