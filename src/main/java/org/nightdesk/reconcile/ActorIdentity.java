package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;

/**
 * Finds which actors of several documents are one. Names are compared only where a key is equal, so the cost grows with
 * the mentions. In doubt two actors stay two: a wrong join is worse than a missed one.
 */
final class ActorIdentity {

    private final List<Cluster> clusters = new ArrayList<>();
    private final Company company;
    private final Namesakes namesakes;

    private ActorIdentity(Company company) {
        this.company = company;
        this.namesakes = new Namesakes(company);
    }

    /** Actors of documents that were found to be one, with the reasons. */
    static final class Cluster {
        final ActorType type;
        final ActorName name;
        final List<SharedActor.Member> members = new ArrayList<>();

        Cluster(ActorType type, ActorName name) {
            this.type = type;
            this.name = name;
        }

        /** All of another cluster, which is left empty. */
        void take(Cluster other, Join join) {
            other.members.forEach(m -> members.add(new SharedActor.Member(m.document(), m.actor(), join)));
            other.members.clear();
        }

        /** The words by which its first document names it. */
        Optional<Join.Witness> witness() {
            return Join.Witness.of(members.getFirst());
        }
    }

    /** Clusters of the actors of all documents, in no particular order. */
    static List<Cluster> of(List<KnownDocument> documents, Company company) {
        ActorIdentity identity = new ActorIdentity(company);
        Map<ActorType, List<SharedActor.Member>> byType = documents.stream()
                .flatMap(ActorIdentity::members)
                .collect(Collectors.groupingBy(m -> m.actor().type()));
        byType.forEach(identity::joinEqualNames);
        identity.joinForms();
        return identity.clusters.stream().filter(c -> !c.members.isEmpty()).toList();
    }

    private static Stream<SharedActor.Member> members(KnownDocument document) {
        return document.analysis().stream()
                .flatMap(
                        a -> a.actors().stream().map(actor -> new SharedActor.Member(a.document(), actor, Join.NAMED)));
    }

    private void joinEqualNames(ActorType type, List<SharedActor.Member> members) {
        for (List<SharedActor.Member> named : Unions.of(members, ActorIdentity::keys)) {
            ActorName name = name(named.getFirst());
            namesakes.parts(type, name, named).forEach(part -> start(type, name, part));
        }
    }

    /** A group of people is known by its words alone, which others may be called by too. */
    private static Stream<String> keys(SharedActor.Member member) {
        ActorName name = name(member);
        return member.actor().type() == ActorType.GROUP || name.isEmpty() ? Stream.empty() : name.keys().stream();
    }

    private static ActorName name(SharedActor.Member member) {
        return ActorName.of(member.actor().canonical(), member.actor().type());
    }

    private void start(ActorType type, ActorName name, List<SharedActor.Member> members) {
        Cluster cluster = new Cluster(type, name);
        clusters.add(cluster);
        for (SharedActor.Member member : members) {
            Join join = equalName(cluster, member.actor(), name(member));
            cluster.members.add(new SharedActor.Member(member.document(), member.actor(), join));
        }
    }

    private static Join equalName(Cluster cluster, Actor actor, ActorName name) {
        if (cluster.members.isEmpty()) {
            return Join.NAMED;
        }
        String first = cluster.members.getFirst().actor().canonical();
        if (first.equals(actor.canonical())) {
            return new Join(Join.Rule.SAME_NAME, "the same name", cluster.witness());
        }
        boolean spelling = name(cluster.members.getFirst()).spelling().equals(name.spelling());
        return new Join(
                spelling ? Join.Rule.SPELLING : Join.Rule.TRANSLITERATION,
                "the same name as \"" + first
                        + (spelling ? "\" but for hyphens, blanks, accents or case" : "\" in another spelling"),
                cluster.witness());
    }

    private void joinForms() {
        joinKinds();
        List<Cluster> persons = ofType(ActorType.PERSON);
        new ShortNames(persons, company).join();
        List<Cluster> bodies = new ArrayList<>(ofType(ActorType.ORG));
        bodies.addAll(ofType(ActorType.COUNTRY));
        joinAcronyms(bodies);
    }

