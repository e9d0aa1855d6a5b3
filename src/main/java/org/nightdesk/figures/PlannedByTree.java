package org.nightdesk.figures;

import java.util.Set;
import java.util.stream.Stream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Whether the verb that a figure hangs on, or one above it, puts it into the future. */
final class PlannedByTree {

    private static final int STEPS = 6;

    private final PlanningWords words;

    PlannedByTree(PlanningWords words) {
        this.words = words;
    }

    boolean isPlanned(TaggedSentence sentence, Counted counted) {
        DependencyTree tree = sentence.tree();
        int at = counted.head();
        boolean ahead = isNounAhead(sentence, counted);
        for (int step = 0; step < STEPS && at >= 0 && !tree.isEmpty() && !ahead; step++) {
            ahead = at != counted.head() && isPlanning(sentence, counted, at);
            if (isFinite(sentence, at)) {
                return (ahead || hasModal(sentence, at)) && !isAside(sentence, counted, at);
            }
            if (sentence.token(at).tag().equals("VB") && at != counted.head() && sharesModal(sentence, at)) {
                return !isAside(sentence, counted, at);
            }
            at = tree.head(at);
        }
        return ahead;
    }

    /** "The deal, worth 40 million, will": what stands between commas before the verb is not what will be. */
    private static boolean isAside(TaggedSentence sentence, Counted counted, int verb) {
        int start = FigureClauses.startOf(sentence, counted.first());
        int end = FigureClauses.endOf(sentence, counted.last() + 1);
        boolean commas = start > 0
                && sentence.token(start - 1).is(",")
                && end < sentence.size()
                && sentence.token(end).is(",");
        return commas && end < verb;
    }

    /** "A target of 40 homes". */
    private boolean isNounAhead(TaggedSentence sentence, Counted counted) {
        int first = counted.first();
        return first > 1
                && Set.of("of", "for", "to").contains(sentence.token(first - 1).text())
                && sentence.token(first - 2).isNoun()
                && is("noun", sentence.token(first - 2));
    }

    /** A verb of planning that governs another, or takes the figure as what is planned. */
    private boolean isPlanning(TaggedSentence sentence, Counted counted, int at) {
        Token token = sentence.token(at);
        boolean verb = token.isVerb() || token.tag().equals("JJ") && !isCompared(sentence, at);
        int to = verb && is("verb", token) ? infinitive(sentence, at) : -1;
        return to >= 0 && (to < counted.first() || counted.last() < at);
    }

    /** "30% more likely to": a comparison of chances, not a plan. */
    private static boolean isCompared(TaggedSentence sentence, int adjective) {
        return adjective > 0
                && Set.of("more", "less", "as", "equally")
                        .contains(sentence.token(adjective - 1).text());
    }

    /** The "to" of the infinitive that follows soon; -1 where none does. */
    private static int infinitive(TaggedSentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size() - 1, at + 6); i++) {
            if (sentence.token(i).is("to") && sentence.token(i + 1).tag().equals("VB")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFinite(TaggedSentence sentence, int at) {
        Token token = sentence.token(at);
        String tag = token.tag();
        boolean modal = auxiliary(sentence, at).anyMatch(t -> t.tag().equals("MD"));
        boolean be = auxiliary(sentence, at)
                .anyMatch(t -> Set.of("VBD", "VBZ", "VBP").contains(t.tag()));
        return Set.of("VBD", "VBZ", "VBP").contains(tag) || token.isVerb() && (modal || be) || modal || be;
    }

    private boolean hasModal(TaggedSentence sentence, int at) {
        return auxiliary(sentence, at).anyMatch(t -> is("modal", t)) && !isPerfect(sentence, at);
    }

    /** "Will buy shares and pay a dividend": the auxiliary of the verb before holds for this one. */
    private boolean sharesModal(TaggedSentence sentence, int verb) {
        boolean joined = verb > 0
                && (sentence.token(verb - 1).is("and")
                        || sentence.token(verb - 1).is("or"));
        for (int i = verb - 1; joined && i >= 0; i--) {
            if (Set.of("VBD", "VBZ", "VBP", ":").contains(sentence.token(i).tag())) {
                return false;
            }
            if (sentence.token(i).tag().equals("MD")) {
                return is("modal", sentence.token(i));
            }
        }
        return false;
    }

    /** "May have died" is about what is past. */
    private static boolean isPerfect(TaggedSentence sentence, int at) {
        return auxiliary(sentence, at)
                .anyMatch(t -> t.lemma().equals("have") && t.tag().equals("VB"));
    }

    private static Stream<Token> auxiliary(TaggedSentence sentence, int at) {
        DependencyTree tree = sentence.tree();
        return tree.children(at).stream()
                .filter(c ->
                        tree.relation(c).startsWith("aux") || tree.relation(c).equals("cop"))
                .map(sentence::token);
    }

    private boolean is(String kind, Token token) {
        return words.is(kind, token);
    }
}
