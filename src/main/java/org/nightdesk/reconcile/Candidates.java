package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Set<String> REVISING = Words.stems("revising-words.txt");
    private static final Set<String> PLACE_KINDS = Words.stems("place-words.txt");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019-]*)*");
    private static final long A_YEAR = 366;
    private static final Pattern PARTITIVE = Pattern.compile("\\bof (them|these|those|the)\\b");
    private static final Map<String, BigDecimal> FACTORS = Map.of("decad", BigDecimal.TEN);

    private final Cast cast;
    private final CountedThings things;

    Candidates(Cast cast, CountedThings things) {
        this.cast = cast;
        this.things = things;
    }

    List<Candidate> of(List<Analysis> analyses) {
        List<Candidate> all = new ArrayList<>();
        analyses.forEach(a -> a.figures().forEach(f -> all.add(candidate(a, f))));
        return all;
    }

    private Candidate candidate(Analysis analysis, ReportedFigure figure) {
        Counted counted = things.read(figure);
        Set<String> said = Words.content(figure.unit() + " " + figure.scope());
        Set<String> narrowing = new HashSet<>(said);
        Words.of(figure.unit() + " " + figure.scope()).stream().map(Words::stem).forEach(narrowing::add);
        narrowing.retainAll(NARROWING);
        if (PARTITIVE.matcher(figure.surface()).find()) {
            narrowing.add("of them");
        }
        narrowing.remove(counted.head());
        Set<String> around = new LinkedHashSet<>(said);
        around.removeAll(narrowing);
        around.remove(counted.head());
        Set<String> told = new HashSet<>(Words.content(sentence(analysis, figure)));
        told.remove(counted.head());
        return new Candidate(
                claim(analysis, figure, counted),
                counted,
                places(analysis, figure),
                around,
                narrowing,
                cast.in(analysis.document(), figure.sentence()),
                told,
                Words.of(sentence(analysis, figure)).stream().map(Words::stem).anyMatch(REVISING::contains));
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

    /** The place of its clause or, where none is given, names in its scope that are nobody's and no adjectives. */
    private Set<Set<String>> places(Analysis analysis, ReportedFigure figure) {
        String told = figure.place().isEmpty() ? names(analysis, figure.scope()) : figure.place();
        Set<Set<String>> places = new LinkedHashSet<>();
        for (String place : told.split("[,;/]|\\band\\b")) {
            Set<String> words = placeWords(place);
            if (!words.isEmpty()) {
                places.add(words);
            }
        }
        return places;
    }

    private static String names(Analysis analysis, String scope) {
        Set<String> people = analysis.actors().stream()
                .filter(a -> a.type() != ActorType.COUNTRY)
                .flatMap(a -> a.aliases().stream())
                .collect(Collectors.toSet());
        Set<String> countries = analysis.actors().stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .map(a -> a.canonical())
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        Matcher names = NAME.matcher(scope);
        while (names.find()) {
            String name = names.group().replaceFirst("['\u2019]s$", "");
            if (countries.contains(name) || !people.contains(name) && !isAdjective(name)) {
                found.add(name);
            }
        }
        return String.join("; ", found);
    }

    /** A name without the kinds of places in it: "central Ruritania" is Ruritania. */
    static Set<String> placeWords(String place) {
        Set<String> words = Words.content(place);
        words.removeAll(PLACE_KINDS);
        return words;
    }

    private static boolean isAdjective(String name) {
        return name.matches(".*(ian|ean|can|ese|ish|nch|aqi|eli|ani)s?$");
    }
}
