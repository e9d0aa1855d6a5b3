package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was edited in a document, sentence by sentence; a sentence that only moved is none.
 *
 * @param reworded sentences that say it otherwise now
 * @param added sentences that were not there
 * @param removed sentences that are no longer there
 */
public record Edit(List<Rewording> reworded, List<String> added, List<String> removed) {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");
    private static final double ALIKE = 0.5;
    /** More sentences than this are not paired, but told as added and removed. */
    private static final int MOST = 200;

    private static final int SHOWN = 2;
    private static final int LONGEST = 120;

    public Edit {
        reworded = List.copyOf(reworded);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** A sentence before and after. */
    public record Rewording(String before, String after) {

        private boolean isOfFigures() {
            return !numbers(before).equals(numbers(after));
        }
    }

    private record Pair(int removed, int added, double likeness) {}

    /** What makes one text out of the other. */
    public static Edit of(List<String> before, List<String> after) {
        List<String> removed = less(before, after);
        List<String> added = less(after, before);
        List<Rewording> reworded = new ArrayList<>();
        if (removed.size() <= MOST && added.size() <= MOST) {
            pair(removed, added, reworded);
        }
        return new Edit(
                figuresFirst(reworded, Rewording::isOfFigures),
                figuresFirst(added, s -> !numbers(s).isEmpty()),
                figuresFirst(removed, s -> !numbers(s).isEmpty()));
    }

    private static <T> List<T> figuresFirst(List<T> all, Predicate<T> isOfFigures) {
        return all.stream()
                .sorted(Comparator.comparing((T t) -> !isOfFigures.test(t)))
                .toList();
    }

    /** Sentences of one text without those that the other has as often. */
    private static List<String> less(List<String> all, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(s -> left.merge(plain(s), 1, Integer::sum));
        List<String> less = new ArrayList<>();
        all.stream().map(Edit::plain).filter(s -> !s.isEmpty()).forEach(s -> {
            if (left.merge(s, -1, Integer::sum) < 0) {
                less.add(s);
            }
        });
        return less;
    }

    private static String plain(String sentence) {
        return sentence.replaceAll("\\s+", " ").strip();
    }

    /** Takes the pairs that are most alike out of both. */
    private static void pair(List<String> removed, List<String> added, List<Rewording> reworded) {
        List<Set<String>> then = removed.stream().map(Words::content).toList();
        List<Set<String>> now = added.stream().map(Words::content).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < then.size(); r++) {
            for (int a = 0; a < now.size(); a++) {
                int shared = Words.shared(then.get(r), now.get(a));
                int all = then.get(r).size() + now.get(a).size() - shared;
                double likeness = all == 0 ? 0 : (double) shared / all;
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(r, a, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.likeness)
                .thenComparing(Pair::added)
                .thenComparing(Pair::removed));
        List<String> olds = List.copyOf(removed);
        List<String> news = List.copyOf(added);
        Map<Integer, Integer> taken = new HashMap<>();
        pairs.stream()
                .filter(p -> !taken.containsKey(p.added) && !taken.containsValue(p.removed))
                .forEach(p -> taken.put(p.added, p.removed));
        for (int a = 0; a < news.size(); a++) {
            Integer r = taken.get(a);
            if (r != null) {
                reworded.add(new Rewording(olds.get(r), news.get(a)));
                removed.remove(olds.get(r));
                added.remove(news.get(a));
            }
        }
    }

    private static List<String> numbers(String sentence) {
        return NUMBER.matcher(sentence).results().map(r -> r.group()).toList();
    }

    public boolean isEmpty() {
        return reworded.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    // ---- in words

    /** The weightiest words that are no longer there; empty where words were only added. */
    public String before() {
        return reworded.isEmpty()
                ? removed.stream().findFirst().map(Edit::quoted).orElse("")
                : quoted(
                        window(reworded.getFirst().before(), reworded.getFirst().after()));
    }

    /** The weightiest words that are there now; empty where words were only taken out. */
    public String after() {
        return reworded.isEmpty()
                ? added.stream().findFirst().map(Edit::quoted).orElse("")
                : quoted(window(reworded.getFirst().after(), reworded.getFirst().before()));
    }

    /** In one sentence, figures first. */
    public String inWords() {
        if (isEmpty()) {
            return "Its text is another one than in the report before, in blanks or layout alone.";
        }
        List<String> parts = Stream.of(
                        part("reworded", reworded.stream().map(Edit::inWords).toList()),
                        part("added", added.stream().map(Edit::quoted).toList()),
                        part("removed", removed.stream().map(Edit::quoted).toList()))
                .flatMap(Optional::stream)
                .toList();
        return "Edited: " + String.join("; ", parts) + ".";
    }

    private static String inWords(Rewording rewording) {
        return quoted(window(rewording.before(), rewording.after())) + " is now "
                + quoted(window(rewording.after(), rewording.before()));
    }

    private static Optional<String> part(String what, List<String> all) {
        int more = all.size() - SHOWN;
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(what + " " + String.join(", ", all.subList(0, Math.min(SHOWN, all.size())))
                        + (more > 0 ? " and " + more + " more" : ""));
    }

    /** The words of a sentence in which it differs from another, with two words on either side. */
    private static String window(String sentence, String other) {
        List<String> words = List.of(sentence.split(" "));
        List<String> others = List.of(other.split(" "));
        int most = Math.min(words.size(), others.size());
        int start = 0;
        while (start < most && words.get(start).equals(others.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && words.get(words.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
            end++;
        }
        int from = Math.max(0, start - 2);
        int to = Math.min(words.size(), words.size() - end + 2);
        return (from > 0 ? "… " : "") + String.join(" ", words.subList(from, to)) + (to < words.size() ? " …" : "");
    }

    private static String quoted(String words) {
        int length = words.codePointCount(0, words.length());
        String shown = length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
        return "\u201c" + shown + "\u201d";
    }
}
