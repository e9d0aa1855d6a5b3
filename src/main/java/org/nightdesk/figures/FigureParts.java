package org.nightdesk.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.figures.Counted.How;
import org.nightdesk.language.TaggedSentence;

/** Which figure another one is a part of. */
final class FigureParts {

    private static final Set<String> INCLUDING = Set.of("including", "includes", "included", "among");
    private static final int REACH = 6;
    private static final BigDecimal ROOM = new BigDecimal("1.06");

    private FigureParts() {}

    /** The whole that the words of a sentence name, as an index into the figures before. */
    static Optional<Integer> inWords(TaggedSentence sentence, List<Counted> all, int at) {
        Counted part = all.get(at);
        if (part.how() == How.PRONOUN && isOfThose(sentence, part)) {
            return Optional.empty();
        }
        if (part.how() == How.PRONOUN || isMeasuredOf(sentence, part)) {
            return wholeOfPronoun(all.subList(0, at), part.phrase(), saysThem(sentence, part));
        }
        if (opensWith(sentence, all, at)) {
            return Optional.of(at - 1);
        }
        if (isTakenFrom(sentence, all, at)) {
            return Optional.of(at + 1);
        }
        if (isAmongThose(sentence, part)) {
            return lastWhole(all.subList(0, at), part.phrase());
        }
        if (isIncluded(sentence, part) || isManner(sentence, part)) {
            return whole(all, at, part);
        }
        return part.how() == How.PARTITIVE ? partitive(sentence, all, at) : Optional.empty();
    }

    /** "40 of those on it", "40 of those who fled": a group that the words behind make, none that was counted. */
    private static boolean isOfThose(TaggedSentence sentence, Counted part) {
        int those = part.phrase().end() + 1;
        return those + 1 < sentence.size()
                && sentence.token(those).is("those")
                && (sentence.token(those + 1).tag().equals("IN")
                        || sentence.token(those + 1).tag().equals("WP"));
    }

    /** "$300,000 of it". */
    private static boolean isMeasuredOf(TaggedSentence sentence, Counted part) {
        return !part.isCount()
                && NounPhrases.isAt(sentence, part.last() + 1, "of")
                && EarlierNouns.isPronoun(sentence, part.last() + 2);
    }

    /** "2 million of the 9 million crowns", "six of its 14 ships". */
    private static boolean isTakenFrom(TaggedSentence sentence, List<Counted> all, int at) {
        Counted part = all.get(at);
        int of = part.phrase().end();
        boolean direct = (part.how() == How.ELLIPSIS || part.how() == How.ANSWER)
                && at + 1 < all.size()
                && all.get(at + 1).phrase().first() == of + 1;
        boolean share =
                part.phrase().unit().filter(u -> u.kind() == Units.Kind.SHARE).isPresent();
        return !share
                && part.how() != How.RATIO
                && at + 1 < all.size()
                && all.get(at + 1).phrase().sentence() == sentence.index()
                && NounPhrases.isAt(sentence, of, "of")
                && (direct
                        || all.get(at + 1).phrase().first() == of + 2
                                && Set.of("DT", "PRP$")
                                        .contains(sentence.token(of + 1).tag()))
                && isMore(all.get(at + 1), part.phrase());
    }

    /** "Among those held were four journalists": of those counted before. */
    private static boolean isAmongThose(TaggedSentence sentence, Counted part) {
        int verb = part.first() - 1;
        int start = FigureClauses.startOf(sentence, part.first());
        return part.isCount()
                && verb > start + 1
                && sentence.token(verb).lemma().equals("be")
                && sentence.token(start).is("among")
                && Set.of("those", "them", "the")
                        .contains(sentence.token(start + 1).text());
    }

