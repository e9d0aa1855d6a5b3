package org.nightdesk.names;

import java.util.List;

/**
 * Someone or some body that a document speaks of, within that document.
 *
 * @param id its name in the document, {@code a1}, {@code a2}… in order of first mention
 * @param type what kind it is
 * @param canonical the fullest form of the name in the document
 * @param roles what the text says that it is, wherever it says so, in order: "Defense Minister", "spokesman"
 * @param mentions where it is spoken of, in order
 */
public record Actor(String id, ActorType type, String canonical, List<Role> roles, List<Mention> mentions) {

    public Actor {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** The words for its roles, each once, in order: "Defense Minister", "spokesman". */
    public List<String> titles() {
        return roles.stream().map(Role::words).distinct().toList();
    }

    /** All forms of the name, in order of first use. */
    public List<String> aliases() {
        return mentions.stream()
                .filter(Mention::isAlias)
                .map(Mention::surface)
                .distinct()
                .toList();
    }
}
