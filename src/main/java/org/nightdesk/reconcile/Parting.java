package org.nightdesk.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.reconcile.SharedActor.Member;

/**
 * Undoes what made one actor of two that an analyst tells apart: which members are the other's. Those are the other's by
 * the documents or the name that the analyst meant, and later ones by the name that only the other bears, or by what stands
 * beside them.
 */
final class Parting {

    private final SharedActor actor;
    private final Target.OfActor own;
    private final Target other;
    private final Company company;

    Parting(SharedActor actor, Target.OfActor own, Target other, Company company) {
        this.actor = actor;
        this.own = own;
        this.other = other;
        this.company = company;
    }

    /** Members of the other; empty where nothing can be told apart, since all of them are one's or the other's. */
    List<Member> others() {
        List<Member> theirs = actor.members().stream().filter(this::isOthers).toList();
        if (theirs.isEmpty() || theirs.size() == actor.members().size()) {
            return List.of();
        }
        List<Member> ours = actor.members().stream().filter(this::isOwn).toList();
        return actor.members().stream()
                .filter(m -> theirs.contains(m) || !ours.contains(m) && isLike(m, theirs, ours))
                .toList();
    }

    private boolean isOthers(Member member) {
        return switch (other) {
            case Target.OfName named -> bears(member, named.name());
            case Target.OfActor theirs ->
                theirs.documents().isEmpty()
                        ? bears(member, theirs.name()) && !theirs.name().equals(own.name())
                        : theirs.documents().contains(member.document())
                                && (!own.documents().contains(member.document()) || bears(member, theirs.name()));
            default -> false;
        };
    }

    private boolean isOwn(Member member) {
        boolean isMeant = own.documents().isEmpty()
                ? bears(member, own.name())
                : own.documents().contains(member.document());
        return isMeant && !isOthers(member);
    }

    /** Whether a document that came later is rather the other's. */
    private boolean isLike(Member member, List<Member> theirs, List<Member> ours) {
        Optional<Boolean> byName =
                only(names(theirs).contains(name(member)), names(ours).contains(name(member)));
        Traits told = company.traits(member);
        Traits them = company.traits(theirs);
        Traits us = company.traits(ours);
        return byName.or(() -> only(told.sharesNames(them), told.sharesNames(us)))
                .or(() -> only(told.isBeside(them), told.isBeside(us)))
                .orElse(false);
    }

    private static Optional<Boolean> only(boolean theirs, boolean ours) {
        return theirs == ours ? Optional.empty() : Optional.of(theirs);
    }

    private Set<String> names(List<Member> members) {
        return members.stream().map(this::name).collect(Collectors.toSet());
    }

    private String name(Member member) {
        return Words.plain(member.actor().canonical());
    }

    private boolean bears(Member member, String name) {
        return name(member).equals(Words.plain(name));
    }
}
