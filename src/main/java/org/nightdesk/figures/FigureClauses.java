package org.nightdesk.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** The words around a figure within its clause: whose, where, doing what. */
final class FigureClauses {

    private static final int MOST_WORDS = 12;
    private static final Verbs VERBS = new Verbs();

    private FigureClauses() {}

    /** The rest of the clause after the figure; where that is short, the words before it as well. */
    static String scope(TaggedSentence sentence, Counted counted, int nextFirst) {
        int clause = endOf(sentence, counted.last() + 1);
        int end = isOfNext(sentence, counted.last() + 1, nextFirst) ? clause : Math.min(clause, nextFirst);
        List<String> after = words(sentence, counted.last() + 1, Math.min(end, counted.last() + 1 + MOST_WORDS));
        if (after.size() >= 3) {
            return String.join(" ", after);
        }
        int start = Math.max(
                toldFrom(sentence, startOf(sentence, counted.first()), counted.first()),
                afterDash(sentence, counted.first()));
        int room = MOST_WORDS - after.size();
        List<String> before =
                new ArrayList<>(words(sentence, Math.max(start, counted.first() - room), counted.first()));
        before.addAll(after);
        boolean open = !before.isEmpty() && before.getLast().matches("and|or|but");
        return String.join(" ", open ? before.subList(0, before.size() - 1) : before);
    }

    /** "60 percent of the 2.4 million ballots": the next number is in what this one is of. */
    private static boolean isOfNext(TaggedSentence sentence, int after, int next) {
        return next < sentence.size()
                && sentence.token(after).is("of")
                && next - after <= 2
                && sentence.tokens().subList(after + 1, next).stream()
                        .allMatch(t -> Set.of("DT", "PRP$").contains(t.tag()));
    }

    /** Where the words after the last dash before a figure begin; what stands before it, as a dateline, is apart. */
    private static int afterDash(TaggedSentence sentence, int before) {
        int at = before;
        while (at > 0 && !isDash(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isDash(TaggedSentence sentence, int token) {
        boolean sign = sentence.token(token).text().matches("-|--|\u2013|\u2014");
        boolean apart = token > 0
                && sentence.token(token - 1).span().end()
                        < sentence.token(token).span().start();
        return sign && apart;
    }

    private static List<String> words(TaggedSentence sentence, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean sign = !Character.isLetterOrDigit(token.text().codePointAt(0))
                    && token.text().length() == 1;
            boolean glued = i > from
                    && token.span().start() == sentence.token(i - 1).span().end()
                    && !words.isEmpty();
            boolean afterHyphen = i > from && sentence.token(i - 1).tag().equals("HYPH");
            if (glued && (token.tag().equals("POS") || token.tag().equals("HYPH") || afterHyphen)) {
                words.set(words.size() - 1, words.getLast() + token.text());
            } else if (!sign) {
                words.add(token.text());
            }
        }
        return words;
    }

    private static final Set<String> LEADING = Set.of("DT", "JJ", "NN", "PRP$");
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "across",
            "around",
            "outside",
            "inside",
            "within",
            "throughout",
            "to",
            "into",
            "from",
            "of",
            "off",
            "over",
            "on");

    /** The place named in the clause, after the figure rather than before; empty where there is none. */
    static String place(TaggedSentence sentence, Counted counted) {
        int start = startOf(sentence, counted.first());
        int told = toldFrom(sentence, start, counted.first());
        return location(sentence, counted.last() + 1, endOf(sentence, counted.last() + 1))
                .or(() -> location(sentence, told, counted.first()))
                .or(() -> ofSpeaker(sentence, start, told))
                .or(() -> opening(sentence, counted.first()))
                .orElse("");
    }

    /** Where the words that are told begin: "told a meeting in Belmar that" and "the envoy said" are about the telling. */
    private static int toldFrom(TaggedSentence sentence, int start, int end) {
        int verb = telling(sentence, start, end);
        if (verb < 0) {
            return start;
        }
        for (int i = verb + 1; i < end; i++) {
            if (sentence.token(i).is("that")) {
                return i + 1;
            }
        }
        return sentence.token(verb).lemma().equals("say") ? verb + 1 : start;
    }

    private static int telling(TaggedSentence sentence, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (VERBS.is("tell", sentence.token(i)) && sentence.token(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    /** "Officials in Belmar said 12 had died": who speaks in a place speaks of it, but not who is told or heard there. */
    private static Optional<String> ofSpeaker(TaggedSentence sentence, int start, int told) {
        int verb = told > start ? telling(sentence, start, told) : -1;
        boolean speaks = verb > 0
                && !Set.of("tell", "hear").contains(sentence.token(verb).lemma());
        return speaks ? location(sentence, start, verb) : Optional.empty();
    }

    /** "In Delvin, where a tower fell, 22 people were killed". */
    private static Optional<String> opening(TaggedSentence sentence, int first) {
        boolean in = sentence.size() > 1 && sentence.token(0).is("in");
        return in ? location(sentence, 1, Math.min(4, first)) : Optional.empty();
    }

    private static Optional<String> location(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPlace(sentence, i) && isWhere(sentence, i)) {
                int last = lastOfPlace(sentence, i, to);
                if (!isOwner(sentence, last)) {
                    return Optional.of(sentence.words(i, last));
                }
            }
        }
        return Optional.empty();
    }

    private static int lastOfPlace(TaggedSentence sentence, int first, int to) {
        int last = first;
        while (last + 1 < to && isPlace(sentence, last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether a preposition of place leads to it: "in the town of Delvin", but not "Delvin's mayor". */
    private static boolean isWhere(TaggedSentence sentence, int at) {
        int before = at - 1;
        while (before >= 0 && LEADING.contains(sentence.token(before).tag())) {
            before--;
        }
        return before >= 0 && WHERE.contains(sentence.token(before).lemma());
    }

    private static boolean isOwner(TaggedSentence sentence, int last) {
        return last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS");
    }

    private static boolean isPlace(TaggedSentence sentence, int at) {
        return sentence.token(at).entity() == Entity.LOCATION;
    }

    /** The token after the last of the clause that goes on at a token. */
    static int endOf(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !isEdge(sentence.token(at))) {
            at++;
        }
        return at;
    }

    /** First token of the clause that a token stands in. */
    static int startOf(TaggedSentence sentence, int first) {
        int at = first;
        while (at > 0 && !isEdge(sentence.token(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isEdge(Token token) {
        return token.tag().equals(",")
                || token.tag().equals(":")
                || token.tag().equals(".")
                || token.tag().endsWith("RB-");
    }
}
