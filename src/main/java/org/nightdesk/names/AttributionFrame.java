package org.nightdesk.names;

import java.util.List;

/**
 * Somebody and the stretch of a sentence that he stands for.
 *
 * @param sentence index of the sentence
 * @param anchor the verb or preposition that binds the two
 * @param from first token of what is said
 * @param to the token after its last
 * @param sourceFrom first token of the words that name the source
 * @param sourceTo the token after their last
 * @param links who it is, origin first; empty where nobody is named
 * @param inmost whether the source lies behind all others ("citing officials")
 * @param alleged whether what is said is stated as a claim
 */
record AttributionFrame(
        int sentence,
        int anchor,
        int from,
        int to,
        int sourceFrom,
        int sourceTo,
        List<Attribution.Link> links,
        boolean inmost,
        boolean alleged) {

    AttributionFrame {
        links = List.copyOf(links);
    }

    /** Whether the token belongs to what is said, not to who says it. */
    boolean covers(int token) {
        return from <= token && token < to && !(sourceFrom <= token && token < sourceTo);
    }

    /** Whether the other one stands within what this one says. */
    boolean holds(AttributionFrame other) {
        return other != this && covers(other.anchor);
    }

    /** The same as a claim. */
    AttributionFrame asClaim() {
        return new AttributionFrame(sentence, anchor, from, to, sourceFrom, sourceTo, links, inmost, true);
    }

    AttributionFrame until(int end) {
        return new AttributionFrame(
                sentence,
                anchor,
                from,
                Math.max(from, Math.min(to, end)),
                sourceFrom,
                sourceTo,
                links,
                inmost,
                alleged);
    }
}
