package org.nightdesk.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;

/** What documents tell of the actors they name besides the names: roles, who stands beside them, of which state they are. */
final class Company {

    /** Keys of the names in a document. */
    private record Names(Set<String> persons, Set<String> bodies, Set<String> countries) {
        static final Names NONE = new Names(Set.of(), Set.of(), Set.of());
    }

    private final Map<String, Names> names = new HashMap<>();
    private final Map<String, Analysis> analyses;
    private final Map<Item, Traits> traits = new HashMap<>();

    private Company(Map<String, Analysis> analyses) {
        this.analyses = analyses;
        analyses.forEach((document, analysis) -> names.put(document, names(analysis.actors())));
    }

    static Company of(List<KnownDocument> documents) {
        return new Company(documents.stream()
                .flatMap(d -> d.analysis().stream())
                .collect(Collectors.toMap(Analysis::document, Function.identity())));
    }

    private static Names names(List<Actor> actors) {
        Map<ActorType, Set<String>> byType = actors.stream()
                .collect(Collectors.groupingBy(Actor::type, Collectors.mapping(Company::key, Collectors.toSet())));
        return new Names(
                byType.getOrDefault(ActorType.PERSON, Set.of()),
                byType.getOrDefault(ActorType.ORG, Set.of()),
                byType.getOrDefault(ActorType.COUNTRY, Set.of()));
    }

    private static String key(Actor actor) {
        return ActorName.of(actor.canonical(), actor.type()).sound();
    }

    /** What the document of a member tells of it. */
    Traits traits(SharedActor.Member member) {
        return traits.computeIfAbsent(member.item(), item -> traits(member.document(), member.actor()));
    }

    private Traits traits(String document, Actor actor) {
        Names beside = names.getOrDefault(document, Names.NONE);
        Optional<Analysis> analysis = Optional.ofNullable(analyses.get(document));
        Set<Post> posts = analysis.stream()
                .flatMap(a -> a.roles().stream())
                .filter(r -> r.actor().equals(actor.id()))
                .map(Post::of)
                .collect(Collectors.toSet());
        Set<String> homes = actor.type() == ActorType.ORG && CommonNames.isCommon(actor)
                ? analysis.map(a -> new Home(a).of(actor)).orElse(Set.of())
                : Set.of();
        return new Traits(
                posts, without(beside.persons(), actor), without(beside.bodies(), actor), beside.countries(), homes);
    }

    private static Set<String> without(Set<String> names, Actor actor) {
        Set<String> others = new HashSet<>(names);
        others.remove(key(actor));
        return others;
    }

    /** What all documents of some members tell. */
    Traits traits(List<SharedActor.Member> members) {
        return members.stream().map(this::traits).reduce(Traits.NONE, Traits::and);
    }

    /** Whether documents of both lists name anyone else in common, or are one document. */
    boolean areTogether(List<SharedActor.Member> some, List<SharedActor.Member> others) {
        Set<String> documents = some.stream().map(SharedActor.Member::document).collect(Collectors.toSet());
        return others.stream().anyMatch(o -> documents.contains(o.document()))
                || traits(some).hasCompany(traits(others));
    }
}
