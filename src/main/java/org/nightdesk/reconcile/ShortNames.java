package org.nightdesk.reconcile;

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
    private final Company company;
    private final Map<String, List<ActorIdentity.Cluster>> byEdgeWord;

    ShortNames(List<ActorIdentity.Cluster> persons, Company company) {
        this.persons = persons;
        this.company = company;
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
        persons.stream()
                .filter(p -> !p.name.isSingle())
                .forEach(p -> fuller(p).ifPresent(f -> f.take(p, join(Join.Rule.SHORTER, "shorter form of ", p, f))));
        persons.stream()
                .filter(p -> p.name.isSingle())
                .forEach(p -> byOneName(p)
                        .ifPresent(f -> f.take(p, join(Join.Rule.BARE_NAME, "only one full name fits: ", p, f))));
    }

    private Join join(Join.Rule rule, String why, ActorIdentity.Cluster person, ActorIdentity.Cluster full) {
        String common = company.traits(person.members).inCommon(company.traits(full.members));
        String name = full.members.getFirst().actor().canonical();
        return new Join(rule, why + "\"" + name + "\"" + common, full.witness());
    }

    private Optional<ActorIdentity.Cluster> fuller(ActorIdentity.Cluster person) {
        String last = ActorName.of(person.name.words().getLast(), person.type).sound();
        boolean initial = person.name.words().getFirst().length() == 1;
        return only(
                person,
                initial,
                byEdgeWord.getOrDefault(last, List.of()).stream()
                        .filter(f -> f != person && person.name.shortens(f.name))
                        .toList());
    }

    private Optional<ActorIdentity.Cluster> byOneName(ActorIdentity.Cluster person) {
        return only(person, true, byEdgeWord.getOrDefault(person.name.sound(), List.of()));
    }

    /**
     * The only one that fits. Of several that bear one name it is the one in whose company the person stands.
     *
     * @param bare whether the name alone is too little, so that something else must be common to both
     */
    private Optional<ActorIdentity.Cluster> only(
            ActorIdentity.Cluster person, boolean bare, List<ActorIdentity.Cluster> fitting) {
        List<ActorIdentity.Cluster> present =
                fitting.stream().filter(f -> !f.members.isEmpty()).toList();
        if (present.stream().map(f -> f.name.sound()).distinct().count() != 1) {
            return Optional.empty();
        }
        Traits told = company.traits(person.members);
        List<ActorIdentity.Cluster> likely = present.stream()
                .filter(f -> !told.isAnotherPerson(company.traits(f.members)))
                .filter(f -> !bare && present.size() == 1 || told.isBeside(company.traits(f.members)))
                .toList();
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }
}
