package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.events.EventStatus;

/** Joins the events of all documents that are one, and finds where their dates differ. */
final class EventGroups {

    private static final List<EventStatus> SAYING_MOST = List.of(
            EventStatus.HAPPENED,
            EventStatus.ALLEGED,
            EventStatus.DENIED,
            EventStatus.PLANNED,
            EventStatus.HABITUAL,
            EventStatus.NEGATED);

    private record Pair(Item one, Item other) {}

    private final EventMatch match;
    private final Cast cast;

    EventGroups(EventMatch match, Cast cast) {
        this.match = match;
        this.cast = cast;
    }

    List<Telling> tellings(List<Analysis> analyses, List<Measure> measures) {
        Map<String, Map<Integer, Set<String>>> told = new HashMap<>();
        for (Measure measure : measures) {
            for (Claim claim : measure.claims()) {
                told.computeIfAbsent(claim.item().document(), d -> new HashMap<>())
                        .computeIfAbsent(claim.figure().sentence(), s -> new HashSet<>())
                        .add(measure.id());
            }
        }
        List<Telling> tellings = new ArrayList<>();
        for (Analysis analysis : analyses) {
            analysis.events()
                    .forEach(e -> tellings.add(
                            Telling.of(analysis, e, cast, told.getOrDefault(analysis.document(), Map.of()))));
        }
        return tellings;
    }

    /** @param apart whether an analyst says that two events are two */
    List<List<Telling>> join(List<Telling> tellings, BiPredicate<Item, Item> apart) {
        Map<Pair, Clusters.Link<Telling>> links = new HashMap<>();
        for (List<Telling> block : blocks(tellings)) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Telling one = block.get(i);
                    Telling other = block.get(j);
                    links.computeIfAbsent(
                            new Pair(one.item(), other.item()),
                            p -> new Clusters.Link<>(one, other, match.strength(one, other)));
                }
            }
        }
        List<Clusters.Link<Telling>> strong = links.values().stream()
                .filter(l -> l.strength() >= EventMatch.ENOUGH)
                .toList();
        return Clusters.join(
                tellings, strong, (a, b) -> match.areApart(a, b) || apart.test(a.item(), b.item()));
    }

    /** Events that share someone who took part, or a kind of act together with a place or a figure. */
    private Collection<List<Telling>> blocks(List<Telling> tellings) {
        Map<String, List<Telling>> blocks = new TreeMap<>();
        tellings.stream()
                .sorted()
                .forEach(t -> keys(t).forEach(key ->
                        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(t)));
        return blocks.values();
    }

    private Set<String> keys(Telling telling) {
        Set<String> keys = new HashSet<>();
        telling.participants().forEach(p -> {
            keys.add(p + " " + telling.event().eventClass());
            telling.kinds().forEach(k -> keys.add(p + " " + k));
            cast.countries(p).forEach(c -> keys.add(c + " " + telling.event().eventClass()));
        });
        telling.measures().forEach(keys::add);
        telling.kinds().forEach(k -> telling.place().forEach(p -> keys.add(k + " in " + p)));
        return keys;
    }

    SharedEvent event(List<Telling> cluster, Marks marks) {
        List<Item> members = cluster.stream().map(Telling::item).toList();
        return new SharedEvent(
                marks.id("E", members),
                members,
                status(cluster),
                cluster.stream()
                        .filter(t -> t.event().status() == EventStatus.DENIED)
                        .flatMap(t -> t.voice().origin().stream())
                        .distinct()
                        .toList(),
                new Independence(cast)
                        .origins(cluster.stream()
                                .filter(t -> t.event().status() != EventStatus.DENIED)
                                .map(Telling::voice)
                                .toList()));
    }

    private static EventStatus status(List<Telling> cluster) {
        return cluster.stream()
                .map(t -> t.event().status())
                .min(Comparator.comparingInt(SAYING_MOST::indexOf))
                .orElseThrow();
    }

    /** Neighbouring days that two documents give for one event: of each document its first mention counts. */
    static List<Divergence> divergences(List<Telling> cluster) {
        List<Divergence> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Telling one : cluster) {
            for (Telling other : cluster) {
                boolean later = one.compareTo(other) < 0 && !one.when().meets(other.when());
                if (later && told.add(one.document() + "\n" + other.document())) {
                    found.add(new Divergence("date", one.item(), other.item(), reason(one, other)));
                }
            }
        }
        return found;
    }

    private static String reason(Telling one, Telling other) {
        return "One account has it on " + Days.words(one.when()) + ", the other on " + Days.words(other.when())
                + "; it can have been on one day only.";
    }
}