    private static Optional<Integer> lastWhole(List<Counted> before, NumberPhrase part) {
        for (int i = before.size() - 1; i >= 0 && isBeside(before.get(i), part, 1); i--) {
            Counted other = before.get(i);
            if (other.isCount() && other.how() != How.PRONOUN && isMore(other, part)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Of the 112 men on shift, 68 had been rescued". */
    private static boolean opensWith(TaggedSentence sentence, List<Counted> all, int at) {
        if (at == 0 || !isBeside(all.get(at - 1), all.get(at).phrase(), 0)) {
            return false;
        }
        Counted whole = all.get(at - 1);
        int of = FigureClauses.startOf(sentence, whole.first());
        return sentence.token(of).is("of")
                && !EarlierNouns.isPronoun(sentence, of + 1)
                && whole.first() - of <= 2
                && FigureClauses.startOf(sentence, all.get(at).first()) > whole.last()
                && isMore(whole, all.get(at).phrase());
    }

    /** "Four were wounded, two critically", "six in critical condition". */
    private static boolean isManner(TaggedSentence sentence, Counted part) {
        int end = part.last() + 1;
        if (part.how() != How.ELLIPSIS || end >= sentence.size()) {
            return false;
        }
        boolean condition = sentence.token(end).is("in")
                && sentence.tokens().subList(end, Math.min(sentence.size(), end + 4)).stream()
                        .anyMatch(t -> t.is("condition"));
        return condition
                || sentence.token(end).tag().equals("RB")
                        && sentence.token(end).text().endsWith("ly");
    }

    /** "Including 600 deaths", "among them 12 children". */
    private static boolean isIncluded(TaggedSentence sentence, Counted part) {
        for (int i = part.first() - 1; i >= Math.max(0, part.first() - REACH); i--) {
            if (INCLUDING.contains(sentence.token(i).text().toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
            boolean crosses =
                    sentence.token(i).tag().equals(":") || sentence.token(i).isVerb();
            if (crosses) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Integer> whole(List<Counted> all, int at, Counted part) {
        for (int i = at - 1; i >= 0 && isBeside(all.get(i), part.phrase(), 0); i--) {
            if (all.get(i).isCount() && isMore(all.get(i), part.phrase())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Of them", "of whom": of what was counted, not measured. */
    static boolean saysThem(TaggedSentence sentence, Counted part) {
        return saysThem(sentence, part.phrase());
    }

    static boolean saysThem(TaggedSentence sentence, NumberPhrase phrase) {
        int at = phrase.end();
        return at + 1 < sentence.size()
                && sentence.token(at).is("of")
                && Set.of("them", "whom", "us", "these")
                        .contains(sentence.token(at + 1).text());
    }

    /** What "of them" and "of which" take a part of: the last number before that is no smaller, not itself a part. */
    static Optional<Integer> wholeOfPronoun(List<Counted> before, NumberPhrase part, boolean them) {
        for (int i = before.size() - 1; i >= 0 && isBeside(before.get(i), part, 1); i--) {
            Counted other = before.get(i);
            boolean peer = other.how() == How.PRONOUN && other.phrase().sentence() == part.sentence();
            boolean share = part.number().form() == NumberWords.Form.SHARE;
            if (!peer && isComparable(other) && (!them || other.isCount()) && (share || isMore(other, part))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A percentage or a length of time has no members. */
    private static boolean isComparable(Counted other) {
        Units.Kind kind = other.phrase().unit().map(Units.Unit::kind).orElse(Units.Kind.MEASURE);
        return other.how() != How.RATIO
                && kind != Units.Kind.SHARE
                && kind != Units.Kind.TIME
                && kind != Units.Kind.QUALITY
                && kind != Units.Kind.TALLY;
    }

    private static boolean isBeside(Counted other, NumberPhrase part, int sentences) {
        return other.phrase().sentence() >= part.sentence() - sentences;
    }

    private static boolean isMore(Counted whole, NumberPhrase part) {
        return whole.phrase().number().high().compareTo(part.number().low()) >= 0;
    }

    /** "57 of the country's 330 townships": the second number is the whole; "six of the coffins": one told before. */
    private static Optional<Integer> partitive(TaggedSentence sentence, List<Counted> all, int at) {
        Counted part = all.get(at);
        if (at + 1 < all.size()) {
            Counted next = all.get(at + 1);
            boolean inside = next.phrase().sentence() == sentence.index()
                    && next.phrase().first() > part.phrase().last()
                    && next.phrase().first() < part.head()
                    && next.head() == part.head();
            if (inside) {
                return Optional.of(at + 1);
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (all.get(i).isCount() && isSameKind(all.get(i), part) && isMore(all.get(i), part.phrase())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Six of the dead" were counted as "nine people killed". */
    private static boolean isSameKind(Counted whole, Counted part) {
        boolean group = !part.group().isEmpty() && part.group().equals(whole.group());
        return whole.noun().equalsIgnoreCase(part.noun()) || group;
    }

    /**
     * A total told elsewhere in the document: two counts of one fate for two places that add up to it, exactly, or a
     * little above a total that leaves room above.
     */
    static Optional<Integer> inSum(List<ReportedFigure> figures, List<Counted> all, int at) {
        for (int total = 0; total < all.size(); total++) {
            for (int other = 0; other < all.size(); other++) {
                if (other != at && total != at && total != other && addsUp(figures, all, at, other, total)) {
                    return Optional.of(total);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean addsUp(List<ReportedFigure> figures, List<Counted> all, int one, int two, int total) {
        String group = all.get(one).group();
        boolean same = !group.isEmpty()
                && group.equals(all.get(two).group())
                && group.equals(all.get(total).group());
        String place = figures.get(one).place();
        String elsewhere = figures.get(two).place();
        boolean apart = !place.isEmpty() && !elsewhere.isEmpty() && !place.equals(elsewhere);
        boolean told = total < one && total < two;
        return same && apart && told && fits(all.get(one), all.get(two), all.get(total));
    }

    private static boolean fits(Counted one, Counted two, Counted total) {
        if (one.phrase().isVague() || two.phrase().isVague() || total.phrase().isVague()) {
            return false;
        }
        BigDecimal sum = one.phrase().number().low().add(two.phrase().number().low());
        BigDecimal whole = total.phrase().number().low();
        boolean together = one.phrase().sentence() == two.phrase().sentence();
        boolean open = together
                && total.phrase()
                        .hedge()
                        .map(h -> h.row().bound() == Hedges.Bound.OVER)
                        .orElse(false);
        return sum.compareTo(whole) == 0
                || open && sum.compareTo(whole) > 0 && sum.compareTo(whole.multiply(ROOM)) <= 0;
    }
}
