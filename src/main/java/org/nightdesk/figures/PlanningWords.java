package org.nightdesk.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nightdesk.language.Token;
import org.nightdesk.text.RuleTable;

/** The table of words that put what they govern into the future or the possible. */
final class PlanningWords {

    private final Map<String, Set<String>> lemmas =
            RuleTable.of(PlanningWords.class, "planning.tsv").wordsByKind();

    boolean is(String kind, Token token) {
        return lemmas.getOrDefault(kind, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
