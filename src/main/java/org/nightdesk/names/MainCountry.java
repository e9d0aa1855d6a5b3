package org.nightdesk.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.language.Entity;

/** Finds the country that a document is about, where there is but one that it can be. */
final class MainCountry {

    private static final int CLEARLY = 2;

    private MainCountry() {}

    /** The country named, with its capital and its adjective, twice as often as any other. */
    static Optional<Country> of(Countries countries, NameFinder names) {
        Map<Country, Integer> counts = new HashMap<>();
        for (Labels labels : names.labels()) {
            for (NameSpan span : labels.spans()) {
                country(countries, span).ifPresent(c -> counts.merge(c, 1, Integer::sum));
            }
        }
        List<Map.Entry<Country, Integer>> ranking = counts.entrySet().stream()
                .sorted(Map.Entry.<Country, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().name()))
                .toList();
        boolean clear = ranking.size() == 1
                || (ranking.size() > 1
                        && ranking.get(0).getValue() >= CLEARLY * ranking.get(1).getValue());
        return clear ? Optional.of(ranking.getFirst().getKey()) : Optional.empty();
    }

    private static Optional<Country> country(Countries countries, NameSpan span) {
        return span.entity() == Entity.PERSON
                ? Optional.empty()
                : countries
                        .named(span.words())
                        .or(() -> countries.withAdjective(span.words()))
                        .or(() -> countries.withCapital(span.words()));
    }
}
