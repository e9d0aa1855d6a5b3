package org.nightdesk.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.text.Sentence;

/**
 * How far two documents speak of the same matter: the cosine of their words, weighed by how rare a word is (Salton and
 * Buckley, 1988), from 0 to 1.
 */
final class Kinship {

    /** Documents of one story lie above, documents of two below, as tried on stories of several fields. */
    private static final double SAME_MATTER = 0.08;

    private static final double CLOSE = 0.12;

    private final Map<String, Map<String, Double>> weights = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();

    Kinship(List<Analysis> analyses) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        analyses.forEach(a -> counts.put(a.document(), counts(a)));
        counts.values().forEach(c -> c.keySet().forEach(w -> documents.merge(w, 1, Integer::sum)));
        counts.forEach((document, c) -> weights.put(document, weigh(c, counts.size())));
    }

    private static Map<String, Integer> counts(Analysis analysis) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : analysis.sentences()) {
            Words.content(sentence.text()).forEach(w -> counts.merge(w, 1, Integer::sum));
        }
        return counts;
    }

    private Map<String, Double> weigh(Map<String, Integer> counts, int all) {
        Map<String, Double> raw = counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> (1 + Math.log(e.getValue()))
                                * Math.log(1 + (double) all / documents.getOrDefault(e.getKey(), 1)),
                        (a, b) -> a,
                        TreeMap::new));
        double length = Math.sqrt(raw.values().stream().mapToDouble(w -> w * w).sum());
        raw.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return raw;
    }

    /** From 0, nothing in common, to 1, the same words. */
    double between(String one, String other) {
        Map<String, Double> a = weights.getOrDefault(one, Map.of());
        Map<String, Double> b = weights.getOrDefault(other, Map.of());
        Map<String, Double> fewer = a.size() <= b.size() ? a : b;
        Map<String, Double> more = fewer == a ? b : a;
        return fewer.entrySet().stream()
                .mapToDouble(e -> e.getValue() * more.getOrDefault(e.getKey(), 0.0))
                .sum();
    }

    /** Whether they speak of one matter: 0 for yes, 1 for much so, -2 for no. */
    int matter(String one, String other) {
        double kin = one.equals(other) ? 1 : between(one, other);
        return kin >= CLOSE ? 1 : kin >= SAME_MATTER ? 0 : -2;
    }

    /** Whether a word stands in few enough documents to say what a sentence is about. */
    boolean isTelling(String stem) {
        return documents.getOrDefault(stem, 0) <= Math.max(3, weights.size() / 20);
    }
}
