package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;

/** Names of places in what a figure says of itself, each as its words: those of one document, whose actors it knows. */
final class FigurePlaces {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*(?:\\s+\\p{Lu}[\\p{L}'\u2019-]*)*");
    private static final Set<String> CALENDAR = Words.stems("calendar-words.txt");
    private static final Pattern LIST = Pattern.compile("\\s*(?:,|;|/|and|or|&|of|in)+\\s*(?:in\\s+)?");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}");

    /** A word with a capital in the middle of a sentence. */
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}'\u2019-]+");

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,5}");

    private final Set<String> named;
    private final Set<String> people;
    private final Set<String> countries;

    FigurePlaces(Analysis analysis) {
        List<Actor> actors = analysis.actors();
        this.named = analysis.sentences().stream()
                .flatMap(s -> WITHIN.matcher(s.text()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        this.people = actors.stream()
                .filter(a -> a.type() != ActorType.COUNTRY)
                .flatMap(a -> a.aliases().stream())
                .collect(Collectors.toSet());
        this.countries = actors.stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .map(Actor::canonical)
                .collect(Collectors.toSet());
    }

    /** The place of its clause or, where none is given, the first names in its unit or scope that are places. */
    Set<Set<String>> of(ReportedFigure figure) {
        Set<Set<String>> told = split(figure.place());
        if (told.isEmpty() && !MONEY.matcher(figure.unit()).matches()) {
            told = split(names(figure.unit()));
        }
        return told.isEmpty() ? split(names(figure.scope())) : told;
    }

    private static Set<Set<String>> split(String told) {
        Set<Set<String>> places = new LinkedHashSet<>();
        for (String place : told.split("[,;/]|\\band\\b")) {
            Set<String> words = Candidates.placeWords(place);
            if (!words.isEmpty()) {
                places.add(words);
            }
        }
        return places;
    }

    /** Names that are nobody's, no adjectives and no days, up to the first words between them that are no list. */
    private String names(String words) {
        List<String> found = new ArrayList<>();
        Matcher names = NAME.matcher(words);
        int end = -1;
        while (names.find()) {
            String name = names.group().replaceFirst("['\u2019]s$", "");
            boolean opening = names.start() == 0 && !name.contains(" ") && !named.contains(name);
            boolean place = countries.contains(name) || !opening && isPlace(name);
            if (place
                    && (found.isEmpty()
                            || LIST.matcher(words.substring(end, names.start())).matches())) {
                found.add(name);
                end = names.end();
            }
        }
        return String.join("; ", found);
    }

    private boolean isPlace(String name) {
        return !people.contains(name)
                && !isAdjective(name)
                && !isDay(name)
                && !LETTERS.matcher(name).matches();
    }

    private static boolean isDay(String name) {
        return CALENDAR.contains(Words.stem(Words.plain(name)));
    }

    private static boolean isAdjective(String name) {
        return name.matches(".*(ian|ean|can|ese|ish|nch|aqi|eli|ani)s?$");
    }
}
