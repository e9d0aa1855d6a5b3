package org.nightdesk.intake;

import info.debatty.java.lsh.MinHash;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.text.Document;

/**
 * What a text's words are like, in little room: of two texts as many places of it agree as they share runs of words
 * (MinHash: A. Broder, On the resemblance and containment of documents, 1997). It depends on nothing but the words that
 * the analysis reads, so it can be kept and compared without the text.
 *
 * @param value {@value #PLACES} numbers of eight hex digits each; empty for a text too short to be called a copy
 */
public record Fingerprint(String value) {

    static final int PLACES = 128;
    private static final int FEWEST_RUNS = 20;
    private static final long SEED = 1997;
    private static final MinHash HASH = new MinHash(PLACES, Integer.MAX_VALUE, SEED);

    /** @throws IllegalArgumentException if the value is none that {@link #of} gives */
    public Fingerprint {
        if (!value.matches("(?:[0-9a-f]{" + 8 * PLACES + "})?")) {
            throw new IllegalArgumentException("no fingerprint: " + value);
        }
    }

    public static Fingerprint of(Document document) {
        Set<Integer> runs = Wording.of(document).runs();
        if (runs.size() < FEWEST_RUNS) {
            return new Fingerprint("");
        }
        return new Fingerprint(
                Arrays.stream(HASH.signature(runs)).mapToObj("%08x"::formatted).collect(Collectors.joining()));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** A part of the places, as text. */
    String places(int from, int to) {
        return value.substring(8 * from, 8 * to);
    }
}
