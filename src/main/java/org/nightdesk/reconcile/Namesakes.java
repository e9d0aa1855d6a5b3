package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.names.ActorType;

/**
 * Tells namesakes apart. Of those that bear one name in full, two are two only where what is told of them speaks against
 * one: then whoever stands between them is neither's, unless someone stands beside both. A bare surname is nobody's
 * without a second thing in common. The result is the same for any order of the members.
 */
final class Namesakes {

    private final Company company;

    Namesakes(Company company) {
        this.company = company;
    }

    /** The members of one name in parts, each of one actor. */
    List<List<SharedActor.Member>> parts(ActorType type, ActorName name, List<SharedActor.Member> members) {
        if (members.size() == 1) {
            return List.of(members);
        }
        return switch (type) {
            case PERSON ->
                name.isSingle()
                        ? linked(members, Traits::bareKeys)
                        : parts(members, Traits::personKeys, Traits::isAnotherPerson);
            case ORG -> bodies(members);
            case COUNTRY, GROUP -> List.of(members);
        };
    }

    private List<List<SharedActor.Member>> bodies(List<SharedActor.Member> members) {
        if (members.stream().allMatch(m -> CommonNames.isCommonNoun(m.actor()))) {
            return linked(members, Traits::nounKeys);
        }
        return members.stream().anyMatch(m -> CommonNames.isCommon(m.actor()))
                ? parts(members, Traits::bodyKeys, Traits::isAnotherBody)
                : List.of(members);
    }

    private List<List<SharedActor.Member>> parts(
            List<SharedActor.Member> members,
            Function<Traits, Stream<String>> keys,
            BiPredicate<Traits, Traits> areTwo) {
        List<List<SharedActor.Member>> linked = linked(members, keys);
        List<Traits> told = linked.stream().map(company::traits).toList();
        List<Set<Integer>> against = against(told, areTwo);
        Map<Object, List<SharedActor.Member>> parts = new LinkedHashMap<>();
        boolean unanimous = against.stream().allMatch(Set::isEmpty);
        for (int i = 0; i < linked.size(); i++) {
            Object part = unanimous ? "" : against.get(i).isEmpty() ? owner(i, told, against) : against.get(i);
            parts.computeIfAbsent(part, p -> new ArrayList<>()).addAll(linked.get(i));
        }
        return List.copyOf(parts.values());
    }

    /** With whom each cannot be one. */
    private static List<Set<Integer>> against(List<Traits> told, BiPredicate<Traits, Traits> areTwo) {
        List<Set<Integer>> against = IntStream.range(0, told.size())
                .<Set<Integer>>mapToObj(i -> new TreeSet<>())
                .toList();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (areTwo.test(told.get(i), told.get(j))) {
                    against.get(i).add(j);
                    against.get(j).add(i);
                }
            }
        }
        return against;
    }

    /** The only one of several namesakes in whose company it stands; itself where there is none, or more than one. */
    private static Object owner(int free, List<Traits> told, List<Set<Integer>> against) {
        Set<Set<Integer>> fitting = IntStream.range(0, told.size())
                .filter(i -> !against.get(i).isEmpty() && told.get(i).sharesNames(told.get(free)))
                .mapToObj(against::get)
                .collect(Collectors.toSet());
        return fitting.size() == 1 ? fitting.iterator().next() : Integer.valueOf(free);
    }

    private List<List<SharedActor.Member>> linked(
            List<SharedActor.Member> members, Function<Traits, Stream<String>> keys) {
        return Unions.of(members, m -> keys.apply(company.traits(m)));
    }
}
