package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.names.ActorType;

/**
 * Gives stories their names, in words of their documents. Nothing is remembered: a name is made from the first reports among
 * the documents that arrived on the story's first night, so that it stays when others join.
 */
final class StoryNames {

    private final List<KnownDocument> documents;
    private final Map<String, KnownDocument> byId;
    private final StoryPlaces places;
    private final NounKinds nouns;

    StoryNames(List<KnownDocument> documents, List<SharedActor> actors, NounKinds nouns) {
        this.documents = documents;
        this.byId =
                documents.stream().collect(Collectors.toMap(d -> d.document().id(), Function.identity()));
        this.places = new StoryPlaces(actors);
        this.nouns = nouns;
    }

    /** Stories of groups of documents; copies go with their originals. */
    List<Story> stories(List<List<String>> groups) {
        Map<String, List<String>> copies = documents.stream()
                .filter(d -> d.copyOf().isPresent())
                .collect(Collectors.groupingBy(
                        d -> d.copyOf().orElseThrow(),
                        Collectors.mapping(d -> d.document().id(), Collectors.toList())));
        Map<String, Story> named = new HashMap<>();
        Set<String> taken = new HashSet<>();
        groups.stream().sorted(Comparator.comparing(this::first, this::inOrder)).forEach(group -> {
            List<String> all = new ArrayList<>(group);
            group.forEach(d -> all.addAll(copies.getOrDefault(d, List.of())));
            named.put(group.getFirst(), story(group, all.stream().sorted().toList(), taken));
        });
        return groups.stream().map(g -> named.get(g.getFirst())).toList();
    }

    private Story story(List<String> group, List<String> all, Set<String> taken) {
        List<KnownDocument> founding = founding(group);
        String name = name(founding);
        if (!taken.add(name)) {
            name += day(founding).map(d -> ", " + d).orElse("");
            taken.add(name);
        }
        return new Story(StableId.of("S", first(group).document().id()), name, all);
    }

    private static Optional<String> day(List<KnownDocument> founding) {
        return analyses(founding).stream()
                .map(a -> a.date().interval())
                .filter(i -> i.isClosed())
                .map(Days::words)
                .findFirst();
    }

    private static List<Analysis> analyses(List<KnownDocument> documents) {
        return documents.stream().flatMap(d -> d.analysis().stream()).toList();
    }

    /** By the night of their arrival, then by their date: fed in one night or by ten, the first is the same. */
    private int inOrder(KnownDocument one, KnownDocument other) {
        return Comparator.comparing(KnownDocument::first)
                .thenComparing(StoryNames::start)
                .thenComparing(d -> d.document().id())
                .compare(one, other);
    }

    private KnownDocument first(List<String> group) {
        return group.stream().map(byId::get).min(this::inOrder).orElseThrow();
    }

    /** The first reports: of the first night's documents those of the first day. */
    private List<KnownDocument> founding(List<String> group) {
        KnownDocument first = first(group);
        return group.stream()
                .map(byId::get)
                .filter(d -> d.first().equals(first.first()) && start(d).equals(start(first)))
                .sorted(this::inOrder)
                .toList();
    }

    /** What has no date comes last. */
    private static LocalDate start(KnownDocument document) {
        return document.analysis().flatMap(a -> a.date().interval().low()).orElse(LocalDate.MAX);
    }

    /** Place and happening where the headlines bear them out, else a headline that holds no count; it says where. */
    private String name(List<KnownDocument> founding) {
        List<Analysis> analyses = analyses(founding);
        StoryHeadlines headlines = new StoryHeadlines(founding);
        String place = places.of(analyses);
        String matter = StoryMatter.of(analyses, place, nouns);
        String name = (place + " " + matter).strip();
        String noun = matter.substring(matter.lastIndexOf(' ') + 1);
        return headlines.bearOut(place, noun)
                ? capital(name)
                : headlines
                        .best()
                        .map(headline -> namesAny(analyses, headline) ? headline : before(place, headline))
                        .orElse(name.isEmpty() ? beginning(analyses) : capital(name));
    }

    private static boolean namesAny(List<Analysis> documents, String headline) {
        Set<String> words = Words.content(headline);
        return documents.stream()
                .flatMap(a -> a.actors().stream())
                .filter(a -> a.type() != ActorType.GROUP)
                .flatMap(a -> a.mentions().stream())
                .anyMatch(m -> Words.shared(words, Words.content(m.surface())) > 0);
    }

    private static String before(String place, String headline) {
        return place.isEmpty() || headline.contains(place) ? headline : place + ": " + headline;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The first words of the first document. */
    private static String beginning(List<Analysis> founding) {
        return founding.stream()
                .flatMap(a -> a.sentences().stream())
                .findFirst()
                .map(s -> List.of(s.text().split("\\s+")).stream().limit(5).collect(Collectors.joining(" ")))
                .orElse("");
    }
}
