package org.nightdesk.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.reconcile.KnownDocument;

/**
 * How reliable outlets are, by the Admiralty code: A, completely reliable, to E, unreliable; F, cannot be judged. It ranks
 * what is told and never hides it.
 *
 * @param byOutlet name of the outlet → its letter
 */
public record Grades(Map<String, String> byOutlet) {

    /** Who knows nothing of outlets. */
    public static final Grades NONE = new Grades(Map.of());

    /** What cannot be judged stands between the fairly and the not usually reliable, as does an outlet without a grade. */
    private static final List<String> BEST_FIRST = List.of("A", "B", "C", "F", "D", "E");

    private static final int UNKNOWN = BEST_FIRST.indexOf("F");

    public Grades {
        byOutlet = Map.copyOf(byOutlet);
    }

    /** The best letter of those who published the document; empty where none has one. */
    String of(KnownDocument document) {
        return Stream.concat(document.outlets().stream(), document.document().metadata().outlet().stream())
                .flatMap(outlet -> Optional.ofNullable(byOutlet.get(outlet)).stream())
                .min(java.util.Comparator.comparingInt(BEST_FIRST::indexOf))
                .orElse("");
    }

    /** From 0, the most reliable. */
    int rank(KnownDocument document) {
        String grade = of(document);
        return grade.isEmpty() ? UNKNOWN : BEST_FIRST.indexOf(grade);
    }
}
