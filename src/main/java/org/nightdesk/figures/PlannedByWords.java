package org.nightdesk.figures;

import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/**
 * Whether the words right around a figure put it into the future: the verb before it in its clause, or the auxiliary
 * after it. The tree is not asked, since it errs most where sums and shares stand close together.
 */
final class PlannedByWords {

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i");
    private static final Set<String> FORECAST = Set.of(
            "growth",
            "sale",
            "profit",
            "revenue",
            "earnings",
            "margin",
            "inflation",
            "price",
            "rate",
            "demand",
            "output",
            "deficit");
    private static final int GROWTH_NEAR = 6;
    private static final int VERB_GROUP = 3;

    private final PlanningWords words;

    PlannedByWords(PlanningWords words) {
        this.words = words;
    }

    boolean isPlanned(TaggedSentence sentence, Counted counted) {
        return isAhead(sentence, counted.first() - 1)
                || isFollowed(sentence, afterOf(sentence, counted))
                || isRevised(sentence, counted)
                || isWithForecast(sentence, counted);
    }

    /** "Raised its forecast for profit to 410 million": the object of the verb before says that it is a plan. */
    private boolean isRevised(TaggedSentence sentence, Counted counted) {
        int to = counted.first() - 1;
        int verb = to;
        while (verb >= 0
                && !isEdge(sentence.token(verb))
                && !sentence.token(verb).isVerb()) {
            verb--;
        }
        boolean bound = verb >= 0
                && verb < to
                && sentence.token(verb).isVerb()
                && Set.of("to", "at").contains(sentence.token(to).text());
        for (int i = verb + 1; bound && i < to && !sentence.token(i).tag().equals("IN"); i++) {
            if (sentence.token(i).isNoun() && words.is("noun", sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Gusts of 130 kph are forecast for Wednesday, with 40 mm of rain": it is forecast together with what stands before. */
    private boolean isWithForecast(TaggedSentence sentence, Counted counted) {
        int comma = counted.first() - 2;
        boolean with = comma > 0
                && sentence.token(comma + 1).is("with")
                && sentence.token(comma).is(",");
        int from = with ? FigureClauses.startOf(sentence, comma) : comma;
        return with && IntStream.range(from, comma).anyMatch(i -> isFollowed(sentence, i));
    }

    /** Whether any word of planning stands in the clause of a figure. */
    boolean isMentioned(TaggedSentence sentence, Counted counted) {
        int from = FigureClauses.startOf(sentence, counted.first());
        int to = FigureClauses.endOf(sentence, counted.last() + 1);
        return sentence.tokens().subList(from, Math.max(from, to)).stream()
                .anyMatch(t -> words.is("modal", t) && t.tag().equals("MD")
                        || t.isVerb() && words.is("verb", t)
                        || t.isNoun() && words.is("noun", t));
    }

    /** "30 cm of snow is forecast": the word after what is measured. */
    private static int afterOf(TaggedSentence sentence, Counted counted) {
        int of = counted.last() + 1;
        boolean measured = !counted.isCount() && NounPhrases.isAt(sentence, of, "of");
        int head = measured ? NounPhrases.nounFrom(sentence, of + 1) : -1;
        return head < 0 ? of : head + 1;
    }

    /** "Would average 2.1 per cent", "expects growth of 6%", "plans to hire 40": the nearest verb before decides. */
    private boolean isAhead(TaggedSentence sentence, int from) {
        int at = from;
        while (at >= 0 && !isEdge(sentence.token(at)) && !isVerb(sentence.token(at))) {
            at--;
        }
        if (at < 0 || !isVerb(sentence.token(at))) {
            return false;
        }
        Token verb = sentence.token(at);
        if (words.is("for", verb) && sentence.token(at + 1).is("for")) {
            return Set.of("VBZ", "VBP", "VBG").contains(verb.tag());
        }
        return switch (verb.tag()) {
            case "MD" -> words.is("modal", verb);
            case "VB" -> isInfinitiveAhead(sentence, at);
            case "VBZ", "VBP" -> words.is("object", verb) && !isWitness(sentence, at);
            case "VBD" ->
                words.is("promise", verb)
                        || words.is("object", verb)
                                && hasPronoun(sentence, at)
                                && !verb.lemma().equals("see");
            default -> false;
        };
    }

    private static boolean isVerb(Token token) {
        return token.isVerb() || token.tag().equals("MD");
    }

    private static boolean isEdge(Token token) {
        return token.is(",")
                || token.tag().equals(":")
                || token.tag().startsWith("W")
                || token.tag().endsWith("RB-")
                || token.is("that")
                || token.is("than");
    }

    private boolean isInfinitiveAhead(TaggedSentence sentence, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - VERB_GROUP); i--) {
            Token token = sentence.token(i);
            if (token.tag().equals("MD")) {
                return words.is("modal", token) && !sentence.token(verb).lemma().equals("have");
            }
            if (token.is("to") && i > 0) {
                boolean isTo =
                        Set.of("is", "are", "'s").contains(sentence.token(i - 1).text());
                return isTo || words.is("verb", sentence.token(i - 1)) && !isPerfect(sentence, i - 1);
            }
            if (!token.tag().startsWith("RB") && !token.lemma().equals("be")) {
                return false;
            }
        }
        return false;
    }

    /** "Had planned to": what was once meant is not ahead any more. */
    private static boolean isPerfect(TaggedSentence sentence, int verb) {
        return verb > 0 && sentence.token(verb - 1).is("had");
    }

    /** "Sees growth of 4%" forecasts, "we see 40 patients" and "who see 40" do not. */
    private static boolean isWitness(TaggedSentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("see")
                && sentence.tokens().stream()
                        .skip(verb)
                        .limit(GROWTH_NEAR)
                        .noneMatch(t -> FORECAST.contains(t.lemma()));
    }

    private static boolean hasPronoun(TaggedSentence sentence, int verb) {
        return verb > 0 && PRONOUNS.contains(sentence.token(verb - 1).lemma());
    }

    /** "40 jobs would go", "2,000 people are expected to attend". */
    private boolean isFollowed(TaggedSentence sentence, int at) {
        if (at + 2 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(at);
        boolean modal = words.is("modal", next)
                && next.tag().equals("MD")
                && !sentence.token(at + 1).lemma().equals("have");
        boolean beTo = next.lemma().equals("be")
                && sentence.token(at + 1).is("to")
                && sentence.token(at + 2).tag().equals("VB")
                && !sentence.token(at + 2).lemma().equals("have");
        boolean be = next.lemma().equals("be")
                && words.is("verb", sentence.token(at + 1))
                && Set.of("to", "for", "by").contains(sentence.token(at + 2).text());
        return modal || be || beTo;
    }
}
