package org.nightdesk.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.language.DependencyTree;
import org.nightdesk.language.Entity;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.States;

/** Who does, and to whom, in the clauses of one sentence. */
final class Parties {

    private static final Set<String> DESCRIBES = Set.of("amod", "compound", "nmod:poss", "flat");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "government", "neighbour", "neighbor");
    private static final Set<String> PEOPLE = Set.of("he", "she");
    private static final Set<String> BODIES = Set.of("it", "they");
    private static final Set<String> OF = Set.of("of");
    /** Prepositions between a thing and those at whom it points or from whom it comes. */
    private static final Set<String> POINTING =
            Set.of("of", "by", "from", "on", "against", "for", "to", "with", "about", "over", "into");

    private static final Set<String> SHARES = Set.of("share", "stock");
    private static final int DEEPEST = 3;
    private static final Set<String> INTO = Set.of("to", "in", "into", "of");

    private final TaggedSentence sentence;
    private final DependencyTree tree;
    private final Arguments arguments;
    private final Participants participants;
    private final States states;
    private final EventWords words;
    private final WordClasses kinds;

    Parties(TaggedSentence sentence, Participants participants, States states, EventWords words, WordClasses kinds) {
        this.words = words;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.arguments = new Arguments(sentence);
        this.participants = participants;
        this.states = states;
        this.kinds = kinds;
    }

    /** Who does it. */
    List<Event.Participant> agents(Clause clause) {
        return clause.doers().stream()
                .flatMap(head -> acting(head).stream())
                .distinct()
                .toList();
    }

    private List<Event.Participant> acting(int head) {
        List<Event.Participant> known = members(head);
        return known.isEmpty()
                ? speaking(head).or(() -> stateOfCapital(head)).or(() -> nameWithoutActor(head)).stream()
                        .toList()
                : known;
    }

    /** To whom it is done; a state is visited in its capital. */
    List<Event.Participant> targets(Clause clause) {
        if (clause.what().needs() == Trigger.Needs.PASSIVE) {
            return List.of();
        }
        List<Integer> moved = isMoving(clause) ? arguments.objects(clause.trigger()) : List.of();
        List<Event.Participant> targets = new ArrayList<>(clause.sufferers().stream()
                .filter(h -> !moved.contains(h))
                .flatMap(h -> members(h).stream())
                .toList());
        if (targets.stream().anyMatch(t -> !t.actor().isEmpty())) {
            targets.removeIf(t -> t.actor().isEmpty());
        }
        if (targets.isEmpty()) {
            targets.addAll(reached(clause));
        }
        if (clause.what().isVisit() && targets.isEmpty()) {
            visited(clause).ifPresent(targets::add);
        }
        return targets.stream().distinct().toList();
    }

    /** Whether all who take part are called by their names, and none by a pronoun or by what he is or owns. */
    boolean areNamed(Clause clause) {
        List<Event.Participant> named = Stream.concat(clause.doers().stream(), clause.sufferers().stream())
                .filter(this::isCalledByName)
                .flatMap(head -> members(head).stream())
                .toList();
        return named.containsAll(agents(clause)) && named.containsAll(targets(clause));
    }

    private boolean isCalledByName(int head) {
        boolean ownName = sentence.token(head).isName() || named(head).isPresent();
        return ownName
                || participants.at(sentence, head).isEmpty() && isIndefinite(head)
                || participants
                        .at(sentence, head)
                        .filter(p -> p.words().equalsIgnoreCase(phrase(head)))
                        .isPresent();
    }

    /** "Gunmen", "a court": no one whom the document has named, as "the captain" or "a former head" may be. */
    private boolean isIndefinite(int head) {
        List<String> articles = arguments.children(head, r -> r.equals("det")).stream()
                .map(d -> sentence.token(d).lemma())
                .toList();
        boolean bare = articles.isEmpty() && sentence.token(head).tag().equals("NNS");
        boolean body = !kinds.isMainly(sentence.token(head).lemma(), NounKind.PERSON);
        return arguments.owners(head).isEmpty()
                && (bare || body && articles.stream().anyMatch(a -> a.matches("an?|some")));
    }

    /** "Is gathering", "were moving". */
    boolean isProgressive(Clause clause) {
        return !arguments.children(clause.trigger(), r -> r.equals("aux")).isEmpty();
    }

    /** Whether those who are its object are sent and not sent to: "deployed troops", "sent nurses to". */
    private boolean isMoving(Clause clause) {
        return clause.what().eventClass() == EventClass.MOBILIZE
                || sentence.token(clause.trigger()).lemma().equals("send");
    }

    /** The actor at a token, or both of whom it speaks: "the two ministers". */
    private List<Event.Participant> members(int head) {
        List<Event.Participant> pair = participants.at(sentence, head).isEmpty() ? pair(head) : List.of();
        return pair.isEmpty() ? actor(head).stream().toList() : pair;
    }

    /** Both of whom "both countries" or "the two leaders" speak, where two of the kind have been named and no more. */
    private List<Event.Participant> pair(int head) {
        boolean two = arguments.children(head, r -> r.equals("nummod") || r.equals("det")).stream()
                .anyMatch(c -> TWO.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)));
        String lemma = sentence.token(head).lemma();
        if (!two || !sentence.token(head).tag().equals("NNS")) {
            return List.of();
        }
        List<Event.Participant> named = STATES.contains(lemma)
                ? participants.namedBefore(sentence, ActorType.COUNTRY)
                : kinds.isMainly(lemma, NounKind.PERSON)
                        ? participants.namedBefore(sentence, ActorType.PERSON)
                        : kinds.isMainly(lemma, NounKind.ORGANIZATION)
                                ? participants.namedBefore(sentence, ActorType.ORG)
                                : List.of();
        return named.size() == 2 ? named : List.of();
    }

    /** Those who are reached through the things to which something is done; an owner may be without a name. */
    private List<Event.Participant> reached(Clause clause) {
        boolean directed = clause.what().eventClass().isDirected();
        List<Event.Participant> named = clause.sufferers().stream()
                .flatMap(thing -> reached(thing, directed, 0).stream())
                .filter(p -> !p.actor().isEmpty())
                .toList();
        return named.isEmpty() && directed
                ? clause.sufferers().stream()
                        .filter(this::isThing)
                        .flatMap(thing -> arguments.owners(thing).stream())
                        .flatMap(owner -> actor(owner).stream())
                        .toList()
                : named;
    }

    /**
     * Whose the thing is to which something is done, or at whom it points: "raided the firm's offices", "a depot of the
     * army", "more sanctions on the bank", "an offer by the firm", "concern about the arms that the state sells".
     */
    private List<Event.Participant> reached(int thing, boolean directed, int depth) {
        if (!isThing(thing) || depth > DEEPEST) {
            return List.of();
        }
        List<Integer> owners = arguments.owners(thing);
        List<Integer> ways = owners.isEmpty() ? arguments.after(thing, directed ? POINTING : OF) : owners;
        List<Event.Participant> found = ways.stream()
                .flatMap(way -> Stream.concat(actor(way).stream(), reached(way, directed, depth + 1).stream()))
                .toList();
        return found.isEmpty() && directed ? providers(thing) : found;
    }

    /** "The support that the state gives", "the arms sold by the firm". */
    private List<Event.Participant> providers(int thing) {
        return arguments.children(thing, r -> r.equals("acl:relcl")).stream()
                .flatMap(verb -> arguments.subjects(verb).stream())
                .filter(subject -> subject != thing)
                .flatMap(subject -> participants.at(sentence, subject).stream())
                .toList();
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

    /** Who a noun is said to be: "the envoy, Ada Holm". */
    private Optional<Event.Participant> named(int head) {
        return arguments.children(head, r -> r.equals("appos") || r.equals("flat")).stream()
                .flatMap(a -> participants.at(sentence, a).stream())
                .findFirst();
    }

    private Optional<Event.Participant> counted(int head) {
        Token token = sentence.token(head);
        boolean count = words.isCount(token.lemma().toLowerCase(Locale.ROOT)) || token.isNumber();
        return count
                ? arguments.after(head, Set.of("of")).stream()
                        .flatMap(of -> participants.at(sentence, of).or(() -> unnamed(of)).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The body for which an officer without a name acts: "the agency's coordinator". */
    private Optional<Event.Participant> officeOf(int head) {
        Token token = sentence.token(head);
        boolean officer = token.tag().equals("NN") && kinds.isMainly(token.lemma(), NounKind.PERSON);
        return officer
                ? arguments.owners(head).stream()
                        .flatMap(owner -> participants.at(sentence, owner, false).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** People or a body of whom no actor is made: "the captain", "a court". */
    private Optional<Event.Participant> unnamed(int head) {
        return words.isSomeone(sentence.token(head))
                ? Optional.of(new Event.Participant(phrase(head), ""))
                : Optional.empty();
    }

    /** "Oslo gave the bank a guarantee": a capital that acts is its state. */
    private Optional<Event.Participant> stateOfCapital(int head) {
        Token token = sentence.token(head);
        return token.isName() && token.entity() == Entity.LOCATION
                ? states.of(phrase(head)).map(participants::country)
                : Optional.empty();
    }

    /** A name that no actor has, where it acts: a country or company of which no list knows. */
    private Optional<Event.Participant> nameWithoutActor(int head) {
        Token token = sentence.token(head);
        boolean name = token.isName() && (token.entity() == Entity.LOCATION || token.entity() == Entity.ORGANIZATION);
        return name ? Optional.of(new Event.Participant(phrase(head), "")) : Optional.empty();
    }

    /** "The firm said it would", "Brandt said she had": the subject of the saying, where only one can be meant. */
    private Optional<Event.Participant> speaking(int head) {
        String word = sentence.token(head).text().toLowerCase(Locale.ROOT);
        boolean person = PEOPLE.contains(word);
        if (!person && !BODIES.contains(word)) {
            return Optional.empty();
        }
        return speaker(head)
                .filter(s -> s < head)
                .filter(s -> !person || isOnlyPerson(s, head))
                .flatMap(s -> participants.at(sentence, s, person).or(() -> person ? Optional.empty() : unnamed(s)));
    }

    /** The subject of the verb whose clause of speech a word stands in. */
    private Optional<Integer> speaker(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (tree.relation(at).equals("ccomp") && tree.head(at) >= 0) {
                List<Integer> subjects = arguments.subjects(tree.head(at));
                return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private boolean isOnlyPerson(int speaker, int before) {
        Optional<Event.Participant> one = participants.at(sentence, speaker, true);
        return IntStream.range(0, before)
                .boxed()
                .flatMap(i -> participants.at(sentence, i, true).stream())
                .allMatch(p -> one.filter(p::equals).isPresent());
    }

    /** The state whose capital, or which itself, is visited. */
    private Optional<Event.Participant> visited(Clause clause) {
        List<Integer> places = new ArrayList<>(arguments.objects(clause.trigger()));
        places.addAll(arguments.after(clause.trigger(), INTO));
        places.addAll(clause.sufferers());
        return places.stream()
                .filter(p -> sentence.token(p).entity() == Entity.LOCATION)
                .flatMap(p -> states.of(phrase(p)).stream())
                .map(participants::country)
                .findFirst();
    }

    /** A noun with what describes it, without article and number. */
    private String phrase(int head) {
        int first = head;
        while (first > 0
                && tree.head(first - 1) >= first
                && tree.head(first - 1) <= head
                && (DESCRIBES.contains(tree.relation(first - 1))
                        || sentence.token(first - 1).tag().equals("POS"))
                && !sentence.token(first - 1).tag().matches("CD|PRP\\$|DT")) {
            first--;
        }
        return sentence.words(first, head);
    }

    private boolean isThing(int token) {
        String lemma = sentence.token(token).lemma();
        boolean someone = kinds.isA(lemma, NounKind.PERSON)
                || kinds.isMainly(lemma, NounKind.GROUP)
                || words.isSomeone(sentence.token(token));
        return sentence.token(token).tag().matches("NNS?") && !someone;
    }

    /** Whether a thing that is no actor does it: "the visit underscores". */
    boolean isDoneByAThing(Clause clause) {
        return sentence.token(clause.trigger()).isVerb()
                && !clause.doers().isEmpty()
                && agents(clause).isEmpty()
                && clause.doers().stream().allMatch(this::isThing);
    }

    /** Whether people do it who have no name of their own: "gunmen killed". */
    boolean isDoneBySomeone(Clause clause) {
        return clause.doers().stream().anyMatch(d -> sentence.token(d).isNoun() && !isThing(d));
    }

    /** "The firm's shares fell 12%", "the stock sank by a third": news even where no day is told. */
    boolean isMeasuredFallOfShares(Clause clause) {
        boolean measured = !arguments.objects(clause.trigger()).isEmpty()
                || !arguments.after(clause.trigger(), Set.of("by")).isEmpty();
        return measured
                && clause.doers().stream()
                        .anyMatch(d -> SHARES.contains(sentence.token(d).lemma()));
    }

    /** Whether it is done to people of whom only the number is told: "60 detained", "40 families were rescued". */
    boolean isDoneToPeople(Clause clause) {
        boolean before = arguments.children(clause.trigger(), r -> r.equals("aux")).stream()
                .anyMatch(a -> sentence.token(a).is("had"));
        return !before
                && clause.doers().isEmpty()
                && clause.sufferers().stream().anyMatch(this::isNumberOfPeople);
    }

    private boolean isNumberOfPeople(int head) {
        Token token = sentence.token(head);
        boolean people = words.isAnybody(token.lemma()) || kinds.isMainly(token.lemma(), NounKind.PERSON);
        return token.isNumber()
                || token.isNoun()
                        && people
                        && !arguments.children(head, r -> r.equals("nummod")).isEmpty();
    }
}
