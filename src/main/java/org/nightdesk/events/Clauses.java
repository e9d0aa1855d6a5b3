package org.nightdesk.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.language.Entity;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;

/** The triggers of a sentence, verbs and nouns, each with who hangs on it. */
final class Clauses {

    private static final Set<String> NO_CLAUSE = Set.of("aux", "aux:pass", "cop", "case", "mark", "amod", "compound");
    /** What someone says should be done is asked for, whatever it is. */
    private static final Trigger DEMANDED =
            new Trigger(EventClass.REQUEST, "", Trigger.Needs.ACTOR, "said to be due: should, must");

    static final Set<String> BY = Set.of("by", "between", "among");
    private static final Set<String> BY_FROM = Set.of("by", "between", "among", "from");
    private static final Set<String> OF = Set.of("of");
    private static final Set<EventClass> FOR_A_REASON =
            EnumSet.of(EventClass.ASSAULT, EventClass.COERCE, EventClass.SANCTION, EventClass.ACCUSE);

    private final TaggedSentence sentence;
    private final EventWords words;
    private final WordClasses kinds;
    private final Arguments arguments;
    private final Standing standing;
    private final NoTelling noTelling;
    /** Nouns that a light verb has made its own: they tell no second event. */
    private final Set<Integer> lightObjects = new HashSet<>();

    Clauses(TaggedSentence sentence, EventWords words, WordClasses kinds) {
        this.sentence = sentence;
        this.words = words;
        this.kinds = kinds;
        this.arguments = new Arguments(sentence);
        this.standing = new Standing(sentence, words);
        this.noTelling = new NoTelling(sentence, words);
    }

    /** All clauses in order of their triggers; empty for a sentence without a tree. */
    List<Clause> read() {
        if (sentence.tree().isEmpty()) {
            return List.of();
        }
        List<Clause> verbs = IntStream.range(0, sentence.size())
                .boxed()
                .filter(this::isVerb)
                .flatMap(i -> ofVerb(i).stream())
                .toList();
        List<Clause> nouns = IntStream.range(0, sentence.size())
                .boxed()
                .filter(i -> sentence.token(i).tag().matches("NNS?") && !lightObjects.contains(i))
                .flatMap(i -> ofNoun(i).stream())
                .toList();
        return Stream.concat(verbs.stream(), nouns.stream())
                .sorted((a, b) -> Integer.compare(a.trigger(), b.trigger()))
                .toList();
    }

    private boolean isVerb(int token) {
        return sentence.token(token).isVerb()
                && !NO_CLAUSE.contains(sentence.tree().relation(token));
    }

    private Optional<Clause> ofVerb(int verb) {
        if (noTelling.of(verb)) {
            return Optional.empty();
        }
        String lemma = sentence.token(verb).lemma();
        Optional<Integer> object = lightObject(verb, lemma);
        if (object.isPresent()) {
            Trigger what = words.noun(sentence.token(object.get()).lemma()).orElseThrow();
            lightObjects.add(object.get());
            return Optional.of(lightClause(verb, object.get(), what));
        }
        Optional<Integer> happening = happening(verb, lemma);
        if (happening.isPresent()) {
            lightObjects.add(happening.get());
            return Optional.of(happeningClause(verb, happening.get()));
        }
        Optional<Trigger> phrase = phrase(verb, lemma).flatMap(words::verb);
        if (phrase.isPresent()) {
            boolean wrong = phrase.get().needs() == Trigger.Needs.ALONE && isTransitive(verb);
            return wrong ? Optional.empty() : Optional.of(verbClause(verb, verb, withParticle(verb), phrase.get()));
        }
        Optional<Trigger> ofThing = ofThing(verb, lemma);
        if (ofThing.isPresent()) {
            return Optional.of(verbClause(verb, verb, withParticle(verb), ofThing.get()));
        }
        Optional<Trigger> alone = words.verb(lemma);
        if (alone.isPresent() && alone.get().needs() == Trigger.Needs.PASSIVE) {
            return alone.filter(what -> isWholePassive(verb))
                    .map(what -> verbClause(verb, verb, verb, what)
                            .told(words.governing(lemma)
                                    .map(status -> Standing.byWord(status, lemma))
                                    .orElse(Stated.PLAIN)));
        }
        return alone.or(() -> standing.isDemand(verb) ? Optional.of(DEMANDED) : Optional.empty())
                .or(() -> isTold(verb) ? words.byField(lemma) : Optional.empty())
                .map(what -> verbClause(verb, verb, verb, what));
    }

