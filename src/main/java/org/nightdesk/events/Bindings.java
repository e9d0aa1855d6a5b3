package org.nightdesk.events;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.Precision;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.Entity;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;

/** Which of the actors, places and times of a sentence belong to a clause of it. */
final class Bindings {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "on",
            "across",
            "around",
            "over",
            "off",
            "into",
            "to",
            "through",
            "throughout",
            "within",
            "towards",
            "toward");
    private static final Set<String> COUNTS = Set.of(
            "hundred",
            "thousand",
            "million",
            "dozen",
            "score",
            "number",
            "group",
            "crowd",
            "majority",
            "half",
            "third",
            "quarter",
            "rest",
            "many",
            "some",
            "most",
            "several",
            "all",
            "member",
            "part",
            "lot");
    private static final Set<Precision> NO_DATE = Set.of(Precision.DURATION, Precision.SET);

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final Set<Integer> triggers;
    private final Participants participants;
    private final Arguments arguments;
    private final List<DatedExpression> dates;
    private final WordClasses classes;

    Bindings(
            TaggedSentence sentence,
            List<Clause> clauses,
            Participants participants,
            List<DatedExpression> dates,
            WordClasses classes) {
        this.classes = classes;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.triggers = clauses.stream().map(Clause::trigger).collect(Collectors.toSet());
        this.participants = participants;
        this.arguments = new Arguments(sentence);
        this.dates = dates.stream()
                .filter(d -> d.expression().sentence() == sentence.index())
                .filter(d -> !NO_DATE.contains(d.time().precision()))
                .toList();
    }

    /** The actors that stand at these tokens, without repeats. */
    List<Event.Participant> actors(List<Integer> heads) {
        return heads.stream().flatMap(head -> actor(head).stream()).distinct().toList();
    }

    /** The actor at a token, or of whom the token is a number: "thousands of residents", "a group of nurses". */
    private Optional<Event.Participant> actor(int head) {
        return participants
                .at(sentence, head)
                .or(() -> arguments.after(head, Set.of("of")).stream()
                        .filter(of -> COUNTS.contains(sentence.token(head).lemma()))
                        .flatMap(of -> participants.at(sentence, of).stream())
                        .findFirst());
    }

    /** Whether a thing that is no actor does it: "the visit underscores". */
    boolean isDoneByAThing(Clause clause) {
        return sentence.token(clause.trigger()).isVerb()
                && !clause.doers().isEmpty()
                && actors(clause.doers()).isEmpty()
                && clause.doers().stream().allMatch(d -> sentence.token(d).tag().startsWith("NN"))
                && !isDoneBySomeone(clause);
    }

    /** Whether people do it who have no name of their own: "police arrested". */
    boolean isDoneBySomeone(Clause clause) {
        return clause.doers().stream().map(d -> sentence.token(d)).anyMatch(this::isSomeone);
    }

    private boolean isSomeone(Token doer) {
        String lemma = doer.lemma().toLowerCase(Locale.ROOT);
        return doer.isNoun()
                && !doer.isName()
                && (classes.isMainly(lemma, NounKind.PERSON)
                        || classes.isMainly(lemma, NounKind.GROUP)
                        || classes.isMainly(lemma, NounKind.ORGANIZATION));
    }

    /** Whether anything is said of a clause without actors that makes it worth telling. */
    boolean isTold(Clause clause) {
        boolean happening =
                sentence.token(clause.trigger()).isVerb() && !clause.doers().isEmpty();
        return happening || time(clause).isPresent() || !place(clause).isEmpty();
    }

    /** The words of time that belong to a clause: those below its trigger and below no other one. */
    Optional<DatedExpression> time(Clause clause) {
        List<DatedExpression> own = dates.stream()
                .filter(d -> owner(head(d)) == clause.trigger() || isRaised(owner(head(d)), clause.trigger()))
                .toList();
        Comparator<DatedExpression> nearest = Comparator.comparingInt(d -> Math.abs(head(d) - clause.trigger()));
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

    /** The place named in a clause; empty where none is. A country that is visited is a place, one that is thanked is not. */
    String place(Clause clause) {
        Optional<Integer> oblique = arguments.after(clause.trigger(), WHERE).stream()
                .filter(this::isPlace)
                .findFirst();
        Optional<Integer> object = arguments.objects(clause.trigger()).stream()
                .filter(this::isPlace)
                .filter(o -> clause.what().mode().equals("MEET")
                        || participants.at(sentence, o).isEmpty())
                .findFirst();
        Optional<Integer> ofObject = arguments.objects(clause.trigger()).stream()
                .flatMap(o -> arguments.after(o, WHERE).stream())
                .filter(this::isPlace)
                .findFirst();
        return oblique.or(() -> object).or(() -> ofObject).map(this::placeName).orElse("");
    }

    private boolean isPlace(int token) {
        return sentence.token(token).entity() == Entity.LOCATION;
    }

    private String placeName(int token) {
        int first = token;
        int last = token;
        while (first > 0 && isPlace(first - 1)) {
            first--;
        }
        while (last + 1 < sentence.size() && isPlace(last + 1)) {
            last++;
        }
        return sentence.words(first, last);
    }
}
