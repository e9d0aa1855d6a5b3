package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.ActorType;
import org.nightdesk.names.Attribution;

/** Reads out of each figure what it can be compared by. */
final class Candidates {

    private static final Set<String> NARROWING = Words.stems("narrowing-words.txt");
    private static final Set<String> ADDING = Words.stems("adding-words.txt");
    /** The word before the number: what stands further away adds to something else. */
    private static final Pattern ADDITION = Pattern.compile("^.*?(\\S*)$");

    private static final Pattern MORE_THAN = Pattern.compile("(?i)\\bmore than\\b");
    private static final Set<String> REVISING = Words.stems("revising-words.txt");
    private static final Set<String> PLACE_KINDS = Words.stems("place-words.txt");
    private static final long A_YEAR = 366;
    private static final Pattern PARTITIVE = Pattern.compile("\\bof (them|these|those|the)\\b");
    private static final Map<String, BigDecimal> FACTORS = Map.of("decad", BigDecimal.TEN);

    private final Cast cast;
    private final CountedThings things;
    /** What many figures have alike is held once: it takes less room, and what is one and the same is equal at a glance. */
    private final Map<Set<Set<String>>, Set<Set<String>>> places = new HashMap<>();

    private final Lexicon lexicon = new Lexicon();
    private final Map<Set<String>, Set<String>> narrowings = new HashMap<>();
    private final Map<Counted, Counted> kinds = new HashMap<>();

    Candidates(Cast cast, CountedThings things) {
        this.cast = cast;
        this.things = things;
    }

    List<Candidate> of(List<Analysis> analyses) {
        List<Candidate> all = new ArrayList<>();
        analyses.forEach(a -> all.addAll(Settings.of(figures(a))));
        return all;
    }

    private List<Candidate> figures(Analysis analysis) {
        FigurePlaces told = new FigurePlaces(analysis);
        return analysis.figures().stream()
                .map(f -> candidate(analysis, f, places.computeIfAbsent(told.of(f), p -> p)))
                .toList();
    }

    private Candidate candidate(Analysis analysis, ReportedFigure figure, Set<Set<String>> places) {
        Counted counted = kinds.computeIfAbsent(things.read(figure), k -> k);
        Set<String> said = Words.content(figure.unit() + " " + figure.scope());
        Set<String> narrowing = narrowings.computeIfAbsent(narrowing(figure, counted), n -> n);
        Set<String> around = new LinkedHashSet<>(said);
        around.removeAll(narrowing);
        around.remove(counted.head());
        Set<String> told = new HashSet<>(Words.content(sentence(analysis, figure)));
        told.remove(counted.head());
        return new Candidate(
                claim(analysis, figure, counted),
                counted,
                places,
                places,
                lexicon.of(around),
                narrowing,
                lexicon.of(cast.in(analysis.document(), figure.sentence())),
                lexicon.of(told),
                Words.of(sentence(analysis, figure)).stream().map(Words::stem).anyMatch(REVISING::contains));
    }

    private static Set<String> narrowing(ReportedFigure figure, Counted counted) {
        Set<String> narrowing = stems(figure.unit() + " " + figure.scope());
        narrowing.retainAll(NARROWING);
        Set<String> adding = stems(ADDITION.matcher(figure.scope()).replaceFirst("$1") + " "
                + MORE_THAN.matcher(figure.surface() + " " + figure.unit()).replaceAll(""));
        adding.retainAll(ADDING);
        narrowing.addAll(adding);
        if (PARTITIVE.matcher(figure.surface()).find()) {
            narrowing.add("of them");
        }
        narrowing.remove(counted.head());
        return narrowing;
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream().map(Words::stem).collect(Collectors.toCollection(HashSet::new));
    }

    private Claim claim(Analysis analysis, ReportedFigure figure, Counted counted) {
        Optional<Attribution.Link> origin = figure.source().chain().stream().findFirst();
        Optional<String> actor = origin.flatMap(
                        o -> cast.actor(analysis.document(), o.actor()).or(() -> cast.named(o.words())))
                .filter(a -> a.type() != ActorType.GROUP)
                .map(SharedActor::id);
        return new Claim(
                new Item(analysis.document(), figure.id()),
                figure,
                actor.or(() -> origin.map(Attribution.Link::words)),
                actor.isPresent(),
                when(analysis, figure),
                Range.of(figure.quantity(), FACTORS.getOrDefault(counted.head(), BigDecimal.ONE)));
    }

    private static TimeInterval when(Analysis analysis, ReportedFigure figure) {
        return figure.asOf()
                .map(ResolvedTime::interval)
                .filter(Candidates::saysWhen)
                .or(() -> Optional.of(analysis.date().interval()).filter(Candidates::saysWhen))
                .orElse(TimeInterval.UNKNOWN);
    }

    /** "Some time after 1912" is no time of a count. */
    private static boolean saysWhen(TimeInterval interval) {
        return interval.days() <= A_YEAR;
    }

    private static String sentence(Analysis analysis, ReportedFigure figure) {
        return analysis.sentences().get(figure.sentence()).text();
    }

    /** A name without the kinds of places in it: "central Ruritania" is Ruritania. */
    static Set<String> placeWords(String place) {
        Set<String> words = Words.content(place);
        words.removeAll(PLACE_KINDS);
        return words;
    }
}
