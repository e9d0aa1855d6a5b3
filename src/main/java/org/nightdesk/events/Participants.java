package org.nightdesk.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Mention;
import org.nightdesk.names.States;
import org.nightdesk.text.Span;

/** Which actor a word stands for. */
final class Participants {

    private static final int JUST_BEFORE = 2;

    private record Named(Span span, ActorType type, Event.Participant participant) {}

    private final Map<Integer, TreeMap<Integer, Named>> bySentence = new HashMap<>();
    private final Map<String, Event.Participant> countries = new HashMap<>();

    Participants(List<Actor> actors, States states) {
        actors.stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .forEach(a -> countries.putIfAbsent(
                        states.of(a.canonical()).orElse(a.canonical()), new Event.Participant(a.canonical(), a.id())));
        for (Actor actor : actors) {
            for (Mention mention : actor.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), s -> new TreeMap<>())
                        .put(
                                mention.span().start(),
                                new Named(
                                        mention.span(),
                                        actor.type(),
                                        new Event.Participant(actor.canonical(), actor.id())));
            }
        }
    }

    /** The actor that a token of a sentence stands for, or is part of the name of. */
    Optional<Event.Participant> at(TaggedSentence sentence, int token) {
        return named(sentence, token).map(Named::participant);
    }

    /** The state of this name; without an actor where the document speaks of it only as of a place. */
    Event.Participant country(String name) {
        return countries.getOrDefault(name, new Event.Participant(name, ""));
    }

    /** The person, or the body or state, that a token stands for. */
    Optional<Event.Participant> at(TaggedSentence sentence, int token, boolean person) {
        return named(sentence, token)
                .filter(named -> named.type() != ActorType.GROUP)
                .filter(named -> (named.type() == ActorType.PERSON) == person)
                .map(Named::participant);
    }

    private Optional<Named> named(TaggedSentence sentence, int token) {
        Span place = sentence.token(token).span();
        return Optional.ofNullable(bySentence.get(sentence.index()))
                .map(names -> names.floorEntry(place.start()))
                .map(Map.Entry::getValue)
                .filter(named -> named.span().contains(place));
    }

    /** Those of a type that are named in this sentence or the two before, in order of their names. */
    List<Event.Participant> namedBefore(TaggedSentence sentence, ActorType type) {
        return IntStream.rangeClosed(sentence.index() - JUST_BEFORE, sentence.index())
                .mapToObj(i -> bySentence.getOrDefault(i, new TreeMap<>()).values())
                .flatMap(Collection::stream)
                .filter(named -> named.type() == type)
                .map(Named::participant)
                .distinct()
                .toList();
    }
}
