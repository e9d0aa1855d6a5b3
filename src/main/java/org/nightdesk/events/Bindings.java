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
    private static final Set<String> DESCRIBES = Set.of("amod", "compound", "nmod:poss", "case", "flat");
    private static final Set<Precision> NO_DATE = Set.of(Precision.DURATION, Precision.SET);

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final Set<Integer> triggers;
    private final Participants participants;
    private final Arguments arguments;
    private final WordClasses kinds;
    private final List<DatedExpression> dates;

    Bindings(
            TaggedSentence sentence,
            List<Clause> clauses,
            Participants participants,
            List<DatedExpression> dates,
            WordClasses kinds) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.triggers = clauses.stream().map(Clause::trigger).collect(Collectors.toSet());
        this.participants = participants;
        this.arguments = new Arguments(sentence);
        this.kinds = kinds;
        this.dates = dates.stream()
                .filter(d -> d.expression().sentence() == sentence.index())
                .filter(d -> !NO_DATE.contains(d.time().precision()))
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

    /** The actors that stand at these tokens, without repeats. */
    List<Event.Participant> actors(List<Integer> heads) {
        return heads.stream().flatMap(head -> actor(head).stream()).distinct().toList();
    }

    /** The actor at a token, or of whom the token is a number: "thousands of residents", "a group of nurses". */
    private Optional<Event.Participant> actor(int head) {
        return participants
                .at(sentence, head)
                .or(() -> named(head))
                .or(() -> counted(head))
                .or(() -> officeOf(head))
                .or(() -> unnamed(head));
    }

    /** People or a body of whom no actor is made: "the captain", "a court". */
    private Optional<Event.Participant> unnamed(int head) {
        Token token = sentence.token(head);
        boolean someone = token.tag().matches("NNS?")
                && (kinds.isMainly(token.lemma(), NounKind.PERSON)
                        || kinds.isMainly(token.lemma(), NounKind.ORGANIZATION));
        return someone ? Optional.of(new Event.Participant(phrase(head), "")) : Optional.empty();
    }

    /** A noun with what describes it, without article and number. */
    private String phrase(int head) {
        int first = head;
        while (first > 0
                && tree.head(first - 1) >= first
                && tree.head(first - 1) <= head
                && DESCRIBES.contains(tree.relation(first - 1))) {
            first--;
        }
        return sentence.words(first, head);
    }

    /** Who a noun is said to be: "the envoy, Ada Holm". */
    private Optional<Event.Participant> named(int head) {
        return arguments.children(head, r -> r.equals("appos") || r.equals("flat")).stream()
                .flatMap(a -> participants.at(sentence, a).stream())
                .findFirst();
    }

    private Optional<Event.Participant> counted(int head) {
        return COUNTS.contains(sentence.token(head).lemma())
                ? arguments.after(head, Set.of("of")).stream()
                        .flatMap(of -> participants.at(sentence, of).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The body for which an officer without a name acts: "the agency's coordinator". */
    private Optional<Event.Participant> officeOf(int head) {
        Token token = sentence.token(head);
        boolean officer = token.tag().equals("NN") && kinds.isMainly(token.lemma(), NounKind.PERSON);
        return officer
                ? arguments.owners(head).stream()
                        .flatMap(owner -> participants.bodyAt(sentence, owner).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isThing(int token) {
        String lemma = sentence.token(token).lemma();
        boolean someone = kinds.isA(lemma, NounKind.PERSON) || kinds.isMainly(lemma, NounKind.GROUP);
        return sentence.token(token).tag().matches("NNS?") && !someone;
    }

    /** Whether a thing that is no actor does it: "the visit underscores". */
    boolean isDoneByAThing(Clause clause) {
        return sentence.token(clause.trigger()).isVerb()
                && !clause.doers().isEmpty()
                && actors(clause.doers()).isEmpty()
                && clause.doers().stream().allMatch(this::isThing);
    }

    /** Whether people do it who have no name of their own: "gunmen killed". */
    boolean isDoneBySomeone(Clause clause) {
        return clause.doers().stream().anyMatch(d -> sentence.token(d).isNoun() && !isThing(d));
    }

    /** Whether anything is said of a clause without actors that makes it worth telling. */
    boolean isTold(Clause clause) {
        boolean bound = !clause.doers().isEmpty() || !clause.sufferers().isEmpty();
        boolean happening = sentence.token(clause.trigger()).isVerb() && bound;
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
        return sentence.token(token).entity() == Entity.LOCATION || isNamedSite(token);
    }

    /** "Harbour Square": a name whose last word is a kind of place or building, and that of no actor: the Red Cross. */
    private boolean isNamedSite(int token) {
        Token head = sentence.token(token);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean site = kinds.isMainly(lemma, NounKind.ARTIFACT) || kinds.isA(lemma, NounKind.LOCATION);
        boolean named = head.isName() && token > 0 && sentence.token(token - 1).isName();
        return named && site && participants.at(sentence, token).isEmpty();
    }

    private boolean isNamePart(int token) {
        return sentence.token(token).isName() || sentence.token(token).text().equals("-");
    }

    private String placeName(int token) {
        int first = token;
        int last = token;
        while (first > 0 && (isPlace(first - 1) || isNamedSite(token) && isNamePart(first - 1))) {
            first--;
        }
        while (last + 1 < sentence.size() && isPlace(last + 1)) {
            last++;
        }
        return sentence.words(first, last);
    }
}
