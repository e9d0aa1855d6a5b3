package org.nightdesk.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.Precision;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Which of the times told in a sentence are those of a clause of it. */
final class ClauseTimes {

    private static final Set<Precision> NO_DATE = Set.of(Precision.DURATION, Precision.SET);
    /** Prepositions between what is done and the occasion at which it is done. */
    static final Set<String> OCCASIONS = Set.of("in", "at", "during", "on");

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final Arguments arguments;
    private final Set<Integer> triggers;
    private final List<DatedExpression> dates;

    ClauseTimes(TaggedSentence sentence, List<Clause> clauses, List<DatedExpression> dates) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.arguments = new Arguments(sentence);
        this.triggers = clauses.stream().map(Clause::trigger).collect(Collectors.toSet());
        this.dates = dates.stream()
                .filter(d -> d.expression().sentence() == sentence.index())
                .filter(d -> !NO_DATE.contains(d.time().precision()))
                .filter(d -> !d.time().value().startsWith("T"))
                .filter(d -> !isDateline(d))
                .toList();
    }

    /** "OSTVIK, May 4 - The dam broke": when it was filed, not when it happened. */
    private boolean isDateline(DatedExpression date) {
        int first = tokensIn(date).findFirst().orElse(0);
        int next = tokensIn(date).max().orElse(0) + 1;
        boolean dash = next < sentence.size() && sentence.token(next).text().matches("[-–—:(]|--");
        boolean opens = sentence.tokens().subList(0, first).stream()
                .allMatch(t -> t.isName() || !Character.isLetter(t.text().codePointAt(0)));
        return dash && opens;
    }

    /** The time of a clause: its own, or that which it shares with the clause or the occasion that it belongs to. */
    Optional<DatedExpression> of(Clause clause) {
        return own(clause.trigger()).or(() -> shared(clause.trigger())).or(() -> ofRow(clause.trigger()));
    }

    /** The words of time below a word and below no other verb or trigger. */
    private Optional<DatedExpression> own(int word) {
        List<DatedExpression> own = dates.stream()
                .filter(d -> owner(head(d)) == word || isRaised(owner(head(d)), word))
                .toList();
        Comparator<DatedExpression> nearest = Comparator.comparingInt(d -> Math.abs(head(d) - word));
        return own.stream()
                .filter(d -> d.time().isResolved())
                .min(nearest)
                .or(() -> own.stream().min(nearest));
    }

    /** Whether the owner governs the trigger, which shares its time: "began on Monday to move". */
    private boolean isRaised(int owner, int trigger) {
        return owner >= 0
                && tree.head(trigger) == owner
                && (tree.relation(trigger).equals("xcomp")
                        || (tree.relation(trigger).equals("obj")
                                        || tree.relation(trigger).startsWith("nsubj"))
                                && !triggers.contains(owner));
    }

    private Optional<DatedExpression> shared(int trigger) {
        boolean sharesAbove = tree.head(trigger) >= 0 && sharesTimeOf(trigger, tree.head(trigger));
        return sharesAbove ? own(tree.head(trigger)).or(() -> ofOccasion(trigger)) : ofOccasion(trigger);
    }

    private boolean sharesTimeOf(int trigger, int above) {
        return switch (tree.relation(trigger)) {
            case "conj" -> isLike(trigger, above) && trigger > above;
            case "advcl", "dep" -> accompanies(trigger);
            case "obl" -> isOccasion(trigger);
            default -> false;
        };
    }

    /** "Packed up and left on Monday": a time at the end of a row of verbs with one subject is that of the whole row. */
    private Optional<DatedExpression> ofRow(int trigger) {
        return arguments.children(trigger, r -> r.equals("conj")).stream()
                .filter(c -> isLike(trigger, c))
                .filter(c -> arguments.children(c, r -> r.startsWith("nsubj")).isEmpty())
                .flatMap(c -> own(c).stream())
                .findFirst();
    }

    /** Two verbs in one form in a row: "visited the island on Friday and ordered". */
    private boolean isLike(int trigger, int above) {
        Token one = sentence.token(trigger);
        Token other = sentence.token(above);
        return one.tag().equals(other.tag()) && one.isVerb();
    }

    /** "arrived on Tuesday, promising". */
    private boolean accompanies(int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && arguments
                        .children(verb, r -> r.equals("mark") || r.equals("nsubj"))
                        .isEmpty();
    }

    private boolean isOccasion(int noun) {
        return OCCASIONS.contains(arguments.preposition(noun));
    }

    /** "At a ceremony on Sunday he laid": the time of the occasion is that of what was done there. */
    private Optional<DatedExpression> ofOccasion(int trigger) {
        return arguments.after(trigger, OCCASIONS).stream()
                .filter(triggers::contains)
                .flatMap(noun -> own(noun).stream())
                .findFirst();
    }

    /** The trigger or verb that a token hangs on. */
    private int owner(int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            at = tree.head(at);
            if (at >= 0 && (triggers.contains(at) || isFullVerb(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isFullVerb(int token) {
        String relation = tree.relation(token);
        return sentence.token(token).isVerb() && !relation.startsWith("aux") && !relation.equals("cop");
    }

    /** The token of the words of time that hangs on something outside them. */
    private int head(DatedExpression date) {
        return tokensIn(date)
                .filter(i -> tree.head(i) < 0
                        || !date.expression()
                                .span()
                                .contains(sentence.token(tree.head(i)).span()))
                .findFirst()
                .orElse(0);
    }

    private IntStream tokensIn(DatedExpression date) {
        return IntStream.range(0, sentence.size())
                .filter(i -> date.expression().span().overlaps(sentence.token(i).span()));
    }
}
