package org.nightdesk.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Quantity.Hedge;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** The table of words that qualify a number, and the bounds they leave it. */
final class Hedges {

    /** Where the words leave the number room. */
    enum Bound {
        AROUND,
        BELOW,
        LEAST,
        OVER,
        MOST,
        UNDER
    }

    /** A row of the table. */
    record Row(List<String> words, String side, Hedge hedge, Bound bound) {}

    /** A hedge in a sentence, from its first token to its last. */
    record Found(Row row, int first, int last) {}

    /** Least and most; an end is empty where the words leave it open. */
    record Limits(Optional<BigDecimal> low, Optional<BigDecimal> high) {}

    private static final BigDecimal SPREAD = new BigDecimal("0.04");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century");

    private final Verbs verbs = new Verbs();
    private final List<Row> rows;

    Hedges() {
        rows = RuleTable.of(Hedges.class, "hedges.tsv").rows().stream()
                .map(row -> new Row(
                        List.of(row.cell(0).split(" ")),
                        row.cell(1),
                        row.constant(2, Hedge.class),
                        row.constant(3, Bound.class)))
                .sorted(Comparator.comparing((Row r) -> -r.words().size()))
                .toList();
    }

    /** The hedge that ends right before a token. */
    Optional<Found> before(TaggedSentence sentence, int first) {
        return rows.stream()
                .filter(row -> row.side().equals("before"))
                .filter(row -> startsAt(sentence, first - row.words().size(), row))
                .map(row -> new Found(row, first - row.words().size(), first - 1))
                .findFirst()
                .filter(found -> !isMove(sentence, found) && !isThroughout(sentence, found))
                .filter(found -> !isPreposition(sentence, found))
                .or(() -> verbBefore(sentence, first));
    }

    /** "Edged up to 3.8%" says where it went. */
    private boolean isMove(TaggedSentence sentence, Found found) {
        return sentence.token(found.first()).is("up")
                && found.first() > 0
                && verbs.is("up", sentence.token(found.first() - 1));
    }

    /** "Talks about 40 posts", "a row over 40 posts". */
    private boolean isPreposition(TaggedSentence sentence, Found found) {
        Token word = sentence.token(found.first());
        boolean alone = found.first() == found.last() && found.first() > 0;
        return alone
                && (word.is("about") || word.is("over"))
                && verbs.is(word.lemma(), sentence.token(found.first() - 1));
    }

    /** "Passed 12 laws", but "the toll passed 40". */
    private static boolean isPassing(TaggedSentence sentence, Row row, int first) {
        return row.words().getFirst().equals("pass")
                && first + 1 < sentence.size()
                && sentence.token(first + 1).tag().equals("NNS");
    }

    /** "€18,450 plus 19%" adds up, "200 plus people" does not. */
    private static boolean isSum(TaggedSentence sentence, Found found) {
        int next = found.last() + 1;
        boolean plus = sentence.token(found.last()).is("plus")
                || sentence.token(found.last()).is("+");
        return plus
                && next < sentence.size()
                && (Set.of("CD", "DT", "PRP$", "IN", "RB", "JJR")
                                .contains(sentence.token(next).tag())
                        || sentence.token(next).tag().equals("$")
                        || sentence.token(next).isName());
    }

    /** "Stole 2 million over six years": in the course of them, unless what is told takes time. */
    private boolean isThroughout(TaggedSentence sentence, Found found) {
        int unit = found.last() + 2;
        boolean time = found.first() > 0
                && sentence.token(found.first()).is("over")
                && found.first() == found.last()
                && unit < sentence.size()
                && sentence.token(unit).tag().equals("NNS")
                && TIMES.contains(sentence.token(unit).lemma());
        Token ahead = sentence.token(Math.max(0, found.first() - 1));
        return time && !ahead.tag().equals("IN") && !verbs.is("last", ahead);
    }

    /** The hedge that starts right after a token. */
    Optional<Found> after(TaggedSentence sentence, int last) {
        return rows.stream()
                .filter(row -> row.side().equals("after"))
                .filter(row -> startsAt(sentence, last + 1, row))
                .map(row -> new Found(row, last + 1, last + row.words().size()))
                .filter(found -> !isSum(sentence, found))
                .findFirst();
    }

    private Optional<Found> verbBefore(TaggedSentence sentence, int first) {
        return rows.stream()
                .filter(row -> row.side().equals("verb") && first > 0)
                .filter(row -> !isPassing(sentence, row, first))
                .filter(row -> isVerb(sentence.token(first - 1), row.words().getFirst()))
                .map(row -> new Found(row, first - 1, first - 1))
                .findFirst();
    }

    private static boolean isVerb(Token token, String lemma) {
        return token.isVerb() && token.lemma().equals(lemma)
                || token.text().toLowerCase(Locale.ROOT).equals(lemma + "es")
                || token.text().toLowerCase(Locale.ROOT).equals(lemma + "s");
    }

    private static boolean startsAt(TaggedSentence sentence, int at, Row row) {
        if (at < 0 || at + row.words().size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < row.words().size(); i++) {
            if (!sentence.token(at + i).is(row.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a bound leaves of a number.
     *
     * @param counts whether it counts things, so that more than 5,000 is at least 5,001
     */
    static Limits limits(Bound bound, BigDecimal value, boolean counts) {
        boolean exact = counts && value.scale() <= 0 && value.compareTo(MILLION) < 0;
        BigDecimal step = exact ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal spread = spread(value, counts);
        return switch (bound) {
            case AROUND -> closed(value.subtract(spread), value.add(spread));
            case BELOW -> closed(value.subtract(spread), value);
            case LEAST -> new Limits(Optional.of(value), Optional.empty());
            case OVER -> new Limits(Optional.of(value.add(step)), Optional.empty());
            case MOST -> new Limits(Optional.empty(), Optional.of(value));
            case UNDER -> new Limits(Optional.empty(), Optional.of(value.subtract(step)));
        };
    }

    private static Limits closed(BigDecimal low, BigDecimal high) {
        return new Limits(Optional.of(NumberWords.plain(low)), Optional.of(NumberWords.plain(high)));
    }

    private static BigDecimal spread(BigDecimal value, boolean counts) {
        BigDecimal spread = value.abs().multiply(SPREAD);
        return counts && value.scale() <= 0 ? spread.setScale(0, RoundingMode.CEILING) : spread;
    }
}
