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
    private static final Set<String> ADDING = Words.stems("adding-words.txt");
    /** The word before the number: what stands further away adds to something else. */
    private static final Pattern ADDITION = Pattern.compile("^.*?(\\S*)$");

    private static final Pattern MORE_THAN = Pattern.compile("(?i)\\bmore than\\b");
    private static final Set<String> REVISING = Words.stems("revising-words.txt");
    private static final Set<String> PLACE_KINDS = Words.stems("place-words.txt");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019-]*)*");
    private static final Set<String> CALENDAR = Words.stems("calendar-words.txt");
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;|/|and|or|&|of|in)+\\s*(?:in\\s+)?");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");
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
        analyses.forEach(a -> all.addAll(
                Settings.of(a.figures().stream().map(f -> candidate(a, f)).toList())));
        return all;
    }

    private Candidate candidate(Analysis analysis, ReportedFigure figure) {
        Counted counted = things.read(figure);
        Set<String> said = Words.content(figure.unit() + " " + figure.scope());
        Set<String> narrowing = narrowing(figure, counted);
        Set<String> around = new LinkedHashSet<>(said);
        around.removeAll(narrowing);
        around.remove(counted.head());
        Set<String> told = new HashSet<>(Words.content(sentence(analysis, figure)));
        told.remove(counted.head());
        Set<Set<String>> places = places(analysis, figure);
        return new Candidate(
                claim(analysis, figure, counted),
                counted,
                places,
                places,
                around,
                narrowing,
                cast.in(analysis.document(), figure.sentence()),
                told,
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

    /** The place of its clause or, where none is given, the first names in its unit or scope that are places. */
    private Set<Set<String>> places(Analysis analysis, ReportedFigure figure) {
        Set<Set<String>> told = split(figure.place());
        if (told.isEmpty() && !MONEY.matcher(figure.unit()).matches()) {
            told = split(names(analysis, figure.unit()));
        }
        return told.isEmpty() ? split(names(analysis, figure.scope())) : told;
    }

    private static Set<Set<String>> split(String told) {
        Set<Set<String>> places = new LinkedHashSet<>();
        for (String place : told.split("[,;/]|\\band\\b")) {
            Set<String> words = placeWords(place);
            if (!words.isEmpty()) {
                places.add(words);
            }
        }
        return places;
    }

    /** Names that are nobody's, no adjectives and no days, up to the first words between them that are no list. */
    private static String names(Analysis analysis, String words) {
        Set<String> people = analysis.actors().stream()
                .filter(a -> a.type() != ActorType.COUNTRY)
                .flatMap(a -> a.aliases().stream())
                .collect(Collectors.toSet());
        Set<String> countries = analysis.actors().stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .map(a -> a.canonical())
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        Matcher names = NAME.matcher(words);
        int end = -1;
        while (names.find()) {
            String name = names.group().replaceFirst("['\u2019]s$", "");
            boolean place = countries.contains(name) || !people.contains(name) && !isAdjective(name) && !isDay(name);
            if (place
                    && (found.isEmpty()
                            || LIST.matcher(words.substring(end, names.start())).matches())) {
                found.add(name);
                end = names.end();
            }
        }
        return String.join("; ", found);
    }

    private static boolean isDay(String name) {
        return CALENDAR.contains(Words.stem(Words.plain(name)));
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
