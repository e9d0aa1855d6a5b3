package org.nightdesk.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nightdesk.language.Token;

/** The table of words that put what they govern into the future or the possible. */
final class PlanningWords {

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    PlanningWords() {
        FigureTable.rows("planning.tsv", 2)
                .forEach(row -> lemmas.computeIfAbsent(row.get(1), kind -> new HashSet<>())
                        .add(row.get(0)));
    }

    boolean is(String kind, Token token) {
        return lemmas.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
