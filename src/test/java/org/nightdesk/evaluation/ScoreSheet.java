package org.nightdesk.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The counts of all measures on one set, and what was in error. Scorers write it, tables read it. */
final class ScoreSheet {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<String> errors = new ArrayList<>();

    Tally of(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NOTHING);
    }

    /** One line each: document, kind of error, words. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** How many errors there are of each kind. */
    List<String> errorCounts() {
        Map<String, Long> counts = errors.stream()
                .collect(Collectors.groupingBy(error -> error.split("\t")[1], TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(kind -> kind.getKey() + "\t" + kind.getValue())
                .toList();
    }

    void right(Measure measure) {
        add(measure, 1, 0, 0);
    }

    void wrong(Measure measure) {
        add(measure, 0, 1, 0);
    }

    void missed(Measure measure) {
        add(measure, 0, 0, 1);
    }

    /** One more item that is right or not. What was found and is not right was missed as well, where that is counted. */
    void judge(Measure measure, boolean right) {
        add(measure, right ? 1 : 0, right ? 0 : 1, right || measure.kind() == Measure.Kind.SHARE ? 0 : 1);
    }

    void add(Measure measure, double right, double wrong, double missed) {
        tallies.put(measure, of(measure).plus(right, wrong, missed));
    }

    void error(String document, String kind, String words) {
        errors.add(document + "\t" + kind + "\t" + words.replaceAll("\\s+", " "));
    }
}
