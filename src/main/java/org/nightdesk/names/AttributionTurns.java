package org.nightdesk.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.names.Attribution.Link;

/** The turns of a transcript: "HOLM: We counted 214." Whoever a paragraph names before a colon says all of it. */
final class AttributionTurns {

    private static final int LONGEST_LABEL = 4;
    private static final int FEWEST_TURNS = 3;

    private AttributionTurns() {}

    /** Adds the speaker of its turn to each sentence; nothing where the document is no transcript. */
    static void spread(
            List<TaggedSentence> sentences, List<Actor> actors, Map<Integer, List<AttributionFrame>> frames) {
        Map<Integer, String> labels = labels(sentences);
        Set<String> speakers = new HashSet<>(labels.values());
        if (labels.size() < FEWEST_TURNS || speakers.size() == labels.size()) {
            return;
        }
        for (TaggedSentence sentence : sentences) {
            String label = labels.get(sentence.sentence().paragraph());
            if (label != null) {
                boolean opens = label(sentence).filter(label::equals).isPresent();
                frames.computeIfAbsent(sentence.index(), k -> new ArrayList<>())
                        .add(frame(sentence, opens ? colon(sentence) : -1, link(label, actors)));
            }
        }
    }

    /** By paragraph, who is named at its start. */
    private static Map<Integer, String> labels(List<TaggedSentence> sentences) {
        Map<Integer, String> labels = new TreeMap<>();
        int before = -1;
        for (TaggedSentence sentence : sentences) {
            int paragraph = sentence.sentence().paragraph();
            if (paragraph != before) {
                label(sentence).ifPresent(label -> labels.put(paragraph, label));
            }
            before = paragraph;
        }
        return labels;
    }

    private static Optional<String> label(TaggedSentence sentence) {
        int colon = colon(sentence);
        boolean named = colon > 0
                && colon + 1 < sentence.size()
                && sentence.tokens().subList(0, colon).stream().allMatch(AttributionTurns::isNamed);
        return named ? Optional.of(sentence.words(0, colon - 1)) : Optional.empty();
    }

    private static int colon(TaggedSentence sentence) {
        for (int i = 1; i < Math.min(sentence.size(), LONGEST_LABEL + 1); i++) {
            if (sentence.token(i).is(":")) {
                return i;
            }
        }
        return -1;
    }

    /** A name, or a word in capitals; a single letter names nobody. */
    private static boolean isNamed(Token token) {
        String text = token.text();
        boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return Character.isUpperCase(text.codePointAt(0))
                && text.length() > 1
                && (capitals || token.entity() == Entity.PERSON || token.isName());
    }

    private static Link link(String label, List<Actor> actors) {
        List<Actor> meant = actors.stream()
                .filter(actor -> actor.type() == ActorType.PERSON)
                .filter(actor -> endsWith(actor.canonical(), label) || endsWith(label, actor.canonical()))
                .toList();
        return meant.size() == 1
                ? new Link(meant.getFirst().canonical(), meant.getFirst().id())
                : new Link(label, "");
    }

    private static boolean endsWith(String name, String last) {
        return (" " + name.toLowerCase(Locale.ROOT)).endsWith(" " + last.toLowerCase(Locale.ROOT));
    }

    private static AttributionFrame frame(TaggedSentence sentence, int colon, Link link) {
        return new AttributionFrame(
                sentence.index(), colon, colon + 1, sentence.size(), 0, colon + 1, List.of(link), false, false);
    }
}
