package org.nightdesk.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;

/**
 * Who the local actors of each document are over all documents, whom a sentence names, and for which country a person
 * or body acts.
 */
final class Cast {

    private static final Set<String> OFFICIAL = Words.stems("official-words.txt");

    private record Place(String document, int sentence) {}

    private final Map<Item, SharedActor> byItem = new HashMap<>();
    private final Map<String, SharedActor> byId = new HashMap<>();
    private final Map<Place, Set<String>> bySentence = new HashMap<>();
    private final Map<String, Set<String>> byForm = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();
    private final Map<String, Boolean> officials = new HashMap<>();
    private final Set<Set<String>> countryNames = new HashSet<>();

    Cast(List<SharedActor> actors) {
        actors.forEach(this::register);
        List<SharedActor> states =
                actors.stream().filter(a -> a.type() == ActorType.COUNTRY).toList();
        states.forEach(s -> countryNames.add(Candidates.placeWords(s.canonical())));
        Map<String, String> roots = new LinkedHashMap<>();
        states.forEach(s -> roots.put(s.id(), " " + root(Words.plain(s.canonical()))));
        actors.stream().filter(a -> isAgent(a.type())).forEach(a -> countries.put(a.id(), countriesOf(a, roots)));
    }

    private static boolean isAgent(ActorType type) {
        return type == ActorType.PERSON || type == ActorType.ORG;
    }

    private void register(SharedActor actor) {
        byId.put(actor.id(), actor);
        for (SharedActor.Member member : actor.members()) {
            byItem.put(member.item(), actor);
            if (actor.type() != ActorType.GROUP) {
                for (Mention mention : member.actor().mentions()) {
                    if (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM) {
                        byForm.computeIfAbsent(
                                        Words.plain(mention.surface()).replaceFirst("^the ", ""), f -> new HashSet<>())
                                .add(actor.id());
                    }
                    bySentence
                            .computeIfAbsent(new Place(member.document(), mention.sentence()), p -> new HashSet<>())
                            .add(actor.id());
                }
            }
        }
    }

    /** The one person, body or country that any document names by these words. */
    Optional<SharedActor> named(String words) {
        return Optional.ofNullable(byForm.get(Words.plain(words).replaceFirst("^the ", "")))
                .filter(ids -> ids.size() == 1)
                .map(ids -> byId.get(ids.iterator().next()));
    }

    Optional<SharedActor> actor(String document, String localId) {
        return Optional.ofNullable(byItem.get(new Item(document, localId)));
    }

    /** Whether the words of a place are the name of a country that some document names. */
    boolean isCountry(Set<String> placeWords) {
        return countryNames.contains(placeWords);
    }

    /** @throws java.util.NoSuchElementException if there is no such actor */
    SharedActor byId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** Ids of the persons, bodies and countries that a sentence speaks of. */
    Set<String> in(String document, int sentence) {
        return bySentence.getOrDefault(new Place(document, sentence), Set.of());
    }

    /** Ids of the countries for which a person or body acts, by its name or roles. */
    Set<String> countries(String id) {
        return countries.getOrDefault(id, Set.of());
    }

    /** Whether someone speaks for a state, by name or role. */
    boolean isOfficial(String id) {
        return officials.computeIfAbsent(id, i -> isOfficial(byId(i)));
    }

    private static boolean isOfficial(SharedActor actor) {
        String told = actor.canonical() + " " + String.join(" ", actor.titles());
        return actor.type() == ActorType.COUNTRY
                || Words.of(told).stream().map(Words::stem).anyMatch(OFFICIAL::contains);
    }

    private static Set<String> countriesOf(SharedActor actor, Map<String, String> roots) {
        String told = " " + Words.plain(actor.canonical() + " " + String.join(" ", actor.titles())) + " ";
        Set<String> found = new HashSet<>();
        roots.forEach((state, root) -> {
            if (told.contains(root)) {
                found.add(state);
            }
        });
        return found;
    }

    /** The part that a country's name shares with most adjectives made of it: {@code brazil}, {@code germany → german}. */
    private static String root(String country) {
        return country.length() > 5 && "aey".indexOf(country.charAt(country.length() - 1)) >= 0
                ? country.substring(0, country.length() - 1)
                : country;
    }
}
