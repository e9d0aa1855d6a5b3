package org.nightdesk.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.nightdesk.language.Token;

/** The table of verbs that say how a number stands to what is told. */
final class Verbs {

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    Verbs() {
        FigureTable.rows("verbs.tsv", 2)
                .forEach(row -> lemmas.computeIfAbsent(row.get(1), kind -> new HashSet<>())
                        .add(row.get(0)));
    }

    boolean is(String kind, Token token) {
        return lemmas.getOrDefault(kind, Set.of()).contains(token.lemma());
    }
}
