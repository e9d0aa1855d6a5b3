package org.nightdesk.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.events.Event;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Actor;
import org.nightdesk.names.ActorType;

/** Where documents have their story, by the place most named in them; else who it is about. */
final class StoryPlaces {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)*");
    private static final Set<String> CALENDAR = Words.stems("calendar-words.txt");

    /** A town or river says more than the country; a name that no place is, less. */
    private static final int PLACE = 3;

    private static final int COUNTRY = 2;

    private final Set<String> countries = new HashSet<>();

    StoryPlaces(List<SharedActor> actors) {
        actors.stream()
                .filter(a -> a.type() == ActorType.COUNTRY)
                .flatMap(SharedActor::forms)
                .forEach(countries::add);
    }

    /** The name as the documents have it; empty where they name none. */
    String of(List<Analysis> documents) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Analysis document : documents) {
            names(document).forEach(name -> weights.merge(name, named(document, name), Integer::sum));
            actors(document).forEach(name -> weights.merge(name, sentences(document, name), Integer::sum));
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Stream<String> actors(Analysis document) {
        return document.actors().stream()
                .filter(a -> a.type() == ActorType.PERSON || a.type() == ActorType.ORG)
                .map(Actor::canonical)
                .filter(name -> Character.isUpperCase(name.codePointAt(0)));
    }

    private static Stream<String> names(Analysis document) {
        return Stream.concat(
                        document.events().stream().map(Event::place),
                        document.figures().stream().map(ReportedFigure::place))
                .flatMap(place -> NAME.matcher(place).results().map(r -> r.group()))
                .filter(name -> !CALENDAR.containsAll(Words.content(name)))
                .distinct();
    }

    private int named(Analysis document, String name) {
        return sentences(document, name) * (countries.contains(name) ? COUNTRY : PLACE);
    }

    private static int sentences(Analysis document, String name) {
        return (int) document.sentences().stream()
                .filter(s -> s.text().contains(name))
                .count();
    }
}
