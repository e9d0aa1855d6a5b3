package org.nightdesk.figures;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.Attributions;

/** Whether what is counted is so, is meant to be, or is only claimed. */
final class FigureStatuses {

    private static final Set<String> ASIDE =
            Set.of("at", "in", "before", "from", "on", "with", "near", "among", "across");
    private static final Set<String> KNOWN =
            Set.of("the", "its", "their", "his", "her", "our", "this", "that", "these");

    private static final int NEAR = 4;

    private final PlannedByTree tree;
    private final PlannedByWords words;

    FigureStatuses() {
        PlanningWords planning = new PlanningWords();
        tree = new PlannedByTree(planning);
        words = new PlannedByWords(planning);
    }

    FigureStatus of(TaggedSentence sentence, Counted counted, Attributions attributions) {
        boolean ahead = tree.isPlanned(sentence, counted) || words.isPlanned(sentence, counted);
        if (ahead && !isOfWhatIs(sentence, counted)) {
            return FigureStatus.PLANNED;
        }
        int number = counted.phrase().number().first();
        return attributions.isAlleged(sentence.index(), number) ? FigureStatus.ALLEGED : FigureStatus.ACTUAL;
    }

    /**
     * Whether no other status comes into question: for a plan, the tree and the words say so; otherwise no word in the
     * clause speaks of what is ahead.
     */
    boolean isPlain(TaggedSentence sentence, Counted counted, FigureStatus status) {
        return switch (status) {
            case PLANNED -> tree.isPlanned(sentence, counted) && words.isPlanned(sentence, counted);
            case ACTUAL -> !words.isMentioned(sentence, counted);
            case ALLEGED -> false;
        };
    }

    /** "The 90-km line will close", "a jury of 12 will hear": it describes what is there already. */
    private static boolean isOfWhatIs(TaggedSentence sentence, Counted counted) {
        return isKnownCompound(sentence, counted)
                || isAsideOfSubject(sentence, counted)
                || isStart(sentence, counted)
                || isWhole(sentence, counted);
    }

    /** "1,900 of the group's 7,400 employees will move": the whole that a part is taken from is so. */
    private static boolean isWhole(TaggedSentence sentence, Counted counted) {
        int owner = counted.phrase().first() - 1;
        boolean owned = owner > 1
                && Set.of("POS", "PRP$", "DT").contains(sentence.token(owner).tag());
        int of = owner;
        while (owned && of > 0 && of > owner - NEAR && !sentence.token(of).is("of")) {
            of--;
        }
        return owned
                && of > 0
                && sentence.token(of).is("of")
                && sentence.token(of - 1).isNumber();
    }

    /** "Plans to raise the age from 65 to 67": what it is to be raised from is so. */
    private static boolean isStart(TaggedSentence sentence, Counted counted) {
        int from = counted.phrase().first() - 1;
        int to = counted.last() + 1;
        return from >= 0
                && to + 1 < sentence.size()
                && sentence.token(from).is("from")
                && sentence.token(to).is("to")
                && IntStream.range(to + 1, Math.min(sentence.size(), to + 1 + NEAR))
                        .anyMatch(i -> sentence.token(i).isNumber());
    }

    private static boolean isKnownCompound(TaggedSentence sentence, Counted counted) {
        int first = counted.phrase().number().first();
        int last = counted.phrase().number().last();
        boolean hyphen = last + 1 < sentence.size() && sentence.token(last + 1).is("-");
        return hyphen
                && first > 0
                && KNOWN.contains(sentence.token(first - 1).text().toLowerCase(Locale.ROOT));
    }

    private static boolean isAsideOfSubject(TaggedSentence sentence, Counted counted) {
        DependencyTree tree = sentence.tree();
        boolean aside = false;
        int at = tree.isEmpty() ? -1 : top(sentence, counted);
        for (int step = 0; at >= 0 && step < 3 && tree.relation(at).startsWith("nmod"); step++) {
            List<Integer> cases = tree.children(at, "case");
            aside |= cases.stream()
                    .anyMatch(c -> ASIDE.contains(sentence.token(c).text()));
            at = tree.head(at);
        }
        return aside && at >= 0 && tree.relation(at).startsWith("nsubj");
    }

    /** The word of the figure that hangs outside it. */
    private static int top(TaggedSentence sentence, Counted counted) {
        int at = counted.head();
        while (at >= 0
                && sentence.tree().head(at) >= counted.first()
                && sentence.tree().head(at) <= counted.last()) {
            at = sentence.tree().head(at);
        }
        return at;
    }
}
