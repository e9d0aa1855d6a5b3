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

/**
 * Gives stories their names, in words of their documents. Nothing is remembered: a name is made from the first reports among
 * the documents that arrived on the story's first night, so that it stays when others join.
 */
final class StoryNames {

    private static final int FIRST_DAYS = 3;

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
        List<Analysis> founding = founding(group);
        String name = name(founding);
        if (!taken.add(name)) {
            name += day(founding).map(d -> ", " + d).orElse("");
            taken.add(name);
        }
        return new Story(StableId.of("S", first(group).document().id()), name, all);
    }

    private static Optional<String> day(List<Analysis> founding) {
        return founding.stream()
                .map(a -> a.date().interval())
                .filter(i -> i.isClosed())
                .map(Days::words)
                .findFirst();
    }

    private int inOrder(KnownDocument one, KnownDocument other) {
        return Comparator.comparing(KnownDocument::first)
                .thenComparing(d -> d.document().id())
                .compare(one, other);
    }

    private KnownDocument first(List<String> group) {
        return group.stream().map(byId::get).min(this::inOrder).orElseThrow();
    }

    /** The first reports: of the first night's documents those of the first days. */
    private List<Analysis> founding(List<String> group) {
        LocalDate night = first(group).first();
        List<Analysis> arrived = group.stream()
                .map(byId::get)
                .filter(d -> d.first().equals(night))
                .flatMap(d -> d.analysis().stream())
                .toList();
        Optional<LocalDate> last = arrived.stream()
                .flatMap(a -> start(a).stream())
                .min(Comparator.naturalOrder())
                .map(d -> d.plusDays(FIRST_DAYS));
        List<Analysis> early = arrived.stream()
                .filter(a -> start(a).filter(d -> !d.isAfter(last.orElse(d))).isPresent())
                .toList();
        return early.isEmpty() ? arrived : early;
    }

    private static Optional<LocalDate> start(Analysis analysis) {
        return analysis.date().interval().low();
    }

    private String name(List<Analysis> founding) {
        String place = places.of(founding);
        String matter = StoryMatter.of(founding, place, nouns);
        String name = (place + " " + matter).strip();
        return name.isEmpty() ? beginning(founding) : Character.toUpperCase(name.charAt(0)) + name.substring(1);
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
