package org.nightdesk.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Reads what is said right after a person's name on who that is. */
final class Appositions {

    /** Verbs that make someone hold a role, or hold it no longer: "named Ada Holm finance minister". */
    private static final Map<String, Tenure> MAKING = Map.ofEntries(
            Map.entry("name", Tenure.BEGUN),
            Map.entry("appoint", Tenure.BEGUN),
            Map.entry("make", Tenure.BEGUN),
            Map.entry("elect", Tenure.CHOSEN),
            Map.entry("nominate", Tenure.FUTURE),
            Map.entry("dismiss", Tenure.ENDED),
            Map.entry("sack", Tenure.ENDED),
            Map.entry("fire", Tenure.ENDED),
            Map.entry("remove", Tenure.ENDED),
            Map.entry("oust", Tenure.ENDED));

    private final RoleWords words;

    Appositions(RoleWords words) {
        this.words = words;
    }

    /** Ada Holm, "a Delvin lawmaker" who …; Ada Holm, 45, "chief executive of Norlink"; Ada Holm "of the Port Board". */
    Optional<RolePhrase> after(Labels labels, int name) {
        TaggedSentence in = labels.in;
        int next = name + 1;
        if (next + 1 < in.size() && in.token(next).is("of") && ofBody(labels, next)) {
            return Optional.of(words.phrase(labels, next, endOfName(labels, next), next, false));
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
        int verb = first - 1;
        boolean as = last + 1 < labels.in.size() && labels.in.token(last + 1).is("as");
        Optional<Tenure> tenure = verb < 0
                ? Optional.empty()
                : Optional.ofNullable(MAKING.get(labels.in.token(verb).lemma().toLowerCase(Locale.ROOT)));
        int start = as ? last + 2 : last + 1;
        return tenure.filter(t -> as || t != Tenure.ENDED)
                .filter(t -> start < labels.in.size())
                .flatMap(t -> phraseAfter(labels, start).map(role -> role.told(t, verb, role.last())));
    }

    /** The phrase behind a verb; behind "is" only a post: Ada Holm is "a former judge". */
    Optional<RolePhrase> told(Labels labels, int start, boolean onlyPosts) {
        return phraseAfter(labels, start).filter(role -> !onlyPosts || isPost(labels, role));
    }

    /** Ada Holm, a judge, "now head of the panel"; Ada Holm, "later mayor of Ostmar". */
    Optional<RolePhrase> further(Labels labels, int last) {
        TaggedSentence in = labels.in;
        int i = last + 1;
        while (i < in.size() && in.token(i).text().matches(",|and|;")) {
            i++;
        }
        boolean marked = i > last + 1
                && i + 1 < in.size()
                && (in.token(i).text().matches("now|later|then|formerly|currently|previously|earlier")
                        || RoleParts.isMark(in.token(i))
                        || in.token(i).tag().equals("DT") && RoleParts.isMark(in.token(i + 1)));
        if (!marked) {
            return Optional.empty();
        }
        Tenure tenure =
                in.token(i).text().matches("formerly|previously|earlier|later|then") ? Tenure.PAST : Tenure.CURRENT;
        int start = in.token(i).tag().startsWith("RB") ? i + 1 : i;
        return phraseAfter(labels, start)
                .filter(role -> isPost(labels, role))
                .map(role -> role.told(tenure, role.first(), role.last()));
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
        while (last + 1 < in.size() && isOfPhrase(labels, last + 1) && !isTimeOfSpeech(labels, last + 1)) {
            last++;
        }
        while (last > first && RoleWords.LINKS.contains(in.token(last).text())) {
            last--;
        }
        int head = last < first ? -1 : RoleWords.headOf(in, first, last);
        while (head == last && isSecondRole(labels, last)) {
            last += 2;
        }
        boolean ends = isTime(labels, last + 1)
                || last + 1 >= in.size()
                || in.token(last + 1).text().matches("[,.;()]|who|whose|and|-[LR]RB-")
                || in.token(last + 1).isVerb();
        boolean leads = labels.at(last + 1) == Entity.PERSON;
        boolean ok = head >= 0 && words.isHead(labels, head) && ends && !leads && !labels.isName(head);
        return ok ? Optional.of(words.phrase(labels, first, last, head, false)) : Optional.empty();
    }

    /** "last week", "today": a time that no link opens. */
    private static boolean isTimeOfSpeech(Labels labels, int i) {
        return i > 0
                && labels.in.token(i - 1).isNoun()
                && labels.in.token(i).text().matches("last|next|this|today|yesterday|tomorrow");
    }

    /** "since 2018", "from May 2019", "on Monday", "last year" behind a role. */
    private static boolean isTime(Labels labels, int i) {
        if (i >= labels.in.size()) {
            return false;
        }
        boolean link = labels.in.token(i).text().matches("since|from|until|till|between|through|during|in|on|at|for");
        int time = link ? i + 1 : i;
        return labels.at(time) == Entity.DATE
                || isTimeOfSpeech(labels, i)
                || link
                        && time < labels.in.size()
                        && labels.in.token(time).text().matches("[12]\\d{3}|the|early|late|mid|next|last");
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
