package org.nightdesk.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Takes the words for a role apart: the post, the body or state it is held in, and words for its tenure. */
final class RoleParts {

    private static final Map<String, Tenure> MARKS = Tables.rows("tenure.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.at("word"), row -> row.row().constant(1, Tenure.class)));

    /** What a hyphen joins to a title for its tenure. */
    private static final Pattern HYPHENATED = Pattern.compile("(?i)^(?:ex|then)-|-(?:elect|designate)$");

    private final Lexicon lexicon;

    RoleParts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase from one token to another, with what it says. */
    RolePhrase phrase(Labels labels, int first, int last, int head, boolean isApart) {
        TaggedSentence in = labels.in;
        int titleFirst = titleFirst(labels, first, head);
        int link = linkToBody(labels, head, last);
        int titleLast = link < 0 ? lastOfTitle(in, titleFirst, last) : link - 1;
        Role role = new Role(
                Letters.unstopped(in.words(first, last)),
                link == head ? "" : title(in.words(titleFirst, Math.max(titleFirst, titleLast))),
                link < 0 ? bodyBefore(labels, first, titleFirst) : bodyAfter(in, link, last),
                tenure(in, first, last).orElse(Tenure.CURRENT),
                in.index(),
                in.span(first, last),
                in.span(first, last));
        return new RolePhrase(in, first, last, head, isApart, role);
    }

    /** What words in or right before the phrase say: "former", "ex-", "then-", "-elect". */
    private static Optional<Tenure> tenure(TaggedSentence in, int first, int last) {
        int from = first;
        while (from > 0 && (isMark(in.token(from - 1)) || in.token(from - 1).is("-"))) {
            from--;
        }
        for (int i = from; i <= last; i++) {
            Optional<Tenure> told = markIn(in.token(i));
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** Whether a word says how a role stands to time. */
    static boolean isMark(Token token) {
        return MARKS.containsKey(bare(token));
    }

    private static String bare(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** A token, or the part of it before or behind a hyphen, that says so: "ex-minister", "mayor-elect". */
    private static Optional<Tenure> markIn(Token token) {
        String word = bare(token);
        return Stream.of(word, word.replaceFirst("-.*", ""), word.replaceFirst(".*-", ""))
                .filter(MARKS::containsKey)
                .map(MARKS::get)
                .findFirst();
    }

    private static String title(String words) {
        return Letters.unstopped(HYPHENATED.matcher(words).replaceAll(""));
    }

    private int titleFirst(Labels labels, int first, int head) {
        TaggedSentence in = labels.in;
        for (int i = first; i < head; i++) {
            if (in.token(i).tag().equals("POS")) {
                return afterMarks(in, i + 1, head);
            }
        }
        int start = afterMarks(in, first, head);
        int from = start;
        while (from < head && isBodyWord(labels, from)) {
            from++;
        }
        return afterMarks(in, from, head);
    }

    private static int afterMarks(TaggedSentence in, int from, int head) {
        int first = from;
        while (first < head && (isMark(in.token(first)) || in.token(first).is("-"))) {
            first++;
        }
        return first;
    }

    private boolean isBodyWord(Labels labels, int i) {
        Entity entity = labels.at(i);
        Token token = labels.in.token(i);
        boolean place = entity == Entity.ORGANIZATION || entity == Entity.LOCATION;
        return place && !lexicon.isRole(token)
                || lexicon.countries.ofPeople(token.text() + "s").isPresent()
                || entity == Entity.MISC && token.isName();
    }

    private static String bodyBefore(Labels labels, int first, int titleFirst) {
        int from = afterMarks(labels.in, first, titleFirst);
        int to = titleFirst - 1;
        while (to >= from
                && (isMark(labels.in.token(to))
                        || labels.in.token(to).is("-")
                        || labels.in.token(to).tag().equals("POS"))) {
            to--;
        }
        return from > to ? "" : labels.in.words(from, to);
    }

    /** Where "of", "at" or the like leads to a body or place; -1 for none: "head of communications". */
    private int linkToBody(Labels labels, int head, int last) {
        TaggedSentence in = labels.in;
        for (int i = head; i < last; i++) {
            if (RoleWords.LINKS.contains(in.token(i).text())
                    && isBody(labels, i + 1, last, !in.token(head).isName())) {
                return i;
            }
        }
        return -1;
    }

    /** A name, or a noun for a body; a name that no recogniser knows only behind a title in small letters. */
    private boolean isBody(Labels labels, int from, int last, boolean small) {
        int first = labels.in.token(from).tag().equals("DT") ? from + 1 : from;
        if (first > last || labels.in.token(first).is("state")) {
            return false;
        }
        for (int i = first;
                i <= last && !RoleWords.LINKS.contains(labels.in.token(i).text());
                i++) {
            boolean named = labels.isName(i) && labels.at(i) != Entity.PERSON;
            if (named || small && labels.in.token(i).isName() || lexicon.isBodyNoun(labels.in.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static String bodyAfter(TaggedSentence in, int link, int last) {
        int first = in.token(link + 1).tag().equals("DT") && link + 2 <= last ? link + 2 : link + 1;
        return Letters.unstopped(in.words(first, last));
    }

    /** Without "-elect" or "designate" behind the post. */
    private static int lastOfTitle(TaggedSentence in, int first, int last) {
        int end = last;
        while (end > first && (isMark(in.token(end)) || in.token(end).is("-"))) {
            end--;
        }
        return end;
    }
}
