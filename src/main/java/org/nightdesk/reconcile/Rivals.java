package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.names.Attribution;
import org.nightdesk.text.RuleTable;

/**
 * Two counts of one thing that a document sets against each other: "The company put the sludge at 800,000 cubic metres. The
 * ministry spoke of 1.2 million cubic metres." Whoever gives the second says nothing more of it than the number, so that it
 * can only be of what was counted before.
 */
final class Rivals {

    /** A count is answered within so many sentences. */
    private static final int NEAR = 2;

    /** Counts further apart than by this factor are hardly of one thing. */
    private static final BigDecimal APART = BigDecimal.valueOf(10);

    private static final Set<String> SAYING = RuleTable.of(Attribution.class, "attribution-verbs.tsv").rows().stream()
            .map(row -> Words.stem(row.cell(0)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PASTS = Words.stems("saying-words.txt");

    private Rivals() {}

    static boolean are(Candidate one, Candidate other) {
        return one.document().equals(other.document())
                && Math.abs(sentence(one) - sentence(other)) <= NEAR
                && one.counted().key().equals(other.counted().key())
                && one.narrowing().equals(other.narrowing())
                && haveOtherOrigins(one, other)
                && areOfOneOrder(one, other)
                && (saysNoMore(one) && sentence(one) >= sentence(other) || saysNoMore(other));
    }

    private static int sentence(Candidate candidate) {
        return candidate.claim().figure().sentence();
    }

    private static boolean haveOtherOrigins(Candidate one, Candidate other) {
        Optional<String> mine = one.claim().origin();
        Optional<String> theirs = other.claim().origin();
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    private static boolean areOfOneOrder(Candidate one, Candidate other) {
        Optional<BigDecimal> mine = one.range().value();
        Optional<BigDecimal> theirs = other.range().value();
        return mine.isPresent()
                && theirs.isPresent()
                && mine.get().multiply(APART).compareTo(theirs.get()) > 0
                && theirs.get().multiply(APART).compareTo(mine.get()) > 0;
    }

    /** Whether the words around its number are no more than who says it. */
    private static boolean saysNoMore(Candidate candidate) {
        Set<String> words = new HashSet<>(candidate.words());
        candidate.claim().figure().source().chain().forEach(link -> words.removeAll(Words.content(link.words())));
        words.removeAll(Words.content(candidate.claim().figure().unit()));
        words.removeAll(SAYING);
        words.removeAll(PASTS);
        return words.isEmpty();
    }
}
