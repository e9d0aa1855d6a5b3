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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.names.ActorType;

/** Gives actors their ids: that of the actor remembered by the same name, or the next free one. */
final class ActorIds {

    private static final Comparator<KnownActor> BY_NUMBER =
            Comparator.comparingInt((KnownActor k) -> number(k.id())).thenComparing(KnownActor::id);

    private final Map<String, List<KnownActor>> knownByKey;
    private final Set<String> taken = new HashSet<>();
    /** How many groups of one name each document has so far; by that, and not by their place, an edit leaves them known. */
    private final Map<String, Integer> groups = new HashMap<>();

    private int last;

    ActorIds(List<KnownActor> known) {
        this.knownByKey = known.stream()
                .sorted(BY_NUMBER)
                .flatMap(k -> keys(k).map(key -> Map.entry(key, k)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.last = known.stream()
                .mapToInt(k -> number(k.id()))
                .filter(n -> n < Integer.MAX_VALUE)
                .max()
                .orElse(0);
    }

    /** Shared actors in order of their ids. */
    List<SharedActor> name(List<ActorIdentity.Cluster> clusters) {
        List<SharedActor> actors = new ArrayList<>();
        List<ActorIdentity.Cluster> ordered =
                clusters.stream().sorted(Comparator.comparing(ActorIds::first)).toList();
        Map<Boolean, List<ActorIdentity.Cluster>> byFirst =
                ordered.stream().collect(Collectors.partitioningBy(c -> known(c).anyMatch(k -> isFirstOf(k, c))));
        byFirst.getOrDefault(true, List.of()).forEach(c -> actors.add(name(c)));
        byFirst.getOrDefault(false, List.of()).forEach(c -> actors.add(name(c)));
        actors.sort(Comparator.comparingInt((SharedActor a) -> number(a.id())).thenComparing(SharedActor::id));
        return actors;
    }

    private SharedActor name(ActorIdentity.Cluster cluster) {
        List<SharedActor.Member> members = cluster.members.stream()
                .sorted(Comparator.comparing(SharedActor.Member::item))
                .toList();
        return new SharedActor(id(cluster), canonical(cluster), cluster.type, members);
    }

    private String id(ActorIdentity.Cluster cluster) {
        if (cluster.type == ActorType.GROUP) {
            SharedActor.Member member = cluster.members.getFirst();
            String name = member.actor().canonical();
            return StableId.of(
                    "G", member.document(), name, "" + groups.merge(member.document() + "\n" + name, 1, Integer::sum));
        }
        Optional<KnownActor> known = known(cluster)
                .filter(k -> !taken.contains(k.id()))
                .min(Comparator.comparing((KnownActor k) -> !isFirstOf(k, cluster))
                        .thenComparing(BY_NUMBER));
        String id = known.map(KnownActor::id).orElseGet(() -> "A" + ++last);
        taken.add(id);
        return id;
    }

    private Stream<KnownActor> known(ActorIdentity.Cluster cluster) {
        return cluster.type == ActorType.GROUP
                ? Stream.empty()
                : Stream.concat(
                        known(cluster, n -> cluster.name.isSingle() || !n.isSingle()),
                        known(cluster, ActorName::isSingle).filter(k -> isFirstOf(k, cluster)));
    }

    /** Whether it was by a document of these that an actor was first known: so namesakes do not change their ids. */
    private static boolean isFirstOf(KnownActor known, ActorIdentity.Cluster cluster) {
        return known.first().isPresent()
                && cluster.members.stream()
                        .anyMatch(m -> m.document().equals(known.first().get()));
    }

    /** Names in full lead back to a remembered actor; a surname, which may be anybody's, only by its first document. */
    private Stream<KnownActor> known(ActorIdentity.Cluster cluster, Predicate<ActorName> names) {
        return cluster.members.stream()
                .map(m -> ActorName.of(m.actor().canonical(), cluster.type))
                .filter(names)
                .flatMap(n -> n.keys().stream())
                .distinct()
                .flatMap(n -> knownByKey.getOrDefault(cluster.type + " " + n, List.of()).stream());
    }

    private static Stream<String> keys(KnownActor known) {
        return Stream.concat(
                        Stream.of(known.canonical()), known.forms().stream().sorted())
                .map(f -> ActorName.of(f, known.type()))
                .filter(n -> !n.isEmpty())
                .filter(n -> !n.isSingle() || n.equals(ActorName.of(known.canonical(), known.type())))
                .flatMap(n -> n.keys().stream().map(k -> known.type() + " " + k))
                .distinct();
    }

    private static String canonical(ActorIdentity.Cluster cluster) {
        Map<String, Long> documents = cluster.members.stream()
                .map(m -> m.actor().canonical())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<String> fullest = Comparator.comparingInt((String n) -> -fullness(n, cluster.type));
        return documents.keySet().stream()
                .min(fullest.thenComparing((String n) -> n.equals(n.toUpperCase(Locale.ROOT)) ? 1 : 0)
                        .thenComparing(n -> -documents.getOrDefault(n, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** One word, or initials and one, are less full than several; beyond that the more frequent name is better known. */
    private static int fullness(String name, ActorType type) {
        return (int) ActorName.of(name, type).words().stream()
                .filter(w -> w.length() > 1)
                .limit(2)
                .count();
    }

    private static Item first(ActorIdentity.Cluster cluster) {
        return cluster.members.stream()
                .map(SharedActor.Member::item)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int number(String id) {
        return id.matches("A\\d{1,9}") ? Integer.parseInt(id.substring(1)) : Integer.MAX_VALUE;
    }
}
