package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An actor while its mentions are being gathered. */
final class Draft {

    private static final Comparator<Mention> IN_ORDER = Comparator.comparing(Mention::span);

    final ActorType type;
    private String canonical;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<RolePhrase> rolePhrases = new ArrayList<>();
    private final Set<String> trades = new LinkedHashSet<>();
    private Optional<Country> country = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private Gender likely = Gender.UNKNOWN;

    Draft(ActorType type, String canonical) {
        this.type = type;
        this.canonical = canonical;
    }

    String canonical() {
        return canonical;
    }

    void call(String fuller) {
        canonical = fuller;
    }

    void add(Mention mention) {
        boolean known = mentions.stream().anyMatch(m -> m.span().equals(mention.span()));
        if (!known) {
            mentions.add(mention);
        }
    }

    void addRole(RolePhrase role) {
        rolePhrases.add(role);
    }

    List<RolePhrase> rolePhrases() {
        return rolePhrases;
    }

    Optional<Country> country() {
        return country;
    }

    void belongTo(Country state) {
        country = Optional.of(state);
    }

    /** Nouns that the text uses for a body before its name: carmaker, agency. */
    Set<String> trades() {
        return trades;
    }

    Gender gender() {
        return gender;
    }

    /** Whether the person may be meant by a pronoun: by what the text tells, else by the given name. */
    boolean mayBe(Gender meant) {
        return gender == Gender.UNKNOWN ? likely.fits(meant) : gender.fits(meant);
    }

    void suppose(Gender supposed) {
        likely = supposed;
    }

    /** The first word on it stands. */
    void learn(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    /** Mentions so far, in order of the text. */
    List<Mention> mentions() {
        return mentions.stream().sorted(IN_ORDER).toList();
    }

    boolean isNamedBefore(Mention place) {
        return mentions.stream().anyMatch(m -> m.span().end() <= place.span().start());
    }

    Actor actor(String id) {
        List<Role> roles = rolePhrases.stream()
                .map(RolePhrase::role)
                .sorted(Comparator.comparing(Role::span))
                .distinct()
                .toList();
        return new Actor(id, type, canonical, roles, mentions());
    }
}