    /** "Held talks with", "the visit by the minister was cancelled": who takes part may hang on the noun too. */
    private Clause lightClause(int verb, int noun, Trigger what) {
        String lemma = sentence.token(verb).lemma();
        boolean active = noun > verb;
        Clause clause = verbClause(verb, active ? verb : noun, noun, what)
                .withoutSufferer(noun, words.isOfKind(lemma, VerbKind.UNDERGO));
        Clause whole = active ? clause : clause.joined(nounClause(noun, what));
        return words.governing(lemma)
                .map(status -> whole.told(Standing.byWord(status, lemma)))
                .orElse(whole);
    }

    /** Whether a verb's form tells of one act, not of a state or habit, and does not merely accompany another. */
    private boolean isTold(int verb) {
        String tag = sentence.token(verb).tag();
        boolean present = tag.equals("VBZ") || tag.equals("VBP");
        boolean accompanies = tag.equals("VBG")
                && arguments.children(verb, r -> r.startsWith("aux")).isEmpty();
        return !accompanies
                && (!present || Retelling.HEADINGS.contains(sentence.sentence().kind()));
    }

    /** "Schools are planned", and not: "it is planned to open them". */
    private boolean isWholePassive(int verb) {
        return !arguments.children(verb, r -> r.equals("nsubj:pass")).isEmpty()
                && arguments
                        .children(verb, r -> r.equals("xcomp") || r.equals("ccomp"))
                        .isEmpty();
    }

    private int withParticle(int verb) {
        return arguments.children(verb, r -> r.equals("compound:prt")).contains(verb + 1) ? verb + 1 : verb;
    }

    /** "The dam broke", "the pump gave out", "two schools closed": what happens to a thing made. */
    private Optional<Trigger> ofThing(int verb, String lemma) {
        boolean alone = !isTransitive(verb)
                && arguments.children(verb, r -> r.equals("xcomp")).isEmpty();
        return alone && arguments.subjects(verb).stream().anyMatch(this::isMade)
                ? arguments.children(verb, r -> r.equals("compound:prt")).stream()
                        .map(p -> lemma + "_" + sentence.token(p).lemma())
                        .findFirst()
                        .or(() -> Optional.of(lemma))
                        .flatMap(words::ofThing)
                : Optional.empty();
    }

    private boolean isMade(int noun) {
        String lemma = sentence.token(noun).lemma();
        return sentence.token(noun).tag().matches("NNS?") && kinds.isA(lemma, NounKind.ARTIFACT);
    }

    /** MONEY, PERSON or ACT, where an object is one: the table tells "release_MONEY" from "release_PERSON". */
    private Optional<String> kind(int object) {
        Token token = sentence.token(object);
        boolean money = token.entity() == Entity.MONEY || token.tag().equals("$") || isSum(object);
        boolean person = token.entity() == Entity.PERSON
                || token.isNoun() && !token.isName() && kinds.isMainly(token.lemma(), NounKind.PERSON);
        boolean act = token.isNoun() && kinds.isMainly(token.lemma(), NounKind.ACT);
        return money
                ? Optional.of("MONEY")
                : person ? Optional.of("PERSON") : act ? Optional.of("ACT") : Optional.empty();
    }

