package org.nightdesk.names;

import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Which words a phrase for someone's role is made of. */
final class RoleWords {

    /** Words between a role and the body or place that it is held in. */
    static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "on");

    private final Lexicon lexicon;
    private final RoleParts parts;

    RoleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.parts = new RoleParts(lexicon);
    }

    /** The phrase from one token to another, with what it says. */
    RolePhrase phrase(Labels labels, int first, int last, int head, boolean isApart) {
        return parts.phrase(labels, first, last, head, isApart);
    }

    boolean isHead(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean role = lexicon.isRole(token) || lexicon.title(token).isPresent();
        int of = i >= 1 && labels.in.token(i - 1).is("the") ? i - 2 : i - 1;
        boolean ofOffice = of >= 1 && labels.in.token(of).is("of") && lexicon.isRole(labels.in.token(of - 1));
        boolean adjective = isAdjectiveForNoun(labels, i);
        boolean noun = token.isNoun() || token.is("chief") || adjective;
        return noun && labels.at(i) != Entity.PERSON && (role || ofOffice || adjective);
    }

    /** Whether a noun names a post or kinship by itself, as the tables of titles, roles and kin have them. */
    boolean isOffice(Token token) {
        return lexicon.isOffice(token);
    }

    /** "chief executive Ada Holm", "former general Ada Holm", where the tagger sees an adjective. */
    private boolean isAdjectiveForNoun(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean before = i > 0
                && (labels.in.token(i - 1).isNoun()
                        || labels.in.token(i - 1).text().matches("(?i)chief|former|retired|deputy"));
        return token.tag().equals("JJ")
                && before
                && labels.at(i + 1) == Entity.PERSON
                && lexicon.isRoleNoun(token.text());
    }

    static boolean isModifier(Labels labels, int i) {
        Token token = labels.in.token(i);
        return labels.at(i) != Entity.PERSON
                && labels.at(i) != Entity.DATE
                && (token.isNoun()
                        || labels.at(i) == Entity.ORGANIZATION
                        || token.tag().matches("JJ[RS]?")
                        || token.tag().equals("HYPH")
                        || token.is("-")
                        || (token.tag().equals("VBN") && Letters.isCapitalised(token.text())));
    }

    /** The last token of the times right behind a role: "(2019–2024)", "from 2019 to 2024"; else the given one. */
    static int endOfTimes(Labels labels, int last) {
        int end = last;
        while (end + 1 < labels.in.size() && isOfTime(labels, end + 1)) {
            end++;
        }
        return end;
    }

    private static boolean isOfTime(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean link =
                token.tag().matches("IN|TO|-[LR]RB-|HYPH|:") || token.text().matches("[()–-]|to|until|since");
        return labels.at(i) == Entity.DATE || token.isNumber() || link && !token.is(";");
    }

    static int headOf(TaggedSentence in, int first, int last) {
        int head = -1;
        for (int i = first; i <= last; i++) {
            Token token = in.token(i);
            if (token.isNoun()) {
                head = i;
            } else if (head >= 0 && !token.tag().matches("POS|HYPH|JJ") && !token.is("-")) {
                break;
            }
        }
        return head;
    }
}