    /** A full name that one document takes for a person's and another for a body's, in the same company, is one. */
    private void joinKinds() {
        Map<String, List<Cluster>> bodies =
                ofType(ActorType.ORG).stream().collect(Collectors.groupingBy(c -> c.name.spelling()));
        for (Cluster person : ofType(ActorType.PERSON)) {
            for (Cluster body : bodies.getOrDefault(person.name.spelling(), List.of())) {
                if (!person.name.isSingle() && company.areTogether(person.members, body.members)) {
                    boolean isPerson = person.members.size() >= body.members.size();
                    Cluster kept = isPerson ? person : body;
                    Cluster other = isPerson ? body : person;
                    String why = "the same name, there taken for a " + (isPerson ? "body's" : "person's");
                    kept.take(other, new Join(Join.Rule.OTHER_KIND, why, kept.witness()));
                }
            }
        }
    }

    private List<Cluster> ofType(ActorType type) {
        return clusters.stream()
                .filter(c -> c.type == type && !c.name.isEmpty() && !c.members.isEmpty())
                .sorted(Comparator.comparing(c -> c.name.sound()))
                .toList();
    }

    /** A body that a document knows by its acronym alone joins the only one that is known by both, or fits its letters. */
    private void joinAcronyms(List<Cluster> bodies) {
        Map<String, List<Cluster>> byForm = bodies.stream()
                .flatMap(c -> forms(c).stream().map(f -> Map.entry(f, c)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, List<Cluster>> byInitials = bodies.stream().collect(Collectors.groupingBy(c -> c.name.initials()));
        for (Cluster cluster : bodies) {
            if (cluster.name.isSingle()) {
                String name = cluster.name.spelling();
                fullName(cluster, byForm.getOrDefault(name, List.of()), byInitials.getOrDefault(name, List.of()))
                        .ifPresent(full -> full.take(cluster, otherName(cluster, full)));
            }
        }
    }

    /** Where a document names it by both, the words there; else those of the name that the letters fit. */
    private static Join otherName(Cluster cluster, Cluster full) {
        String why = "acronym or other name of \"" + name(full) + "\"";
        return full.members.stream()
                .flatMap(m -> m.actor().mentions().stream()
                        .filter(n ->
                                ActorName.of(n.surface(), full.type).spelling().equals(cluster.name.spelling()))
                        .map(n -> Join.Witness.of(m.document(), n)))
                .findFirst()
                .map(both -> new Join(Join.Rule.BOTH_NAMES, why, Optional.of(both)))
                .orElseGet(() -> new Join(Join.Rule.INITIALS, why + ", by its letters", full.witness()));
    }

    private Optional<Cluster> fullName(Cluster cluster, List<Cluster> known, Collection<Cluster> bodies) {
        List<Cluster> others = known.stream()
                .filter(c -> c != cluster && c.type == cluster.type && !c.members.isEmpty())
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
        }
        List<Cluster> fitting = bodies.stream()
                .filter(c -> c != cluster && c.type == cluster.type && !c.members.isEmpty())
                .filter(c -> cluster.name.spelling().length() > 2 && cluster.name.isAcronymOf(c.name))
                .filter(c -> company.areTogether(cluster.members, c.members))
                .toList();
        return fitting.size() == 1 && isUpperCase(cluster) ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean isUpperCase(Cluster cluster) {
        return cluster.members.stream()
                .allMatch(m -> m.actor().canonical().codePoints().noneMatch(Character::isLowerCase));
    }

    /** Other forms of the name within the documents that know it by more than one. */
    private static List<String> forms(Cluster cluster) {
        return cluster.members.stream()
                .flatMap(m -> m.actor().mentions().stream())
                .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.ACRONYM)
                .map(m -> ActorName.of(m.surface(), cluster.type).spelling())
                .filter(f -> !f.isEmpty() && !f.equals(cluster.name.spelling()))
                .distinct()
                .toList();
    }

    private static String name(Cluster cluster) {
        return cluster.members.getFirst().actor().canonical();
    }
}
