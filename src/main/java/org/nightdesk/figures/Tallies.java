package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** Two numbers set against each other: "voted 214 to 180", "a 5-4 ruling", "won 17-14". They are no range. */
final class Tallies {

    private static final Units.Unit VOTES = new Units.Unit(List.of(), Units.Kind.TALLY, "votes", BigDecimal.ONE);
    private static final Units.Unit SCORE = new Units.Unit(List.of(), Units.Kind.TALLY, "score", BigDecimal.ONE);
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2010", "\u2011");
    private static final Set<String> VOTING = Set.of("vote", "ballot", "majority");
    private static final int REACH = 8;

    private final Map<String, String> kinds =
            RuleTable.of(Tallies.class, "tallies.tsv").pairs();

    /** What a number is counted in that stands on either side of such a pair; empty where it stands in none. */
    Optional<Units.Unit> unit(TaggedSentence sentence, int number) {
        int first = isNumber(sentence, number + 2) && isJoint(sentence, number + 1) ? number : number - 2;
        boolean pair = isNumber(sentence, first)
                && isJoint(sentence, first + 1)
                && isNumber(sentence, first + 2)
                && !isDash(sentence, first + 3)
                && !isDash(sentence, first - 1);
        return pair ? kind(sentence, first) : Optional.empty();
    }

    private Optional<Units.Unit> kind(TaggedSentence sentence, int first) {
        boolean apart = sentence.token(first + 1).is("to");
        if (hasBeside(sentence, first, "vote") && (!apart || votes(sentence, first))) {
            return Optional.of(VOTES);
        }
        boolean one = IntStream.range(1, sentence.size() - 1)
                        .filter(i -> isDash(sentence, i) && isNumber(sentence, i - 1) && isNumber(sentence, i + 1))
                        .count()
                == 1;
        return !apart && one && hasBeside(sentence, first, "score") ? Optional.of(SCORE) : Optional.empty();
    }

    private static boolean votes(TaggedSentence sentence, int first) {
        return sentence.tokens().subList(Math.max(0, first - REACH), first).stream()
                .anyMatch(t -> VOTING.contains(t.lemma()));
    }

    /** Whether a word of a kind stands before the pair in its clause, or as the noun that the pair describes. */
    private boolean hasBeside(TaggedSentence sentence, int first, String kind) {
        int after = first + 3;
        boolean noun = after < sentence.size() && sentence.token(after).isNoun();
        if (noun) {
            return is(sentence.token(after), kind);
        }
        int from = Math.max(FigureClauses.startOf(sentence, first), first - REACH);
        return sentence.tokens().subList(from, first).stream().anyMatch(t -> is(t, kind));
    }

    private boolean is(Token token, String kind) {
        return kind.equals(kinds.get(token.lemma()));
    }

    private static boolean isJoint(TaggedSentence sentence, int at) {
        return isDash(sentence, at)
                || at > 0 && at < sentence.size() && sentence.token(at).is("to");
    }

    private static boolean isDash(TaggedSentence sentence, int at) {
        return at > 0
                && at < sentence.size()
                && DASHES.contains(sentence.token(at).text());
    }

    private static boolean isNumber(TaggedSentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).text().matches("0|[1-9]\\d{0,3}");
    }
}