    /** What is said to take place: "the trial of the mayor opened", "talks with the rebels resumed". */
    private Optional<Integer> happening(int verb, String lemma) {
        boolean said = words.isOfKind(lemma, VerbKind.TAKE_PLACE) && !isTransitive(verb);
        return said
                ? arguments.children(verb, r -> r.equals("nsubj")).stream()
                        .filter(s -> words.noun(sentence.token(s).lemma())
                                .filter(what -> what.eventClass() == EventClass.CONSULT)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private Clause happeningClause(int verb, int noun) {
        Clause ofNoun =
                nounClause(noun, words.noun(sentence.token(noun).lemma()).orElseThrow());
        return new Clause(
                verb, noun, verb, ofNoun.what(), standing.of(verb), false, ofNoun.doers(), ofNoun.sufferers());
    }

    private boolean isTransitive(int verb) {
        return arguments.isPassive(verb) || !arguments.objects(verb).isEmpty();
    }

    /** The object that gives a light verb its meaning: "held talks", "voiced concern". */
    private Optional<Integer> lightObject(int verb, String lemma) {
        boolean passive = arguments.isPassive(verb);
        boolean below = passive
                && arguments.children(verb, r -> r.equals("aux:pass")).isEmpty()
                && !sentence.tree().relation(verb).equals("root");
        List<Integer> objects = passive ? below ? List.of() : arguments.subjects(verb) : objectsOrAntecedent(verb);
        return words.isLight(lemma)
                ? objects.stream()
                        .filter(o -> words.noun(sentence.token(o).lemma()).isPresent() && !areDeaths(o))
                        .findFirst()
                : Optional.empty();
    }

    /** "Filed a suit", "the suit that she filed". */
    private List<Integer> objectsOrAntecedent(int verb) {
        List<Integer> objects = arguments.objects(verb);
        int above = sentence.tree().head(verb);
        boolean relative = sentence.tree().relation(verb).equals("acl:relcl")
                && above >= 0
                && !arguments.subjects(verb).contains(above);
        return objects.isEmpty() && relative ? List.of(above) : objects;
    }

    /** The verb with its particle, preposition, object or infinitive's "to", if the table holds it so. */
    private Optional<String> phrase(int verb, String lemma) {
        Stream<Integer> particles =
                arguments.children(verb, r -> r.equals("compound:prt") || r.equals("advmod")).stream();
        Stream<Integer> prepositions = arguments.children(verb, r -> r.startsWith("obl")).stream()
                .flatMap(o -> arguments.children(o, r -> r.equals("case")).stream());
        Optional<String> kind = withKind(verb, lemma);
        if (kind.isPresent()) {
            return kind;
        }
        Stream<Integer> objects =
                (arguments.isPassive(verb) ? arguments.subjects(verb) : arguments.objects(verb)).stream();
        Stream<Integer> infinitives = arguments.children(verb, r -> r.equals("xcomp")).stream()
                .flatMap(x -> arguments.children(x, r -> r.equals("mark")).stream());
        Stream<Integer> states = arguments.children(verb, r -> r.equals("xcomp")).stream();
        return Stream.concat(
                        arguments.children(verb, r -> r.startsWith("obl")).stream()
                                .filter(o -> o > verb)
                                .map(o -> arguments.preposition(o) + "_"
                                        + sentence.token(o).lemma()),
                        Stream.concat(
                                        Stream.of(particles, prepositions, infinitives, states)
                                                .flatMap(part -> part)
                                                .filter(p -> p > verb),
                                        objects)
                                .map(p -> sentence.token(p).lemma()))
                .map(last -> lemma + "_" + last)
                .filter(phrase -> words.verb(phrase).isPresent())
                .findFirst();
    }

    /** "release_MONEY", "take_out_MONEY". */
    private Optional<String> withKind(int verb, String lemma) {
        List<String> stems = Stream.concat(
                        arguments.children(verb, r -> r.equals("compound:prt")).stream()
                                .map(p -> lemma + "_" + sentence.token(p).lemma()),
                        Stream.of(lemma))
                .toList();
        return arguments.objects(verb).stream()
                .flatMap(o -> kind(o).stream())
                .flatMap(k -> stems.stream().map(stem -> stem + "_" + k))
                .filter(phrase -> words.verb(phrase).isPresent())
                .findFirst();
    }

    /** "Three kroner", "6.8 billion"; a unit in millions that WordNet does not know is a coin of somewhere. */
    private boolean isSum(int object) {
        Token token = sentence.token(object);
        boolean millions = Stream.concat(
                        Stream.of(object), arguments.children(object, r -> r.equals("nummod")).stream())
                .anyMatch(i -> sentence.token(i).text().matches("(?i)million|billion|trillion"));
        return kinds.isMainly(token.lemma(), NounKind.CURRENCY)
                || millions && (token.isNumber() || !kinds.isNoun(token.lemma()));
    }

    private Clause verbClause(int verb, int first, int last, Trigger what) {
        boolean passive = arguments.isPassive(verb);
        List<Integer> subjects = arguments.subjects(verb);
        List<Integer> doers = passive ? arguments.after(verb, BY) : subjects;
        List<Integer> sufferers = new ArrayList<>(passive ? subjects : arguments.objects(verb));
        sufferers.addAll(
                arguments.towards(verb).stream().filter(o -> isAimedAt(o, what)).toList());
        sufferers.addAll(arguments.judged(verb));
        arguments.objects(verb).stream()
                .flatMap(o -> arguments.towardsByNoun(o).stream())
                .filter(o -> isAimedAt(o, what))
                .forEach(sufferers::add);
        return new Clause(
                verb,
                first,
                last,
                what,
                standing.of(verb),
                standing.isDemand(verb),
                doers,
                sufferers.stream().distinct().toList());
    }

    /** Not "fined for fraud", for which it is done, nor "the train derailed at the mill", where it happened. */
    private boolean isAimedAt(int oblique, Trigger what) {
        boolean reason = arguments.preposition(oblique).equals("for") && FOR_A_REASON.contains(what.eventClass());
        return !reason && !what.mode().equals("DISASTER");
    }

    private Optional<Clause> ofNoun(int noun) {
        Token token = sentence.token(noun);
        if (sentence.tree().relation(noun).equals("compound")) {
            return Optional.empty();
        }
        if (isOnlyMentioned(noun) || areDeaths(noun)) {
            return Optional.empty();
        }
        return state(noun)
                .or(() -> words.nounAlone(token.lemma()).map(what -> nounClause(noun, what)))
                .or(() -> happensToAThing(noun)
                        ? words.ofThing(token.lemma()).map(what -> nounClause(noun, what))
                        : Optional.empty());
    }

    /** "Were in custody", "is out of a job": what happened to those of whom it is said. */
    private Optional<Clause> state(int noun) {
        if (arguments.children(noun, r -> r.equals("cop")).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> prepositions = arguments.children(noun, r -> r.equals("case"));
        String phrase = Stream.concat(prepositions.stream(), Stream.of(noun))
                .map(i -> sentence.token(i).lemma())
                .collect(Collectors.joining("_"));
        return words.ofState(phrase)
                .map(what -> new Clause(
                        noun,
                        prepositions.getFirst(),
                        noun,
                        what,
                        standing.of(noun),
                        false,
                        List.of(),
                        arguments.subjects(noun)));
    }

    /** "3,000 deaths" are a figure; "the death of the governor" is told. */
    private boolean areDeaths(int noun) {
        return sentence.token(noun).tag().equals("NNS")
                && words.noun(sentence.token(noun).lemma())
                        .filter(what -> what.mode().equals("DEATH"))
                        .isPresent();
    }

    /** "Dam failure", "the failure of a pump". */
    private boolean happensToAThing(int noun) {
        return Stream.concat(
                        arguments.children(noun, r -> r.equals("compound")).stream(),
                        arguments.after(noun, OF).stream())
                .anyMatch(this::isMade);
    }

    /** "The toll of the earthquake", "damage from last week's flood": what is told is something else. */
    private boolean isOnlyMentioned(int noun) {
        boolean alone = words.nounAlone(sentence.token(noun).lemma())
                .filter(what -> what.mode().equals("DISASTER"))
                .isPresent();
        boolean below = sentence.tree().relation(noun).equals("nmod")
                || sentence.tree().relation(noun).equals("obl")
                        && arguments.preposition(noun).equals("by");
        boolean known = arguments.children(noun, r -> r.equals("det") || r.equals("nmod:poss")).stream()
                .anyMatch(d -> !sentence.token(d).lemma().matches("an?"));
        return alone && below && known;
    }

    private Clause nounClause(int noun, Trigger what) {
        boolean undergone = words.isUndergone(sentence.token(noun).lemma());
        List<Integer> by = arguments.after(noun, BY_FROM);
        List<Integer> of = arguments.after(noun, OF);
        List<Integer> owners = arguments.owners(noun);
        List<Integer> doers = new ArrayList<>(by);
        List<Integer> sufferers = new ArrayList<>(arguments.towardsByNoun(noun));
        (undergone ? sufferers : doers).addAll(of);
        boolean ownersSuffer = undergone
                && of.isEmpty()
                && (!by.isEmpty() || words.isOwnersLot(sentence.token(noun).lemma()));
        (ownersSuffer ? sufferers : doers).addAll(owners);
        doers.sort(null);
        return new Clause(noun, noun, noun, what, standing.of(noun), false, doers, sufferers);
    }
}
