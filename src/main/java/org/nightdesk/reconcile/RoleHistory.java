package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.names.Role;

/**
 * The roles of an actor over all documents in order of time. Reports of one post whose times agree are one role; of what
 * no document says nothing is filled in.
 *
 * @param roles in order of time
 */
public record RoleHistory(List<HeldRole> roles) {

    public RoleHistory {
        roles = List.copyOf(roles);
    }

    /** The history of an actor; {@code analyses} gives the analysis of a document that names it. */
    public static RoleHistory of(SharedActor actor, Function<String, Analysis> analyses) {
        List<HeldRole> told = actor.members().stream()
                .flatMap(member -> analyses.apply(member.document()).roles().stream()
                        .filter(role -> role.actor().equals(member.actor().id()))
                        .map(role -> HeldRole.of(new HeldRole.Told(member.document(), role))))
                .sorted(Comparator.comparing(RoleHistory::isTold)
                        .thenComparing(role -> title(role).length())
                        .reversed())
                .toList();
        List<HeldRole> folded = new ArrayList<>();
        told.forEach(role -> fold(role, folded));
        folded.sort(Comparator.comparing(HeldRole::order));
        return new RoleHistory(folded);
    }

    private static boolean isTold(HeldRole role) {
        return role.told().getFirst().role().term().isTold();
    }

    private static void fold(HeldRole role, List<HeldRole> folded) {
        for (int i = 0; i < folded.size(); i++) {
            Optional<HeldRole> one =
                    isSamePost(folded.get(i), role) ? folded.get(i).with(role) : Optional.empty();
            if (one.isPresent()) {
                folded.set(i, one.get());
                return;
            }
        }
        folded.add(role);
    }

    private static Role first(HeldRole held) {
        return held.told().getFirst().role().role();
    }

    private static String title(HeldRole held) {
        return Words.plain(first(held).title());
    }

    /** One title, or the end of the other's, of bodies that can be one: "Minister", "defence minister". */
    private static boolean isSamePost(HeldRole one, HeldRole other) {
        String title = title(one);
        String shorter = title(other);
        boolean same = title.equals(shorter) || title.endsWith(" " + shorter);
        String body = Words.plain(first(one).body());
        String of = Words.plain(first(other).body());
        boolean sameBody = body.isEmpty()
                || of.isEmpty()
                || body.startsWith(of)
                || of.startsWith(body)
                || body.endsWith(" " + of)
                || of.endsWith(" " + body);
        return same && sameBody;
    }

    /** In words: "Defence minister (2019–2024), then secretary of the Security Council (as of May 2024)". */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < roles.size(); i++) {
            HeldRole role = roles.get(i);
            if (i > 0) {
                words.append(role.follows(roles.get(i - 1)) ? ", then " : "; ");
            }
            words.append(i == 0 ? capital(role.post()) : role.post());
            words.append(role.when().isEmpty() ? "" : " (" + role.when() + ")");
        }
        return words.toString();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
