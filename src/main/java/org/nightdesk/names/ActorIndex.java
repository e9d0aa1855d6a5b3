package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** From a place in a document to the actor spoken of there. */
public final class ActorIndex {

    private record Place(int sentence, int token) {}

    private record Entry(Actor actor, Mention mention) {}

    private final Map<Place, Entry> entries = new HashMap<>();
    private final Map<String, Actor> byId = new HashMap<>();

    private ActorIndex() {}

    /** Where mentions lie within each other, the shorter one counts: in "Chile's miners" Chile is Chile. */
    public static ActorIndex of(List<Actor> actors, List<TaggedSentence> sentences) {
        ActorIndex index = new ActorIndex();
        Map<Integer, TaggedSentence> byNumber = new HashMap<>();
        sentences.forEach(s -> byNumber.put(s.index(), s));
        List<Entry> longestFirst = new ArrayList<>();
        for (Actor actor : actors) {
            index.byId.put(actor.id(), actor);
            actor.mentions().forEach(m -> longestFirst.add(new Entry(actor, m)));
        }
        longestFirst.sort(Comparator.comparingInt(e -> -e.mention().span().length()));
        for (Entry entry : longestFirst) {
            TaggedSentence in = byNumber.get(entry.mention().sentence());
            if (in != null) {
                in.tokens().stream()
                        .filter(t -> entry.mention().span().overlaps(t.span()))
                        .forEach(t -> index.entries.put(place(in, t), entry));
            }
        }
        return index;
    }

    private static Place place(TaggedSentence in, Token token) {
        return new Place(in.index(), token.index());
    }

    /** The actor whom the token is a word for, or part of a name of. */
    public Optional<Actor> at(int sentence, int token) {
        return Optional.ofNullable(entries.get(new Place(sentence, token))).map(Entry::actor);
    }

    /** The mention that the token is part of. */
    public Optional<Mention> mentionAt(int sentence, int token) {
        return Optional.ofNullable(entries.get(new Place(sentence, token))).map(Entry::mention);
    }

    /** The actor of an id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
