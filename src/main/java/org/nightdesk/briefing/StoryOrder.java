package org.nightdesk.briefing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.reconcile.Change;
import org.nightdesk.reconcile.Claim;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.Story;

/** The stories of a report, the biggest movers first: those of which most is new or changed, then those told most. */
final class StoryOrder {

    private final Map<String, Story> byDocument = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final int stories;

    StoryOrder(Picture picture, List<KnownDocument> arrived, List<Change> changes) {
        picture.stories().forEach(s -> s.documents().forEach(d -> byDocument.put(d, s)));
        stories = picture.stories().size();
        Map<Story, Long> moves = moves(picture, arrived, changes);
        List<Story> ordered = picture.stories().stream()
                .sorted(Comparator.comparingLong((Story s) -> -moves.getOrDefault(s, 0L))
                        .thenComparingInt(s -> -s.documents().size())
                        .thenComparing(Story::name)
                        .thenComparing(Story::id))
                .toList();
        IntStream.range(0, ordered.size()).forEach(i -> ranks.put(ordered.get(i).id(), i));
    }

    private Map<Story, Long> moves(Picture picture, List<KnownDocument> arrived, List<Change> changes) {
        Map<String, Set<String>> documents = new HashMap<>();
        picture.events().forEach(e -> documents.put(e.id(), documents(e.members())));
        picture.measures()
                .forEach(m -> documents.put(
                        m.id(), documents(m.claims().stream().map(Claim::item).toList())));
        Stream<Story> changed = changes.stream()
                .filter(c -> c.cause() != Change.Cause.READER)
                .flatMap(c -> documents.getOrDefault(c.id(), Set.of()).stream()
                        .flatMap(d -> of(d).stream())
                        .distinct());
        Stream<Story> grown = arrived.stream().flatMap(d -> of(d.document().id()).stream());
        return Stream.concat(changed, grown).collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    }

    private static Set<String> documents(Collection<Item> items) {
        return items.stream().map(Item::document).collect(Collectors.toSet());
    }

    private Optional<Story> of(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** Name of the story of a document; empty where it is in none. */
    String name(String document) {
        return of(document).map(Story::name).orElse("");
    }

    /** The same where there is more than one story to tell; else empty. */
    String heading(String document) {
        return stories > 1 ? name(document) : "";
    }

    /** From 0, the biggest mover; what is in no story comes last. */
    int rank(String document) {
        return of(document).map(s -> ranks.getOrDefault(s.id(), stories)).orElse(stories);
    }
}
