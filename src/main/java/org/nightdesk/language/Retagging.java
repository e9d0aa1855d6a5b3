package org.nightdesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.text.RuleTable;

/**
 * Tags that the tagger gets wrong beside clear evidence. A sentence without any finite verb may hold one whose past looks
 * like a noun ("state media broadcast pictures of him"), and "left" between commas or after "center" in a caption says
 * where someone stands.
 */
final class Retagging {

    private static final Set<String> ONE_FORM =
            RuleTable.of(Retagging.class, "one-form-verbs.txt").words();
    private static final Set<String> BEFORE_SIDE = Set.of("center", "centre", "far", "top", "bottom");

    private Retagging() {}

    static List<Token> of(List<Token> tokens) {
        boolean wantsVerb = tokens.getLast().is(".")
                && tokens.stream().noneMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
        List<Token> retagged = new ArrayList<>(tokens);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isSide(tokens, i)) {
                retagged.set(i, tagged(token, "JJ"));
            } else if (wantsVerb && isPast(tokens, i)) {
                retagged.set(i, tagged(token, "VBD"));
                wantsVerb = false;
            }
        }
        return retagged;
    }

    private static boolean isSide(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean named = BEFORE_SIDE.contains(before.text().toLowerCase(Locale.ROOT));
        boolean apart =
                before.tag().matches(",|-LRB-") && tokens.get(at + 1).tag().matches(",|-RRB-");
        return tokens.get(at).is("left") && tokens.get(at).isVerb() && (named || apart);
    }

    private static boolean isPast(List<Token> tokens, int at) {
        return ONE_FORM.contains(tokens.get(at).text())
                && tokens.get(at - 1).isNoun()
                && tokens.get(at + 1).tag().matches("DT|PRP.*|NN.*|JJ.*|CD|\\$");
    }

    private static Token tagged(Token token, String tag) {
        return new Token(
                token.index(), token.span(), token.text(), token.text().toLowerCase(Locale.ROOT), tag, token.entity());
    }
}
