package org.nightdesk.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins persons whom a document names only in part with the one person whose full name fits. Where two full names fit,
 * or the name could be a given name of another, nothing is joined.
 */
final class ShortNames {

    private final List<ActorIdentity.Cluster> persons;
    private final Map<String, List<ActorIdentity.Cluster>> byEdgeWord;

    ShortNames(List<ActorIdentity.Cluster> persons) {
        this.persons = persons;
        this.byEdgeWord = persons.stream()
                .filter(p -> !p.name.isSingle())
                .flatMap(p -> Stream.of(
                                p.name.words().getFirst(), p.name.words().getLast())
                        .distinct()
                        .map(w -> Map.entry(ActorName.of(w, p.type).sound(), p)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void join() {
        persons.stream().filter(p -> !p.name.isSingle()).forEach(p -> join(p, fuller(p), "shorter form of "));
        persons.stream()
                .filter(p -> p.name.isSingle())
                .forEach(p -> join(p, byOneName(p), "only one full name fits: "));
    }

    private static void join(ActorIdentity.Cluster person, Optional<ActorIdentity.Cluster> full, String why) {
        full.ifPresent(f -> {
            f.take(person, why + "\"" + f.members.getFirst().actor().canonical() + "\"");
            person.members.clear();
        });
    }

    private Optional<ActorIdentity.Cluster> fuller(ActorIdentity.Cluster person) {
        String last = ActorName.of(person.name.words().getLast(), person.type).sound();
        return only(byEdgeWord.getOrDefault(last, List.of()).stream()
                .filter(f -> f != person && person.name.shortens(f.name))
                .filter(f -> person.name.words().getFirst().length() > 1 || sharesRole(person, f))
                .toList());
    }

    private Optional<ActorIdentity.Cluster> byOneName(ActorIdentity.Cluster person) {
        return only(byEdgeWord.getOrDefault(person.name.sound(), List.of()));
    }

    private static Optional<ActorIdentity.Cluster> only(Collection<ActorIdentity.Cluster> fitting) {
        List<ActorIdentity.Cluster> present =
                fitting.stream().filter(f -> !f.members.isEmpty()).toList();
        return present.size() == 1 ? Optional.of(present.getFirst()) : Optional.empty();
    }

    private static boolean sharesRole(ActorIdentity.Cluster one, ActorIdentity.Cluster other) {
        return Words.shared(roleWords(one), roleWords(other)) > 0;
    }

    private static java.util.Set<String> roleWords(ActorIdentity.Cluster person) {
        return Words.content(person.members.stream()
                .flatMap(m -> m.actor().titles().stream())
                .collect(Collectors.joining(" ")));
    }
}
