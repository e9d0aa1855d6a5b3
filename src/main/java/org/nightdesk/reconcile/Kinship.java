package org.nightdesk.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The words of a document by rising number, each with its weight. */
    private record Weights(int[] words, double[] weights) {
        static final Weights NONE = new Weights(new int[0], new double[0]);
    }

    private final Map<String, Weights> weights = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Kinship(List<Analysis> analyses) {
        Map<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        analyses.forEach(a -> counts.put(a.document(), counts(a)));
        counts.values().forEach(c -> c.keySet().forEach(w -> documents.merge(w, 1, Integer::sum)));
        documents.keySet().stream().sorted().forEach(w -> numbers.put(w, numbers.size()));
        counts.forEach((document, c) -> weights.put(document, weigh(c, counts.size())));
    }

    private static SortedMap<String, Integer> counts(Analysis analysis) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Sentence sentence : analysis.sentences()) {
            Words.content(sentence.text()).forEach(w -> counts.merge(w, 1, Integer::sum));
        }
        return counts;
    }

    private Weights weigh(SortedMap<String, Integer> counts, int all) {
        int[] words = new int[counts.size()];
        double[] raw = new double[counts.size()];
        double squares = 0;
        int at = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            words[at] = numbers.getOrDefault(count.getKey(), 0);
            raw[at] = (1 + Math.log(count.getValue()))
                    * Math.log(1 + (double) all / documents.getOrDefault(count.getKey(), 1));
            squares += raw[at] * raw[at];
            at++;
        }
        for (int i = 0; i < raw.length; i++) {
            raw[i] = squares == 0 ? 0 : raw[i] / Math.sqrt(squares);
        }
        return new Weights(words, raw);
    }

    /** From 0, nothing in common, to 1, the same words. */
    double between(String one, String other) {
        Weights a = weights.getOrDefault(one, Weights.NONE);
        Weights b = weights.getOrDefault(other, Weights.NONE);
        double sum = 0;
        for (int i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
            int order = Integer.compare(a.words[i], b.words[j]);
            if (order == 0) {
                sum += a.weights[i] * b.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
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
