package org.nightdesk.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.nightdesk.language.TaggedSentence;

/** Which tokens already belong to a name or to what is said beside it. */
final class Coverage {

    private final Map<Integer, BitSet> taken = new HashMap<>();

    void take(TaggedSentence in, int first, int last) {
        taken.computeIfAbsent(in.index(), s -> new BitSet()).set(first, last + 1);
    }

    boolean isTaken(TaggedSentence in, int token) {
        BitSet tokens = taken.get(in.index());
        return tokens != null && tokens.get(token);
    }

    static Coverage of(Iterable<Found> found) {
        Coverage coverage = new Coverage();
        for (Found name : found) {
            coverage.take(name.span().in(), name.span().first(), name.span().last());
            if (name instanceof Found.Person person) {
                person.roles().forEach(r -> coverage.take(r.in(), r.first(), r.last()));
            }
        }
        return coverage;
    }
}
