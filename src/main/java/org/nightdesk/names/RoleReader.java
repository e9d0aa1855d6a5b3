package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Reads what is said beside a person's name on who that is. */
final class RoleReader {

    private static final Set<String> CLOSING = Set.of(",", ".", ")", "-RRB-", ";", "and", "who", "whose", "(", "-LRB-");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "on");

    private final Lexicon lexicon;

    RoleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrases beside the name, in order of the text. */
    List<RolePhrase> roles(Labels labels, NameSpan name) {
        List<RolePhrase> roles = new ArrayList<>();
        before(labels, name.first()).ifPresent(roles::add);
        if (roles.isEmpty()) {
            apartBefore(labels, name).ifPresent(roles::add);
        }
        after(labels, name.last()).ifPresent(roles::add);
        return roles;
    }

    /** "Transport Secretary" Ada Holm; "former state prosecutor and senior analyst" Jan Novak. */
    private Optional<RolePhrase> before(Labels labels, int name) {
        TaggedSentence in = labels.in;
        int last = name - 1;
        while (last >= 0 && isAddress(in.token(last))) {
            last--;
        }
        if (last < 0 || !isHead(labels, last)) {
            return Optional.empty();
        }
        int first = startOf(labels, last);
        boolean people = first == last
                && lexicon.countries.ofPeople(in.token(last).text() + "s").isPresent();
        return people ? Optional.empty() : Optional.of(new RolePhrase(in, first, last, last, false));
    }

    private boolean isHead(Labels labels, int i) {
        Token token = labels.in.token(i);
        boolean role = lexicon.isRole(token) || lexicon.title(token).isPresent();
        boolean ofOffice = i >= 2 && labels.in.token(i - 1).is("of") && lexicon.isRole(labels.in.token(i - 2));
        boolean noun = token.isNoun() || token.is("chief");
        return noun && labels.at(i) != Entity.PERSON && (role || ofOffice);
    }

    private boolean isAddress(Token token) {
        return lexicon.title(token).filter(title -> !title.isRole()).isPresent();
    }

    /** Goes left from the head over all that can stand before it in one noun phrase. */
    private int startOf(Labels labels, int head) {
        TaggedSentence in = labels.in;
        int first = head;
        while (first > 0) {
            int left = first - 1;
            Token token = in.token(left);
            boolean possessor = token.tag().equals("POS") && left > 0 && labels.isName(left - 1);
            if (possessor) {
                return startOfName(labels, left - 1);
            }
            boolean office = token.is("of") && left > 0 && lexicon.isRole(in.token(left - 1));
            boolean pair = token.is("and") && left > 0 && isPaired(labels, left);
            if (!office && !pair && !isModifier(labels, left)) {
                break;
            }
            first = left;
        }
        while (first < head
                && !in.token(first).isNoun()
                && in.token(first).tag().equals("HYPH")) {
            first++;
        }
        return first;
    }

    /** Two roles of one person: both nouns stand in small letters, "officer and military analyst". */
    private boolean isPaired(Labels labels, int and) {
        Token left = labels.in.token(and - 1);
        Token right = labels.in.token(and + 1);
        return lexicon.isRole(left)
                && !left.isName()
                && !right.isName()
                && !right.tag().equals("DT");
    }

    private static boolean isModifier(Labels labels, int i) {
        Token token = labels.in.token(i);
        return labels.at(i) != Entity.PERSON
                && labels.at(i) != Entity.DATE
                && (token.isNoun()
                        || labels.at(i) == Entity.ORGANIZATION
                        || token.tag().equals("JJ")
                        || token.tag().equals("HYPH")
                        || token.is("-")
                        || (token.tag().equals("VBN") && Letters.isCapitalised(token.text())));
    }

    private static int startOfName(Labels labels, int last) {
        int first = last;
        while (first > 0 && labels.isName(first - 1) && labels.at(first - 1) == labels.at(last)) {
            first--;
        }
        return first;
    }

    /** "the head of the council," Ada Holm, … */
    private Optional<RolePhrase> apartBefore(Labels labels, NameSpan name) {
        TaggedSentence in = labels.in;
        int comma = name.first() - 1;
        if (comma < 2 || !in.token(comma).is(",") || !isClosed(in, name.last())) {
            return Optional.empty();
        }
        int first = startOfPhrase(labels, comma - 1);
        int head = first < 0 ? -1 : headOf(in, first, comma - 1);
        return head >= 0 && isHead(labels, head)
                ? Optional.of(new RolePhrase(in, first, comma - 1, head, true))
                : Optional.empty();
    }

    private static boolean isClosed(TaggedSentence in, int last) {
        return last + 1 >= in.size() || CLOSING.contains(in.token(last + 1).text());
    }

    /** The first token of a definite noun phrase that ends here, without its article; -1 for none. */
    private int startOfPhrase(Labels labels, int last) {
        TaggedSentence in = labels.in;
        for (int i = last; i >= 0; i--) {
            Token token = in.token(i);
            boolean nested = i > 0 && LINKS.contains(in.token(i - 1).text());
            if (token.tag().equals("POS") && i > 0 && labels.isName(i - 1)) {
                return startOfName(labels, i - 1);
            }
            if (token.tag().matches("DT|PRP\\$") && !nested) {
                return i + 1;
            }
            boolean inside = LINKS.contains(token.text())
                    || token.tag().equals("DT")
                    || token.is("and")
                    || labels.at(i) == Entity.ORGANIZATION
                    || isModifier(labels, i);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    private static int headOf(TaggedSentence in, int first, int last) {
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

    /** Ada Holm, "a Delvin lawmaker" who …; Ada Holm, 45, "chief executive of Norlink"; Ada Holm "of the Port Board". */
    private Optional<RolePhrase> after(Labels labels, int name) {
        TaggedSentence in = labels.in;
        int next = name + 1;
        if (next + 1 < in.size() && in.token(next).text().matches("of|from") && ofBody(labels, next)) {
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
        int head = last < first ? -1 : headOf(in, first, last);
        boolean ends = last + 1 >= in.size()
                || in.token(last + 1).text().matches("[,.;()]|who|whose|and|-[LR]RB-")
                || in.token(last + 1).isVerb();
        boolean leads = labels.at(last + 1) == Entity.PERSON;
        boolean ok = head >= 0 && isHead(labels, head) && ends && !leads && !labels.isName(head);
        return ok ? Optional.of(new RolePhrase(in, first, last, head, false)) : Optional.empty();
    }

    private static boolean isOfPhrase(Labels labels, int i) {
        Token token = labels.in.token(i);
        return isModifier(labels, i)
                || labels.at(i) == Entity.ORGANIZATION
                || LINKS.contains(token.text())
                || (token.tag().equals("DT")
                        && LINKS.contains(labels.in.token(i - 1).text()))
                || token.tag().equals("POS");
    }
}
