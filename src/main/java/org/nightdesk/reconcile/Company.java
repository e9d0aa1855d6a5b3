package org.nightdesk.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;

/**
 * Who is named beside whom: it tells namesakes apart. Two persons of one name are taken for two where both have roles,
 * the roles have no word in common, and the documents have no other name in common; two bodies known by a common noun –
 * "central bank" – where the documents have no other name in common.
 *
 * @param names document → keys of the names in it
 */
record Company(Map<String, Set<String>> names) {

    static Company of(List<KnownDocument> documents) {
        return new Company(documents.stream()
                .flatMap(d -> d.analysis().stream())
                .collect(Collectors.toMap(a -> a.document(), a -> keys(a.actors()))));
    }

    private static Set<String> keys(List<Actor> actors) {
        return actors.stream()
                .filter(a -> a.type() != ActorType.GROUP)
                .map(Company::key)
                .collect(Collectors.toSet());
    }

    private static String key(Actor actor) {
        return actor.type() + " "
                + ActorName.of(actor.canonical(), actor.type()).sound();
    }

    boolean areNamesakes(List<SharedActor.Member> members, String document, Actor actor) {
        return switch (actor.type()) {
            case PERSON -> members.stream().allMatch(m -> differ(m, document, actor));
            case ORG -> isCommonNoun(actor) && members.stream().noneMatch(m -> haveCompany(m, document, actor));
            case COUNTRY, GROUP -> false;
        };
    }

    private static boolean isCommonNoun(Actor actor) {
        return actor.canonical().codePoints().noneMatch(Character::isUpperCase);
    }

    /** Whether documents of both lists name anyone else in common. */
    boolean areTogether(List<SharedActor.Member> some, List<SharedActor.Member> others) {
        return some.stream().anyMatch(m -> others.stream().anyMatch(o -> haveCompany(o, m.document(), m.actor())));
    }

    /** Whether the documents name anyone else in common. */
    private boolean haveCompany(SharedActor.Member member, String document, Actor actor) {
        return shareAName(member.document(), document, key(actor));
    }

    private boolean differ(SharedActor.Member member, String document, Actor actor) {
        Set<String> roles = roleWords(member.actor());
        Set<String> others = roleWords(actor);
        return !roles.isEmpty()
                && !others.isEmpty()
                && Words.shared(roles, others) == 0
                && !shareAName(member.document(), document, key(actor));
    }

    private boolean shareAName(String one, String other, String except) {
        Set<String> known = names.getOrDefault(other, Set.of());
        return one.equals(other)
                || names.getOrDefault(one, Set.of()).stream().anyMatch(k -> !k.equals(except) && known.contains(k));
    }

    private static Set<String> roleWords(Actor actor) {
        return Words.content(String.join(" ", actor.titles()));
    }
}
