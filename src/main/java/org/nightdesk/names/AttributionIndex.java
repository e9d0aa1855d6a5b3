package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frames of a document by sentence, and the stretches that are stated as claims. */
final class AttributionIndex implements Attributions {

    /** A stretch of a sentence, from its first token to the one after its last. */
    record Stretch(int from, int to, boolean isHearsay) {

        boolean covers(int token) {
            return from <= token && token < to;
        }
    }

    private final Map<Integer, List<AttributionFrame>> frames;
    private final Map<Integer, List<Stretch>> claims;

    private final Set<Integer> open;

    /**
     * @param open the sentences in which somebody may speak of whom no frame tells
     */
    AttributionIndex(
            Map<Integer, List<AttributionFrame>> frames, Map<Integer, List<Stretch>> claims, Set<Integer> open) {
        this.frames = frames;
        this.claims = claims;
        this.open = open;
    }

    @Override
    public Attribution of(int sentence, int token) {
        List<Attribution.Link> chain = new ArrayList<>();
        for (AttributionFrame frame : covering(sentence, token)) {
            for (Attribution.Link link : frame.links()) {
                if (chain.stream().noneMatch(known -> isSame(known, link))) {
                    chain.add(link);
                }
            }
        }
        return chain.isEmpty() ? Attribution.ARTICLE : new Attribution(chain);
    }

    @Override
    public boolean isAlleged(int sentence, int token) {
        boolean named = !of(sentence, token).isArticle();
        return covering(sentence, token).stream().anyMatch(AttributionFrame::alleged)
                || claims.getOrDefault(sentence, List.of()).stream()
                        .anyMatch(claim -> claim.covers(token) && !(named && claim.isHearsay()));
    }

    @Override
    public boolean isPlain(int sentence, int token) {
        List<AttributionFrame> all = frames.getOrDefault(sentence, List.of());
        List<AttributionFrame> own =
                all.stream().filter(frame -> frame.covers(token)).toList();
        boolean one = own.size() == 1
                && !own.getFirst().alleged()
                && own.getFirst().links().size() == 1;
        return one || all.isEmpty() && !open.contains(sentence);
    }

    /** Inmost first: whoever stands within what another says is nearer to the origin. */
    private List<AttributionFrame> covering(int sentence, int token) {
        List<AttributionFrame> all = frames.getOrDefault(sentence, List.of()).stream()
                .filter(frame -> frame.covers(token))
                .toList();
        Comparator<AttributionFrame> inmost = Comparator.comparing(AttributionFrame::inmost);
        Comparator<AttributionFrame> depth = Comparator.comparingLong(
                f -> all.stream().filter(outer -> outer.holds(f)).count());
        return all.stream().sorted(inmost.thenComparing(depth).reversed()).toList();
    }

    private static boolean isSame(Attribution.Link one, Attribution.Link other) {
        return one.words().equalsIgnoreCase(other.words())
                || !one.actor().isEmpty() && one.actor().equals(other.actor());
    }
}
