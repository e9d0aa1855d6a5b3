package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.names.ActorType;

/**
 * Gives a document that stands alone to the story of its town: it names in its lead what the leads of that story name and
 * others do not, in like words and in the same weeks. A notice or a denial shares too little with a report of the flood to
 * be tied to it by its words alone. Where two stories could take it, it stays alone.
 */
final class LooseReports {

    private static final int LEAD = 3;

    /** A story is followed up within so many days. */
    private static final long FOLLOWED = 21;

    /** What part of the story's documents names it, and what part of those that name it are of the story. */
    private static final double MOST = 0.5;

    private static final double ALMOST_ALL = 0.8;

    private final StoryTies ties;
    private final Map<String, Set<String>> names = new HashMap<>();

    /** @param actors countries among them, as no country has one story */
    LooseReports(List<Analysis> documents, List<SharedActor> actors, StoryTies ties) {
        this.ties = ties;
        Set<String> countries = actors.stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .flatMap(SharedActor::forms)
                .flatMap(form -> Words.content(form).stream())
                .collect(Collectors.toSet());
        for (Analysis document : documents) {
            Set<String> found = document.sentences().stream()
                    .limit(LEAD)
                    .flatMap(s -> StoryMarks.names(s.text()).stream())
                    .collect(Collectors.toSet());
            found.removeAll(countries);
            names.put(document.document(), found);
        }
    }

    /** The stories with the documents that they take in, in the same order as before. */
    List<List<String>> given(List<List<String>> stories) {
        Set<String> loose =
                stories.stream().filter(s -> s.size() == 1).map(List::getFirst).collect(Collectors.toSet());
        Map<String, List<List<String>>> byName = byName(stories, loose);
        Map<List<String>, List<String>> taken = new HashMap<>();
        Set<String> settled = new HashSet<>();
        loose.stream().sorted().forEach(document -> {
            List<List<String>> takers = takers(document, byName);
            if (takers.size() == 1) {
                taken.computeIfAbsent(takers.getFirst(), s -> new ArrayList<>()).add(document);
                settled.add(document);
            }
        });
        return stories.stream()
                .filter(s -> s.size() > 1 || !settled.contains(s.getFirst()))
                .map(s -> Stream.concat(s.stream(), taken.getOrDefault(s, List.of()).stream())
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    /** Stories by the names that are theirs. */
    private Map<String, List<List<String>>> byName(List<List<String>> stories, Set<String> loose) {
        Map<String, Integer> spread = new HashMap<>();
        names.forEach((document, found) -> {
            if (!loose.contains(document)) {
                found.forEach(name -> spread.merge(name, 1, Integer::sum));
            }
        });
        Map<String, List<List<String>>> byName = new TreeMap<>();
        for (List<String> story : stories) {
            if (story.size() > 1) {
                own(story, spread)
                        .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(story));
            }
        }
        return byName;
    }

    private Stream<String> own(List<String> story, Map<String, Integer> spread) {
        Map<String, Integer> told = new TreeMap<>();
        story.forEach(d -> names.getOrDefault(d, Set.of()).forEach(name -> told.merge(name, 1, Integer::sum)));
        return told.entrySet().stream()
                .filter(e -> e.getValue() >= Math.max(2, MOST * story.size()))
                .filter(e -> e.getValue() >= ALMOST_ALL * spread.getOrDefault(e.getKey(), 0))
                .map(Map.Entry::getKey);
    }

    private List<List<String>> takers(String document, Map<String, List<List<String>>> byName) {
        return names.getOrDefault(document, Set.of()).stream()
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .distinct()
                .filter(story -> story.stream().anyMatch(d -> ties.inWords(d, document) >= StoryTies.FOREIGN))
                .filter(story -> story.stream().anyMatch(d -> !ties.areApart(d, document, FOLLOWED)))
                .toList();
    }
}
