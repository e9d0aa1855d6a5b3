package org.nightdesk.names;

import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Reads what is said right after a person's name on who that is. */
final class Appositions {

    private final RoleWords words;

    Appositions(RoleWords words) {
        this.words = words;
    }

    /** Ada Holm, "a Delvin lawmaker" who …; Ada Holm, 45, "chief executive of Norlink"; Ada Holm "of the Port Board". */
    Optional<RolePhrase> after(Labels labels, int name) {
        TaggedSentence in = labels.in;
        int next = name + 1;
        if (next + 1 < in.size() && in.token(next).is("of") && ofBody(labels, next)) {
            return Optional.of(new RolePhrase(in, next, endOfName(labels, next), next, false));
        }
        if (next + 3 < in.size()
                && in.token(next).is(",")
                && in.token(next + 1).isNumber()
                && in.token(next + 2).is(",")) {
            next += 2;
        }
        return next + 1 < in.size() && in.token(next).is(",") ? phraseAfter(labels, next + 1) : Optional.empty();
    }

    /** named Ada Holm "finance minister". */
    Optional<RolePhrase> appointed(Labels labels, int first, int last) {
        boolean made = first > 0 && labels.in.token(first - 1).lemma().matches("name|appoint|elect|nominate|make");
        int start = last + 1 < labels.in.size() && labels.in.token(last + 1).is("as") ? last + 2 : last + 1;
        return made && start < labels.in.size() ? phraseAfter(labels, start) : Optional.empty();
    }

    /** Ada Holm is "a former judge"; Ada Holm remains "chief executive". */
    Optional<RolePhrase> predicate(Labels labels, int name) {
        TaggedSentence in = labels.in;
        int verb = name + 1;
        boolean tells = verb + 1 < in.size()
                && in.token(verb).lemma().matches("be|remain|become")
                && in.token(verb).tag().matches("VB[DZP]");
        return tells ? phraseAfter(labels, verb + 1).filter(role -> isPost(labels, role)) : Optional.empty();
    }

    /** "a judge" or "head of the council" is a post, "a fighter" mere praise. */
    private boolean isPost(Labels labels, RolePhrase role) {
        boolean placed = role.last() > role.head();
        boolean dated = labels.in.token(role.first()).text().matches("(?i)former|acting|interim|chief|deputy|vice");
        return placed || dated || words.isOffice(labels.in.token(role.head()));
    }

    private static boolean ofBody(Labels labels, int link) {
        int body = labels.in.token(link + 1).tag().equals("DT") ? link + 2 : link + 1;
        return labels.at(body) == Entity.ORGANIZATION;
    }

    private static int endOfName(Labels labels, int link) {
        int last = labels.in.token(link + 1).tag().equals("DT") ? link + 2 : link + 1;
        while (labels.at(last + 1) == Entity.ORGANIZATION) {
            last++;
        }
        return last;
    }

    private Optional<RolePhrase> phraseAfter(Labels labels, int start) {
        TaggedSentence in = labels.in;
        boolean determined = in.token(start).tag().matches("DT|PRP\\$");
        int first = determined ? start + 1 : start;
        int last = first - 1;
        while (last + 1 < in.size() && isOfPhrase(labels, last + 1)) {
            last++;
        }
        int head = last < first ? -1 : RoleWords.headOf(in, first, last);
        while (head == last && isSecondRole(labels, last)) {
            last += 2;
        }
        boolean ends = last + 1 >= in.size()
                || in.token(last + 1).text().matches("[,.;()]|who|whose|and|-[LR]RB-")
                || in.token(last + 1).isVerb();
        boolean leads = labels.at(last + 1) == Entity.PERSON;
        boolean ok = head >= 0 && words.isHead(labels, head) && ends && !leads && !labels.isName(head);
        return ok ? Optional.of(new RolePhrase(in, first, last, head, false)) : Optional.empty();
    }

    /** "president and / chief": two posts of one person, both without an article. */
    private boolean isSecondRole(Labels labels, int last) {
        return last + 2 < labels.in.size()
                && labels.in.token(last + 1).is("and")
                && labels.at(last + 2) != Entity.PERSON
                && words.isHead(labels, last + 2);
    }

    private static boolean isOfPhrase(Labels labels, int i) {
        Token token = labels.in.token(i);
        return RoleWords.isModifier(labels, i)
                || labels.at(i) == Entity.ORGANIZATION
                || RoleWords.LINKS.contains(token.text())
                || (token.tag().equals("DT")
                        && RoleWords.LINKS.contains(labels.in.token(i - 1).text()))
                || token.tag().equals("POS");
    }
}
