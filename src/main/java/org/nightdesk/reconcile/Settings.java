package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where people died, are hurt or missing, of whom their own words name no place: where the document counts the same number
 * of them elsewhere; else where the other counts of the sentence are; else where the count before was.
 */
final class Settings {

    private final List<Candidate> figures;

    private Settings(List<Candidate> figures) {
        this.figures = figures.stream().filter(Settings::tellsAState).toList();
    }

    /** The figures of one document, each in its setting, in the same order. */
    static List<Candidate> of(List<Candidate> figures) {
        Settings settings = new Settings(figures);
        List<Candidate> all = new ArrayList<>();
        for (Candidate figure : figures) {
            boolean open = tellsAState(figure) && figure.places().isEmpty();
            all.add(open ? figure.in(settings.around(figure)) : figure);
        }
        return all;
    }

    private static boolean tellsAState(Candidate figure) {
        return !figure.counted().states().isEmpty();
    }

    private Set<Set<String>> around(Candidate figure) {
        return sameCount(figure)
                .or(() -> beside(figure))
                .or(() -> before(figure))
                .orElse(Set.of());
    }

    private Optional<Set<Set<String>>> sameCount(Candidate figure) {
        return placed(figures.stream()
                .filter(f -> f.counted().states().equals(figure.counted().states()))
                .filter(f -> f.range().equalValue(figure.range()))
                .toList());
    }

    private Optional<Set<Set<String>>> beside(Candidate figure) {
        List<Candidate> sentence =
                figures.stream().filter(f -> f.isOfOneSentence(figure)).toList();
        return placed(sentence)
                .or(() -> sentence.stream().flatMap(f -> sameCount(f).stream()).findFirst());
    }

    private Optional<Set<Set<String>>> before(Candidate figure) {
        return placed(
                figures.stream().filter(f -> f.compareTo(figure) < 0).toList().reversed());
    }

    private static Optional<Set<Set<String>>> placed(List<Candidate> figures) {
        return figures.stream().map(Candidate::places).filter(p -> !p.isEmpty()).findFirst();
    }
}
