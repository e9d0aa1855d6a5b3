package org.nightdesk.figures;

import java.util.Map;
import java.util.Set;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** The table of verbs that say how a number stands to what is told. */
final class Verbs {

    private final Map<String, Set<String>> lemmas =
            RuleTable.of(Verbs.class, "verbs.tsv").wordsByKind();

    boolean is(String kind, Token token) {
        return lemmas.getOrDefault(kind, Set.of()).contains(token.lemma());
    }
}
