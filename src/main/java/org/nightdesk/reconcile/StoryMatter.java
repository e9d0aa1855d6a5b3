package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.ActorType;
import org.nightdesk.text.RuleTable;
import org.nightdesk.text.Sentence;

/**
 * What documents tell of in one or two nouns: the happening of which they speak most, above all in their first sentences,
 * with the noun that most often stands before it – "ferry sinking" – be it told as a noun or, "flooded", as a verb. Where
 * they name no happening, the thing.
 */
final class StoryMatter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}'\u2019-]+");
    private static final Set<String> BEFORE =
            RuleTable.of(StoryMatter.class, "before-nouns.txt").allWords();
    private static final Set<String> VAGUE =
            RuleTable.of(StoryMatter.class, "vague-happenings.txt").allWords();
    private static final int LEAD = 2;
    private static final int IN_LEAD = 6;

    /** A thing names a story where it is spoken of so many times as often as what happened. */
    private static final double THING = 1.5;

    /** A document that dwells on a word says no more by it. */
    private static final int MOST = 20;

    private final NounKinds nouns;
    private final List<List<String>> sentences = new ArrayList<>();
    private final Map<String, Integer> weights = new TreeMap<>();
    private final Map<String, Integer> spread = new HashMap<>();

    private StoryMatter(List<Analysis> documents, NounKinds nouns) {
        this.nouns = nouns;
        for (Analysis document : documents) {
            Map<String, Integer> told = new TreeMap<>();
            document.sentences().forEach(s -> count(s, told));
            document.events().stream()
                    .map(Event::trigger)
                    .map(t -> nouns.pastOf(t).orElse(t))
                    .filter(told::containsKey)
                    .forEach(t -> told.merge(t, IN_LEAD, Integer::sum));
            told.forEach((word, weight) -> {
                weights.merge(word, Math.min(weight, MOST), Integer::sum);
                spread.merge(word, 1, Integer::sum);
            });
        }
        weights.replaceAll((word, weight) -> weight * spread.getOrDefault(word, 1));
    }

    /** The nouns as the documents have them; empty where there is none. */
    static String of(List<Analysis> documents, String place, NounKinds nouns) {
        StoryMatter matter = new StoryMatter(documents, nouns);
        Set<String> said = new HashSet<>(Words.of(place));
        documents.forEach(a -> said.addAll(people(a)));
        Optional<String> happening = matter.most(nouns::isHappening, said);
        Optional<String> thing = matter.most(nouns::isThing, said);
        int toldOf = happening.map(matter.weights::get).orElse(0);
        return thing.filter(t -> matter.weights.getOrDefault(t, 0) > THING * toldOf)
                .or(() -> happening.map(h -> matter.withNounBefore(h, said)))
                .orElseGet(() -> trigger(documents));
    }

    /** Words for who is named or who tells: a fire service is not what happened. */
    private static Set<String> people(Analysis document) {
        Set<String> words = new HashSet<>();
        document.actors().stream()
                .filter(a -> a.type() != ActorType.GROUP)
                .flatMap(a -> a.mentions().stream())
                .forEach(m -> words.addAll(Words.of(m.surface())));
        Stream.concat(
                        document.figures().stream().map(ReportedFigure::source),
                        document.events().stream().map(Event::source))
                .flatMap(source -> source.chain().stream())
                .forEach(link -> words.addAll(Words.of(link.words())));
        return words;
    }

    private void count(Sentence sentence, Map<String, Integer> told) {
        List<String> words =
                WORD.matcher(sentence.text()).results().map(MatchResult::group).toList();
        sentences.add(words);
        int weight = sentence.index() < LEAD ? IN_LEAD : 1;
        IntStream.range(1, words.size())
                .filter(i -> isHead(words, i))
                .forEach(i -> told.merge(words.get(i), weight, Integer::sum));
        words.stream()
                .filter(StoryMatter::isPlain)
                .flatMap(w -> nouns.pastOf(w).stream())
                .filter(nouns::isHappening)
                .forEach(verb -> told.merge(verb, weight, Integer::sum));
    }

    /** Whether a noun stands there and no other noun behind it: in "a fire service" it is not "fire". */
    private boolean isHead(List<String> words, int at) {
        String word = words.get(at);
        String before = words.get(at - 1).toLowerCase(Locale.ROOT);
        boolean last = at + 1 == words.size();
        boolean noun = !nouns.isVerb(word) && !word.endsWith("ing") || BEFORE.contains(before) || isNoun(before);
        boolean describes = !last && (isNoun(words.get(at + 1)) || word.endsWith("ing") && isPlain(words.get(at + 1)));
        return isPlain(word) && nouns.pastOf(word).isEmpty() && noun && !describes;
    }

    private boolean isNoun(String word) {
        return isPlain(word)
                && nouns.pastOf(word).isEmpty()
                && (nouns.isThing(word) || nouns.isHappening(word) || nouns.isPerson(word));
    }

    /** Neither a name nor a word that says little. */
    private static boolean isPlain(String word) {
        return word.length() > 3
                && Character.isLowerCase(word.charAt(0))
                && !Words.content(word).isEmpty();
    }

    private Optional<String> most(Predicate<String> kind, Set<String> but) {
        return weights.entrySet().stream()
                .filter(e -> !but.contains(e.getKey()) && !VAGUE.contains(e.getKey()) && kind.test(e.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private String withNounBefore(String noun, Set<String> said) {
        Map<String, Long> before = sentences.stream()
                .flatMap(words -> IntStream.range(1, words.size())
                        .filter(i -> words.get(i).equals(noun))
                        .mapToObj(i -> words.get(i - 1)))
                .filter(w -> isNoun(w) && !said.contains(w))
                .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
        return before.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> e.getKey() + " " + noun)
                .orElse(noun);
    }

    private static String trigger(List<Analysis> documents) {
        return documents.stream()
                .flatMap(a -> a.events().stream())
                .findFirst()
                .map(e -> e.trigger())
                .orElse("");
    }
}
