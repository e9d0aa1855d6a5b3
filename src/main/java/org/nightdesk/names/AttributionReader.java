package org.nightdesk.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.AttributionIndex.Stretch;

/**
 * Reads who stands for what is said, over a whole document: reporting verbs, "according to", quotations, owned counts,
 * unnamed sources and words of distance. Safe for use by several threads.
 */
public final class AttributionReader {

    private final AttributionWords words = new AttributionWords();

    /**
     * The sources of a document.
     *
     * @param sentences its sentences in order, parsed where they may hold a figure or an event
     * @param actors its actors, whose ids the links carry
     */
    public Attributions read(List<TaggedSentence> sentences, List<Actor> actors) {
        AttributionFrames reader = new AttributionFrames(words, new AttributionSource(words, actors));
        Map<Integer, List<AttributionFrame>> frames = new HashMap<>();
        Map<Integer, List<Stretch>> claims = new HashMap<>();
        for (TaggedSentence sentence : sentences) {
            frames.put(sentence.index(), new ArrayList<>(reader.read(sentence)));
            claims.put(sentence.index(), claims(sentence));
        }
        AttributionQuotes.spread(sentences, frames);
        AttributionTurns.spread(sentences, actors, frames);
        OneSided sides = new OneSided(actors);
        sentences.forEach(s -> frames.computeIfPresent(
                s.index(), (i, all) -> all.stream().map(f -> sides.mark(s, f)).toList()));
        Set<Integer> open = sentences.stream()
                .filter(this::mayReport)
                .map(TaggedSentence::index)
                .collect(Collectors.toSet());
        return new AttributionIndex(frames, claims, open);
    }

    /** Whether there is a verb of saying or a quotation mark in a sentence. */
    private boolean mayReport(TaggedSentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.tag().equals("``")
                        || t.tag().equals("''")
                        || words.verb(t)
                                .filter(v -> v.kind() == AttributionWords.Kind.SAY
                                        && !v.takes().isBound())
                                .isPresent());
    }

    private List<Stretch> claims(TaggedSentence sentence) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            if (isRumour(sentence, i)) {
                found.add(new Stretch(i + 1, edgeAfter(sentence, i), false));
            }
            words.claimAt(sentence, i)
                    .ifPresent(claim -> found.add(
                            new Stretch(edgeBefore(sentence, at), edgeAfter(sentence, at), claim.isHearsay())));
        }
        return found;
    }

    /** "Rumours that 500 jobs will go". */
    private boolean isRumour(TaggedSentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).isNoun()
                && words.isNoun(sentence.token(at), "unnamed")
                && !words.isNoun(sentence.token(at), "words")
                && sentence.token(at + 1).is("that");
    }

    private static int edgeBefore(TaggedSentence sentence, int at) {
        int edge = at;
        while (edge > 0 && !isEdge(sentence, edge - 1)) {
            edge--;
        }
        return edge;
    }

    private static int edgeAfter(TaggedSentence sentence, int at) {
        int edge = at;
        while (edge < sentence.size() && !isEdge(sentence, edge)) {
            edge++;
        }
        return edge;
    }

    private static boolean isEdge(TaggedSentence sentence, int at) {
        return sentence.token(at).is(",") || sentence.token(at).tag().equals(":");
    }
}
