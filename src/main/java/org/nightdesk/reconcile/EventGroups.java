package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.TimeInterval;
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

    private static final Comparator<Telling> IN_TIME = Comparator.comparing(
            (Telling t) -> t.when().low().or(() -> t.published().low()).orElse(LocalDate.MAX));

    private final EventMatch match;
    private final Cast cast;
    private final Lexicon lexicon = new Lexicon();

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
                            Telling.of(analysis, e, cast, told.getOrDefault(analysis.document(), Map.of()), lexicon)));
        }
        return tellings;
    }

    List<List<Telling>> join(List<Telling> tellings, Separations separations) {
        List<Clusters.Link<Telling>> links = new ArrayList<>();
        new Neighbours<>(tellings, this::keys, IN_TIME).pairs((one, other) -> {
            int strength = match.strength(one, other);
            if (strength >= EventMatch.ENOUGH) {
                links.add(new Clusters.Link<>(one, other, strength));
            }
        });
        return Clusters.join(tellings, links, separations.besides(match, Telling::item));
    }

    /** Someone who took part, or a kind of act with a place; where nobody did, with a word of its sentence. */
    private Set<String> keys(Telling telling) {
        Set<String> keys = new HashSet<>();
        telling.participants().forEach(p -> {
            keys.add(p + " " + telling.event().eventClass());
            telling.kinds().forEach(k -> keys.add(p + " " + k));
            cast.countries(p).forEach(c -> keys.add(c + " " + telling.event().eventClass()));
        });
        telling.measures().forEach(keys::add);
        telling.kinds().forEach(k -> telling.place().forEach(p -> keys.add(k + " in " + p)));
        if (telling.participants().isEmpty() && telling.once()) {
            telling.words().forEach(w -> telling.kinds().forEach(k -> keys.add(k + " of " + w)));
        }
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

    /** The days and the places that two documents give for one event and that cannot both hold. */
    List<Divergence> divergences(List<Telling> cluster) {
        List<Divergence> found = new ArrayList<>(days(cluster));
        found.addAll(places(cluster));
        return found;
    }

    /** Two towns for what is done at one spot: none where one document tells of both, since one may lie in the other. */
    private List<Divergence> places(List<Telling> cluster) {
        List<Divergence> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        List<Telling> heard = heard(cluster);
        for (Telling one : heard) {
            for (Telling other : heard) {
                boolean later = one.compareTo(other) < 0 && !one.document().equals(other.document());
                if (later
                        && match.areElsewhere(one, other)
                        && cluster.stream().noneMatch(t -> isAtBoth(t, one, other))
                        && told.add(one.document() + "\n" + other.document())) {
                    found.add(new Divergence("place", one.item(), other.item(), elsewhere(one, other)));
                }
            }
        }
        return found;
    }

    private static boolean isAtBoth(Telling telling, Telling one, Telling other) {
        return telling.words().containsAll(one.place()) && telling.words().containsAll(other.place());
    }

    private static String elsewhere(Telling one, Telling other) {
        return "One account has it in " + one.event().place() + ", the other in "
                + other.event().place() + "; it can have been at one place only.";
    }

    /**
     * Neighbouring days that two documents give for one event: of each document its first mention counts, and of an event
     * that very many tell, the first mention of each time.
     */
    private static List<Divergence> days(List<Telling> cluster) {
        List<Divergence> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        if (haveOneTime(cluster)) {
            return found;
        }
        List<Telling> heard = heard(cluster);
        for (Telling one : heard) {
            for (Telling other : heard) {
                boolean later = one.compareTo(other) < 0 && !one.when().meets(other.when());
                if (later && told.add(one.document() + "\n" + other.document())) {
                    found.add(new Divergence("date", one.item(), other.item(), reason(one, other)));
                }
            }
        }
        return found;
    }

    /** All of a few; of very many the first of each time. */
    private static List<Telling> heard(List<Telling> cluster) {
        if (cluster.size() <= Neighbours.FEW) {
            return cluster;
        }
        Map<TimeInterval, Telling> first = new LinkedHashMap<>();
        cluster.forEach(t -> first.putIfAbsent(t.when(), t));
        return List.copyOf(first.values());
    }

    private static boolean haveOneTime(List<Telling> cluster) {
        List<TimeInterval> times =
                cluster.stream().map(Telling::when).distinct().toList();
        return times.stream().allMatch(one -> times.stream().allMatch(one::meets));
    }

    private static String reason(Telling one, Telling other) {
        return "One account has it on " + Days.words(one.when()) + ", the other on " + Days.words(other.when())
                + "; it can have been on one day only.";
    }
}
