package org.nightdesk.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents tell of someone besides the name.
 *
 * @param posts roles
 * @param persons who else is named beside
 * @param bodies which other bodies are
 * @param countries which countries are
 * @param homes of a body with a common name, the states of which words say it is
 */
record Traits(Set<Post> posts, Set<String> persons, Set<String> bodies, Set<String> countries, Set<String> homes) {

    static final Traits NONE = new Traits(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    Traits and(Traits other) {
        return new Traits(
                union(posts, other.posts),
                union(persons, other.persons),
                union(bodies, other.bodies),
                union(countries, other.countries),
                union(homes, other.homes));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Set<T> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() <= other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        return fewer.stream().anyMatch(more::contains);
    }

    /** Whether anyone or any body is named beside both; a country is named beside many. */
    boolean sharesNames(Traits other) {
        return meet(persons, other.persons) || meet(bodies, other.bodies);
    }

    /** Whether anyone, any body or country is named beside both. */
    boolean hasCompany(Traits other) {
        return sharesNames(other) || meet(countries, other.countries);
    }

    /** Whether anything but a country, or else a role, is common to both. */
    boolean isBeside(Traits other) {
        return sharesNames(other) || sharesRoleWords(other);
    }

    /** What speaks for one, in a few words that follow a name; empty where nothing does. */
    String inCommon(Traits other) {
        return sharesRoleWords(other) ? "; a role in common" : sharesNames(other) ? "; others named beside both" : "";
    }

    private boolean sharesRoleWords(Traits other) {
        return meet(roleWords(), other.roleWords());
    }

    private Set<String> roleWords() {
        return posts.stream().map(Post::words).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    /** What two of one name have in common only if they are one: of persons who stands beside them, and posts. */
    Stream<String> personKeys() {
        Stream<String> fields = posts.stream()
                .flatMap(p -> p.field().stream())
                .distinct()
                .flatMap(f -> bodies.stream().map(b -> "in " + f + " " + b));
        Stream<String> offices = posts.stream()
                .filter(p -> !p.body().isEmpty())
                .map(p -> "as " + p.head() + " " + p.body().stream().sorted().collect(Collectors.joining(" ")));
        return Stream.of(persons.stream().map(p -> "by " + p), fields, offices).flatMap(s -> s);
    }

    /** The same of bodies: of which state they are; where none is told, who and what stands beside them. */
    Stream<String> bodyKeys() {
        return homes.isEmpty()
                ? Stream.concat(
                        persons.stream().map(p -> "by " + p), bodies.stream().map(b -> "with " + b))
                : homes.stream().map(h -> "of " + h);
    }

    /** The same of what is known by a common noun, such as "the central bank". */
    Stream<String> nounKeys() {
        return homes.isEmpty() && countries.size() == 1
                ? Stream.concat(bodyKeys(), countries.stream().map(c -> "of " + c))
                : bodyKeys();
    }

    /** What makes one out of two bare surnames: who and what stands beside them, and any word of their roles. */
    Stream<String> bareKeys() {
        return Stream.of(
                        persons.stream().map(p -> "by " + p),
                        bodies.stream().map(b -> "with " + b),
                        roleWords().stream().map(w -> "as " + w))
                .flatMap(s -> s);
    }

    /** Whether what is told of two persons of one name cannot well be told of one. */
    boolean isAnotherPerson(Traits other) {
        if (posts.isEmpty() || other.posts.isEmpty() || posts.stream().anyMatch(other::agrees)) {
            return false;
        }
        boolean alien = !hasCompany(other) && !sharesRoleWords(other);
        return pairs(other)
                .anyMatch(p -> p.one.isHeldBeside(p.other)
                        ? p.one.excludes(p.other) || p.one.isSeatElsewhere(p.other) || alien
                        : p.one.excludes(p.other) && !sharesNames(other));
    }

    private boolean agrees(Post post) {
        return posts.stream().anyMatch(p -> p.head().equals(post.head()) && !p.isSeatElsewhere(post));
    }

    private record Pair(Post one, Post other) {}

    private Stream<Pair> pairs(Traits others) {
        return posts.stream().flatMap(one -> others.posts.stream().map(other -> new Pair(one, other)));
    }

    /** Whether two bodies of one common name are those of two states. */
    boolean isAnotherBody(Traits other) {
        boolean elsewhere = !homes.isEmpty() && !other.homes.isEmpty() && !meet(homes, other.homes);
        boolean abroad = place().size() == 1 && other.place().size() == 1 && !meet(place(), other.place());
        return elsewhere || abroad && !sharesNames(other);
    }

    private Set<String> place() {
        return homes.isEmpty() ? countries : homes;
    }
}
