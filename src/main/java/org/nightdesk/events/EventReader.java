package org.nightdesk.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Attribution;
import org.nightdesk.names.Attributions;
import org.nightdesk.names.States;
import org.nightdesk.text.Confidence;

/**
 * Reads who did what to whom. A trigger from the tables opens an event; its participants, place and time are those of
 * its own clause, and what the clause does not say stays empty. Safe for use by several threads.
 */
public final class EventReader {

    private static final String UNNAMED = "e0";
    private static final Set<EventStatus> PLAINLY_TOLD =
            EnumSet.of(EventStatus.HAPPENED, EventStatus.PLANNED, EventStatus.NEGATED);

    private final EventWords words;
    private final WordClasses kinds;
    private final States states = new States();

    /** @param kinds tells people from things */
    public EventReader(WordClasses kinds) {
        this.kinds = kinds;
        this.words = new EventWords(kinds);
    }

    /** Whether a sentence may tell an event, so that its tree is worth making. */
    public boolean isCandidate(TaggedSentence sentence) {
        return sentence.tokens().stream().anyMatch(this::mayTell);
    }

    private boolean mayTell(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean verb = token.isVerb() && !lemma.equals("be") && !lemma.equals("have");
        return verb || (token.isNoun() && !token.isName() && words.mayTell(lemma));
    }

    /**
     * The events of a document in order of the text.
     *
     * @param sentences its sentences; those without a tree tell nothing
     * @param actors its actors
     * @param dates its words of time
     * @param attributions who said what
     * @param published when the document was published
     */
    public List<Event> read(
            List<TaggedSentence> sentences,
            List<Actor> actors,
            List<DatedExpression> dates,
            Attributions attributions,
            DocumentDate published) {
        Participants participants = new Participants(actors, states);
        List<Event> events = new ArrayList<>();
        List<StoryTime.Read> read = new ArrayList<>();
        for (TaggedSentence sentence : bodyFirst(sentences)) {
            List<Clause> clauses = new Clauses(sentence, words, kinds).read();
            Bindings bindings = new Bindings(
                    new Parties(sentence, participants, states, words, kinds),
                    new Places(sentence, participants, kinds),
                    new ClauseTimes(sentence, clauses, dates),
                    published);
            for (Clause clause : clauses) {
                event(sentence, clause, bindings, attributions)
                        .filter(event -> !Retelling.isOfOneOf(event, sentence, clause, events))
                        .ifPresent(event -> {
                            events.add(event);
                            read.add(new StoryTime.Read(event, sentence, clause));
                        });
            }
        }
        read.sort(Comparator.comparing((StoryTime.Read r) -> r.event().span())
                .thenComparing(r -> r.event().trigger()));
        return numbered(StoryTime.told(read, published));
    }

    /** What a sentence says of who, where and when, to be bound to its clauses. */
    private record Bindings(Parties parties, Places places, ClauseTimes times, DocumentDate published) {

        /** Whether it is said where or on which day it happened. */
        boolean isPlaced(Clause clause) {
            return !places.of(clause).isEmpty()
                    || times.of(clause)
                            .filter(t -> StoryTime.DAYS.contains(t.time().precision()))
                            .isPresent();
        }

        /** Whether its words of time, if it has any, surely mean what they are taken for. */
        boolean isSurelyDated(Clause clause) {
            return times.of(clause)
                    .filter(t -> t.confidence(published) != Confidence.HIGH)
                    .isEmpty();
        }

        /** "The talks were broken off": done to what itself would be told as an event. */
        boolean isOfAnEvent(TaggedSentence sentence, Clause clause, EventWords words) {
            boolean light = clause.what().needs() == Trigger.Needs.LIGHT;
            boolean ofEvent = clause.sufferers().stream()
                    .map(sentence::token)
                    .anyMatch(t -> t.isNoun()
                            && words.noun(t.lemma())
                                    .filter(what -> !what.mode().equals("DEATH"))
                                    .isPresent());
            return times.of(clause).isPresent() && (light || ofEvent);
        }

        /** Whether anything is said of a clause without actors that makes it worth telling. */
        boolean isTold(TaggedSentence sentence, Clause clause) {
            boolean bound = !clause.doers().isEmpty() || !clause.sufferers().isEmpty();
            boolean happening = sentence.token(clause.trigger()).isVerb() && bound;
            return happening
                    || times.of(clause).isPresent()
                    || !places.of(clause).isEmpty();
        }
    }

