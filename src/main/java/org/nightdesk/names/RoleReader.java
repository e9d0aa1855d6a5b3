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

    private final Lexicon lexicon;
    private final RoleWords words;
    private final Appositions appositions;
    private final RoleFrames frames;

    RoleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new RoleWords(lexicon);
        this.appositions = new Appositions(words);
        this.frames = new RoleFrames(appositions);
    }

    /** The phrases beside the name, in order of the text. */
    List<RolePhrase> roles(Labels labels, NameSpan name) {
        List<RolePhrase> roles = new ArrayList<>();
        before(labels, name.first()).ifPresent(roles::add);
        if (roles.isEmpty()) {
            apartBefore(labels, name).ifPresent(roles::add);
        }
        appositions
                .after(labels, name.last())
                .or(() -> appositions.appointed(labels, name.first(), name.last()))
                .or(() -> frames.told(labels, name.first(), name.last()))
                .ifPresent(roles::add);
        if (!roles.isEmpty()) {
            RolePhrase latest = roles.getLast();
            appositions
                    .further(labels, RoleWords.endOfTimes(labels, Math.max(latest.last(), name.last())))
                    .or(() -> latest.first() > name.last() ? frames.toldBehind(labels, latest) : Optional.empty())
                    .ifPresent(roles::add);
        }
        return roles.stream()
                .map(role -> role.role().tenure().isTurn() ? role : frames.timed(labels, role, name.last()))
                .toList();
    }

    /** "Transport Secretary" Ada Holm; "former state prosecutor and senior analyst" Jan Novak. */
    private Optional<RolePhrase> before(Labels labels, int name) {
        TaggedSentence in = labels.in;
        int last = name - 1;
        while (last >= 0 && isAddress(in.token(last))) {
            last--;
        }
        if (last < 0 || !words.isHead(labels, last)) {
            return Optional.empty();
        }
        int first = startOf(labels, last);
        boolean people = first == last
                && lexicon.countries.ofPeople(in.token(last).text() + "s").isPresent();
        return people ? Optional.empty() : Optional.of(words.phrase(labels, first, last, last, false));
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
            boolean office = isOfOffice(in, left);
            boolean pair = token.is("and") && left > 0 && isPaired(labels, left);
            if (!office && !pair && !RoleWords.isModifier(labels, left)) {
                break;
            }
            first = left;
        }
        return in.token(first).is("-") ? first + 1 : first;
    }

    /** "of" or "of the" within a title: Chancellor of the Exchequer. */
    private boolean isOfOffice(TaggedSentence in, int i) {
        int of = in.token(i).is("the") ? i - 1 : i;
        return of > 0 && in.token(of).is("of") && lexicon.isRole(in.token(of - 1));
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
        while (comma > 2 && isAddress(in.token(comma))) {
            comma--;
        }
        if (comma < 2 || !in.token(comma).is(",") || !isClosed(in, name.last())) {
            return Optional.empty();
        }
        int first = startOfPhrase(labels, comma - 1);
        int head = first < 0 ? -1 : RoleWords.headOf(in, first, comma - 1);
        return head >= 0 && words.isHead(labels, head)
                ? Optional.of(words.phrase(labels, first, comma - 1, head, true))
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
            boolean nested = i > 1
                    && RoleWords.LINKS.contains(in.token(i - 1).text())
                    && (in.token(i - 2).isNoun() || labels.isName(i - 2));
            if (token.tag().equals("POS") && i > 0 && labels.isName(i - 1)) {
                return startOfName(labels, i - 1);
            }
            if (token.tag().matches("DT|PRP\\$") && !nested) {
                return i + 1;
            }
            boolean inside = RoleWords.LINKS.contains(token.text())
                    || token.tag().equals("DT")
                    || token.is("and")
                    || token.tag().equals("POS")
                    || labels.at(i) == Entity.ORGANIZATION
                    || RoleWords.isModifier(labels, i);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }
}
