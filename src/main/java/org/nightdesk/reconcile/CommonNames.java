package org.nightdesk.reconcile;

import java.util.Set;
import org.nightdesk.names.Actor;
import org.nightdesk.text.RuleTable;

/** Names that bodies of many countries bear: "Ministry of Finance", "the central bank". */
final class CommonNames {

    private static final Set<String> WORDS =
            RuleTable.of(CommonNames.class, "common-body-words.txt").allWords();

    private CommonNames() {}

    static boolean isCommon(Actor body) {
        return isCommonNoun(body) || WORDS.containsAll(Words.of(body.canonical()));
    }

    static boolean isCommonNoun(Actor body) {
        return body.canonical().codePoints().noneMatch(Character::isUpperCase);
    }
}
