package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.Event;
import org.nightdesk.names.ActorType;
import org.nightdesk.text.RuleTable;
import org.nightdesk.text.Sentence;

/**
 * An event as one document tells it, with what it is compared by.
 *
 * @param kinds kinds of event that its trigger tells
 * @param once whether the same people can hardly do it twice within two days
 * @param stems stems of the trigger
 * @param agents ids of those who did it
 * @param targets ids of those to whom it was done
 * @param groups head nouns of the groups of people among them
 * @param words stems of the words of its sentence
 * @param place its place as words
 * @param when when it took place; unknown where nothing says
 * @param published when its document was published
 * @param measures measures that its sentence gives a figure of
 * @param voice who tells it
 */
record Telling(
        Item item,
        Event event,
        Set<String> kinds,
        boolean once,
        Set<String> stems,
        Set<String> agents,
        Set<String> targets,
        Set<String> groups,
        Set<String> words,
        Set<String> place,
        TimeInterval when,
        TimeInterval published,
        Set<String> measures,
        Voice voice)
        implements Comparable<Telling> {

    private static final int AROUND = 400;

    private static final int NEWS = 3;

    private record Kind(String name, boolean once, boolean spot) {}

    private static final Map<String, List<Kind>> KINDS = readKinds();

    private static Map<String, List<Kind>> readKinds() {
        Map<String, List<Kind>> kinds = new HashMap<>();
        for (RuleTable.Row row : RuleTable.of(Telling.class, "event-kinds.tsv").rows()) {
            for (String word : row.cell(2).split(" ")) {
                kinds.computeIfAbsent(Words.stem(word), w -> new ArrayList<>())
                        .add(new Kind(
                                row.cell(0),
                                row.cell(1).startsWith("once"),
                                row.cell(1).endsWith("spot")));
            }
        }
        return kinds;
    }

    /** Reads an event. {@code measures}: sentence of the document → measures with a figure in it. */
    static Telling of(Analysis analysis, Event event, Cast cast, Map<Integer, Set<String>> measures, Lexicon lexicon) {
        Set<String> stems = Words.content(event.trigger());
        List<Kind> kinds = kindsOf(stems);
        return new Telling(
                new Item(analysis.document(), event.id()),
                event,
                kinds.stream().map(Kind::name).collect(Collectors.toSet()),
                kinds.stream().anyMatch(Kind::once),
                stems,
                lexicon.of(ids(analysis, event.agents(), cast)),
                lexicon.of(ids(analysis, event.targets(), cast)),
                groups(analysis, event, cast),
                lexicon.of(words(analysis, event)),
                Candidates.placeWords(event.place()),
                event.time().map(ResolvedTime::interval).orElse(TimeInterval.UNKNOWN),
                analysis.date().interval(),
                measures.getOrDefault(event.sentence(), Set.of()),
                new Voice(analysis.document(), origin(analysis, event, cast), event.source()));
    }

    private static Optional<String> origin(Analysis analysis, Event event, Cast cast) {
        return event.source().chain().stream()
                .findFirst()
                .flatMap(l -> cast.actor(analysis.document(), l.actor()).or(() -> cast.named(l.words())))
                .filter(a -> a.type() != ActorType.GROUP)
                .map(SharedActor::id);
    }

    /** The kinds of event that words tell. */
    static Set<String> kinds(String words) {
        return kindsOf(Words.content(words)).stream().map(Kind::name).collect(Collectors.toSet());
    }

    private static List<Kind> kindsOf(Set<String> stems) {
        return stems.stream()
                .flatMap(stem -> KINDS.getOrDefault(stem, List.of()).stream())
                .distinct()
                .toList();
    }

    /** Whether it is a deed done at one spot, such as a signing: not one that reaches over several places. */
    boolean isAtOneSpot() {
        return kindsOf(stems).stream().anyMatch(Kind::spot);
    }

    private static Set<String> ids(Analysis analysis, List<Event.Participant> participants, Cast cast) {
        return participants.stream()
                .flatMap(p -> cast.actor(analysis.document(), p.actor()).stream())
                .filter(a -> a.type() != ActorType.GROUP)
                .map(SharedActor::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> groups(Analysis analysis, Event event, Cast cast) {
        Set<String> heads = new HashSet<>();
        for (List<Event.Participant> side : List.of(event.agents(), event.targets())) {
            for (Event.Participant participant : side) {
                Optional<SharedActor> actor = cast.actor(analysis.document(), participant.actor());
                if (actor.isEmpty() || actor.get().type() == ActorType.GROUP) {
                    heads.addAll(Words.content(participant.words()));
                }
            }
        }
        return heads;
    }

    private static Set<String> words(Analysis analysis, Event event) {
        return analysis.sentences().stream()
                .filter(s -> s.index() == event.sentence())
                .map(Sentence::text)
                .findFirst()
                .map(Words::content)
                .orElse(Set.of());
    }

    /** When it can have taken place; an event without a time is taken to be of some year around its document. */
    TimeInterval window() {
        if (when.isClosed() || !published.isClosed()) {
            return when;
        }
        return TimeInterval.of(
                when.low().orElse(published.low().orElseThrow().minusDays(AROUND)),
                when.high().orElse(published.high().orElseThrow().plusDays(AROUND)));
    }

    /** When it took place or, where nothing says, the days whose news its document tells. */
    TimeInterval news() {
        return when.isClosed() || !published.isClosed()
                ? when
                : TimeInterval.of(
                        published.low().orElseThrow().minusDays(NEWS),
                        published.high().orElseThrow());
    }

    Set<String> participants() {
        Set<String> all = new HashSet<>(agents);
        all.addAll(targets);
        return all;
    }

    String document() {
        return item.document();
    }

    /** In order of documents and of their text. */
    @Override
    public int compareTo(Telling other) {
        return item.compareTo(other.item);
    }
}
