package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.ActorType;
import org.nightdesk.text.Sentence;

/**
 * What two reports of one happening have in common and those of look-alikes have not: figures that are no round ones,
 * the people of the sentence, the names in it.
 */
final class StoryMarks {

    private static final BigDecimal SMALL = BigDecimal.valueOf(20);
    /** A name in no more documents than this tells of one story. */
    private static final long FEW = 4;

    private static final Set<String> COMMON_UNITS = Set.of("percent", "year", "month", "week", "day", "hour", "minute");
    private static final Pattern NAME = Pattern.compile("(?<=.)\\b\\p{Lu}\\p{L}+");
    private static final Pattern AGENCY = Pattern.compile("\\(\\p{Lu}[^)]*\\)");
    private static final Set<String> TITLES = Words.stems("titles.txt");
    private static final Set<String> CALENDAR = Words.stems("calendar-words.txt");

    private final CountedThings things;
    private final Cast cast;
    private final Map<String, Set<String>> figures = new HashMap<>();
    private final Map<String, List<Set<String>>> names = new HashMap<>();
    private final Map<Item, Set<String>> people = new HashMap<>();
    private final Map<String, Long> spread;
    private final Map<String, Map<Integer, Set<String>>> rates = new HashMap<>();

    StoryMarks(List<Analysis> analyses, CountedThings things, Cast cast) {
        this.things = things;
        this.cast = cast;
        for (Analysis analysis : analyses) {
            figures.put(
                    analysis.document(),
                    analysis.figures().stream()
                            .filter(f -> isTelling(f.quantity()))
                            .flatMap(f -> key(f).stream())
                            .collect(Collectors.toSet()));
            rates.put(analysis.document(), rates(analysis));
            names.put(
                    analysis.document(),
                    analysis.sentences().stream()
                            .map(Sentence::text)
                            .map(StoryMarks::names)
                            .toList());
        }
        spread = names.values().stream()
                .flatMap(all -> all.stream().flatMap(Set::stream).distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    /** Exact percentages by their sentence. */
    private static Map<Integer, Set<String>> rates(Analysis analysis) {
        Map<Integer, Set<String>> bySentence = new HashMap<>();
        for (ReportedFigure figure : analysis.figures()) {
            Optional<BigDecimal> value = figure.quantity().value();
            if (figure.unit().equals("percent") && value.isPresent()) {
                bySentence
                        .computeIfAbsent(figure.sentence(), s -> new HashSet<>())
                        .add(value.get().stripTrailingZeros().toPlainString());
            }
        }
        return bySentence;
    }

    /** Whether a value would hardly be met twice: "magnitude 7.7", "144 dead", not "two", "400" or "some 60". */
    private static boolean isTelling(Quantity quantity) {
        return quantity.value()
                .filter(v -> v.stripTrailingZeros().precision() > 1)
                .filter(v -> v.compareTo(SMALL) >= 0 || v.stripTrailingZeros().scale() > 0)
                .isPresent();
    }

    private List<String> key(ReportedFigure figure) {
        String counted = things.read(figure).key();
        String value =
                figure.quantity().value().orElseThrow().stripTrailingZeros().toPlainString();
        return counted.isEmpty() || COMMON_UNITS.contains(counted) ? List.of() : List.of(value + " " + counted);
    }

    /** Stems of the names in a text, which are neither its first word nor of the calendar. */
    static Set<String> names(String sentence) {
        Set<String> found = new HashSet<>();
        Matcher name = NAME.matcher(AGENCY.matcher(sentence).replaceAll(""));
        while (name.find()) {
            found.addAll(Words.content(name.group()));
        }
        found.removeAll(CALENDAR);
        found.removeAll(TITLES);
        return found;
    }

    /** Whether two sentences put a rate at different levels: one cut of a rate is not the next. */
    boolean differInRates(Told one, Told other) {
        Set<String> mine = rates.getOrDefault(one.document(), Map.of()).getOrDefault(one.sentence(), Set.of());
        Set<String> theirs = rates.getOrDefault(other.document(), Map.of()).getOrDefault(other.sentence(), Set.of());
        return !mine.isEmpty() && !theirs.isEmpty() && Words.shared(mine, theirs) == 0;
    }

    /** Figures of a sentence that would hardly be met twice. */
    Set<String> figures(Analysis analysis, int sentence) {
        return analysis.figures().stream()
                .filter(f -> f.sentence() == sentence && isTelling(f.quantity()))
                .flatMap(f -> key(f).stream())
                .collect(Collectors.toSet());
    }

    /** Figures of the document that would hardly be met twice. */
    Set<String> figures(Told told) {
        return figures.getOrDefault(told.document(), Set.of());
    }

    /** What a document has in common with few others: its telling figures and its rare names. */
    Set<String> of(Analysis analysis) {
        Set<String> all = new HashSet<>(rareNames(analysis.document()));
        all.addAll(figures.getOrDefault(analysis.document(), Set.of()));
        return all;
    }

    /** Names of two documents that few others have. */
    int sharedNames(String one, String other) {
        return Words.shared(rareNames(one), rareNames(other));
    }

    private Set<String> rareNames(String document) {
        return names.getOrDefault(document, List.of()).stream()
                .flatMap(Set::stream)
                .filter(name -> spread.getOrDefault(name, 0L) <= FEW)
                .collect(Collectors.toSet());
    }

    /** Names of a sentence that few documents have. */
    Set<String> rareNames(String document, int sentence) {
        Set<String> rare = new HashSet<>(names.getOrDefault(document, List.of()).get(sentence));
        rare.removeIf(name -> spread.getOrDefault(name, 0L) > FEW);
        return rare;
    }

    /** Figures of two documents that would hardly be met twice. */
    int sharedFigures(Analysis one, Analysis other) {
        return Words.shared(
                figures.getOrDefault(one.document(), Set.of()), figures.getOrDefault(other.document(), Set.of()));
    }

    /** People of whom two documents speak. */
    int sharedPeople(Analysis one, Analysis other) {
        return Words.shared(people(one), people(other));
    }

    private Set<String> people(Analysis analysis) {
        return analysis.sentences().stream()
                .flatMap(s -> people(analysis.document(), s.index()).stream())
                .collect(Collectors.toSet());
    }

    /** Names in the sentence, as stems; where it has none, those of the last sentence before it that has. */
    Set<String> names(Told told) {
        List<Set<String>> all = names.getOrDefault(told.document(), List.of());
        return all.subList(0, told.sentence() + 1).reversed().stream()
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Ids of the people in the sentence. */
    Set<String> people(Told told) {
        return people(told.document(), told.sentence());
    }

    private Set<String> people(String document, int sentence) {
        return people.computeIfAbsent(new Item(document, "s" + sentence), s -> peopleIn(document, sentence));
    }

    private Set<String> peopleIn(String document, int sentence) {
        return cast.in(document, sentence).stream()
                .filter(id -> cast.byId(id).type() == ActorType.PERSON)
                .collect(Collectors.toSet());
    }
}