    /** Headlines last: they tell again, in fewer words, what the body tells. */
    private static List<TaggedSentence> bodyFirst(List<TaggedSentence> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparing((TaggedSentence s) ->
                        Retelling.HEADINGS.contains(s.sentence().kind())))
                .toList();
    }

    private static List<Event> numbered(List<Event> sorted) {
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).named("e" + (i + 1)))
                .toList();
    }

    private Optional<Event> event(
            TaggedSentence sentence, Clause clause, Bindings bindings, Attributions attributions) {
        Attribution source = attributions.of(sentence.index(), clause.trigger());
        if (clause.demanded()) {
            return bySpeaker(sentence, clause, bindings, EventClass.REQUEST, "who says so asks for it", source);
        }
        if (isAccusation(sentence, clause, source)) {
            return bySpeaker(sentence, clause, bindings, EventClass.ACCUSE, "who says so accuses", source);
        }
        List<Event.Participant> agents = speakingOfThemselves(sentence, clause, source)
                .map(List::of)
                .orElseGet(() -> bindings.parties().agents(clause));
        List<Event.Participant> targets = others(bindings.parties().targets(clause), agents);
        if (clause.status().isEmpty() || !isTold(sentence, clause, bindings, agents, targets)) {
            return Optional.empty();
        }
        Stated stated = clause.status().get();
        EventStatus status = stated.status();
        boolean claimed = status == EventStatus.HAPPENED && attributions.isAlleged(sentence.index(), clause.trigger());
        return Optional.of(event(
                sentence,
                clause,
                bindings,
                eventClass(sentence, clause, bindings, agents),
                agents,
                targets,
                claimed ? new Stated(EventStatus.ALLEGED, "who tells it makes a claim") : stated,
                source.isArticle() ? origin(sentence, clause, agents) : source));
    }

    /** "I wrote to the ministry": the one who says so. */
    private static Optional<Event.Participant> speakingOfThemselves(
            TaggedSentence sentence, Clause clause, Attribution source) {
        boolean first = clause.doers().size() == 1
                && sentence.token(clause.doers().getFirst()).is("I");
        return source.chain().stream()
                .filter(link -> first && !link.actor().isEmpty())
                .findFirst()
                .map(link -> new Event.Participant(link.words(), link.actor()));
    }

    /** Who accuses, urges or promises is the one from whom it is known. */
    private Attribution origin(TaggedSentence sentence, Clause clause, List<Event.Participant> agents) {
        boolean spoken = words.isSpeechAct(sentence.token(clause.trigger()).lemma());
        return agents.stream()
                .filter(a -> spoken)
                .min(Comparator.comparing(a -> a.actor().isEmpty()))
                .map(a -> new Attribution(List.of(new Attribution.Link(a.words(), a.actor()))))
                .orElse(Attribution.ARTICLE);
    }

    /** "They rigged the vote," said the loser: whoever is meant, a crime is told of others. */
    private static boolean isAccusation(TaggedSentence sentence, Clause clause, Attribution source) {
        boolean others = !clause.doers().isEmpty()
                && clause.doers().stream()
                        .allMatch(d -> sentence.token(d).is("They")
                                || sentence.token(d).is("they"));
        return others
                && clause.what().eventClass() == EventClass.CRIME
                && clause.status()
                        .filter(s -> s.status() == EventStatus.HAPPENED)
                        .isPresent()
                && sentence.tree().relation(clause.trigger()).matches("root|ccomp|parataxis")
                && !source.isArticle();
    }

    /** What is said is done by the one who says it: what others should do is a request, a crime of theirs a charge. */
    private static Optional<Event> bySpeaker(
            TaggedSentence sentence,
            Clause clause,
            Bindings bindings,
            EventClass eventClass,
            String why,
            Attribution source) {
        return source.chain().stream()
                .filter(link -> !link.actor().isEmpty())
                .findFirst()
                .map(speaker -> new Event.Participant(speaker.words(), speaker.actor()))
                .map(speaker -> event(
                        sentence,
                        clause,
                        bindings,
                        eventClass,
                        List.of(speaker),
                        others(bindings.parties().agents(clause), List.of(speaker)),
                        new Stated(EventStatus.HAPPENED, why),
                        source));
    }

    private static List<Event.Participant> others(
            List<Event.Participant> participants, List<Event.Participant> agents) {
        return participants.stream().filter(p -> !agents.contains(p)).toList();
    }

    /** Whether enough is said of it to be told: who, or for what may stand alone where, when or what. */
    private boolean isTold(
            TaggedSentence sentence,
            Clause clause,
            Bindings bindings,
            List<Event.Participant> agents,
            List<Event.Participant> targets) {
        boolean needsActor = clause.what().needsActor();
        if (clause.what().needs() == Trigger.Needs.TIME
                && !bindings.parties().isMeasuredFallOfShares(clause)
                && bindings.times()
                        .of(clause)
                        .filter(t -> StoryTime.DAYS.contains(t.time().precision()))
                        .isEmpty()) {
            return false;
        }
        if (agents.isEmpty() && targets.isEmpty()) {
            boolean bound = bindings.isOfAnEvent(sentence, clause, words)
                    || clause.what().needs() == Trigger.Needs.ACTOR
                            && (bindings.parties().isDoneBySomeone(clause)
                                    || bindings.parties().isDoneToPeople(clause));
            return (!needsActor || bound) && bindings.isTold(sentence, clause);
        }
        if (clause.what().needs() == Trigger.Needs.KNOWN && agents.isEmpty() && !isKnown(targets)) {
            return false;
        }
        boolean idle = needsActor && bindings.parties().isDoneByAThing(clause);
        boolean noun = sentence.token(clause.trigger()).isNoun();
        return !idle
                && !(noun && agents.isEmpty() && bindings.times().of(clause).isEmpty());
    }

    private static boolean isKnown(List<Event.Participant> participants) {
        return participants.stream().anyMatch(p -> !p.actor().isEmpty());
    }

    private static Event event(
            TaggedSentence sentence,
            Clause clause,
            Bindings bindings,
            EventClass eventClass,
            List<Event.Participant> agents,
            List<Event.Participant> targets,
            Stated stated,
            Attribution source) {
        Optional<DatedExpression> time = bindings.times().of(clause);
        Surety surety = surety(sentence, clause, bindings, agents, targets, stated.status());
        return new Event(
                UNNAMED,
                sentence.index(),
                sentence.span(clause.first(), lastShown(clause)),
                sentence.words(clause.first(), lastShown(clause)),
                eventClass,
                clause.what().mode(),
                agents,
                targets,
                bindings.places().of(clause),
                time.map(DatedExpression::time),
                time.map(t -> t.expression().id()),
                stated.status(),
                source,
                surety.confidence(),
                new Event.Reasons(clause.what().rule(), stated.rule(), surety.why()));
    }

    /** Whom a disaster kills nobody has attacked: without an attacker or an attack it is no assault. */
    private EventClass eventClass(
            TaggedSentence sentence, Clause clause, Bindings bindings, List<Event.Participant> agents) {
        EventClass given = clause.what().eventClass();
        boolean attack = sentence.tokens().stream()
                .filter(t -> !t.lemma().equals("kill") && !t.lemma().equals("wound"))
                .anyMatch(t -> words.tells(t, EventClass.ASSAULT));
        return given == EventClass.ASSAULT
                        && agents.isEmpty()
                        && !attack
                        && !bindings.parties().isDoneBySomeone(clause)
                ? EventClass.OTHER
                : given;
    }

    private static int lastShown(Clause clause) {
        return clause.last() - clause.first() <= 3 ? clause.last() : clause.first();
    }

    /** What speaks against being sure of who did what to whom and when, the gravest first. */
    private static Surety surety(
            TaggedSentence sentence,
            Clause clause,
            Bindings bindings,
            List<Event.Participant> agents,
            List<Event.Participant> targets,
            EventStatus status) {
        String tag = sentence.token(clause.trigger()).tag();
        boolean nobody = agents.isEmpty() && targets.isEmpty();
        boolean bound = bindings.isPlaced(clause)
                || !clause.doers().isEmpty()
                || !clause.sufferers().isEmpty();
        boolean happening = !clause.what().needsActor() && tag.matches("VBD|VBN") && bound;
        boolean finite = tag.matches("VBD|VBN")
                || tag.equals("VBG") && bindings.parties().isProgressive(clause)
                || status == EventStatus.PLANNED && tag.equals("VB");
        boolean plain = PLAINLY_TOLD.contains(status);
        boolean moved = clause.what().eventClass() == EventClass.MOBILIZE
                || clause.what().eventClass() == EventClass.AID;
        return Surety.of(List.of(
                new Surety.Doubt(nobody && !happening, Confidence.LOW, "nobody is bound to it"),
                new Surety.Doubt(
                        !plain,
                        Confidence.MEDIUM,
                        "it is told as " + status.name().toLowerCase(Locale.ROOT)
                                + ", and not simply as done, not done or to come"),
                new Surety.Doubt(!finite, Confidence.MEDIUM, "who did what to whom is not told by a plain finite verb"),
                new Surety.Doubt(
                        !clause.doers().isEmpty() && agents.isEmpty() && !happening,
                        Confidence.MEDIUM,
                        "who did it is said, but not known"),
                new Surety.Doubt(
                        clause.what().needs() == Trigger.Needs.KNOWN && agents.isEmpty(),
                        Confidence.MEDIUM,
                        "only the field of its verb tells it, and of nobody who did it"),
                new Surety.Doubt(
                        !bindings.parties().areNamed(clause),
                        Confidence.MEDIUM,
                        "who takes part is told by a pronoun, a description or a thing"),
                new Surety.Doubt(
                        moved && !targets.isEmpty(),
                        Confidence.MEDIUM,
                        "who is sent and to whom is easily taken for one another"),
                new Surety.Doubt(!bindings.isSurelyDated(clause), Confidence.MEDIUM, "its time is not sure")));
    }
}
