package org.nightdesk.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Tells by the words beside it whether the name of a capital stands for its government or for a place. */
final class Capitals {

    private static final int FAR = 5;
    private static final Set<String> WHERE = Set.of(
            "in", "at", "near", "from", "to", "of", "for", "with", "by", "on", "into", "around", "outside", "inside",
            "through", "across", "over", "between", "via", "toward", "towards", "leave", "reach", "visit");

    private final Map<String, Set<String>> acts = new HashMap<>();
    private final Set<String> carriers = Tables.words("carriers.txt");
    private final Countries countries;

    Capitals(Countries countries) {
        this.countries = countries;
        for (Tables.Row row : Tables.rows("government-acts.tsv")) {
            Set<String> words = Arrays.stream(row.at("words").split("\\s+")).collect(Collectors.toUnmodifiableSet());
            acts.put(row.at("where"), words);
        }
    }

    boolean isGovernment(NameSpan name) {
        return acts(name) || owns(name) || isActedOn(name) || isAfterPreposition(name) || isPaired(name);
    }

    private boolean is(String where, String lemma) {
        Set<String> words = acts.getOrDefault(where, Set.of());
        return words.contains("*") || words.contains(lemma.toLowerCase(Locale.ROOT));
    }

    /** Subject of a verb of saying or acting: "Ottawa has long denied", "Ottawa and Oslo agreed", "Ottawa was urged". */
    private boolean acts(NameSpan name) {
        TaggedSentence in = name.in();
        if (name.first() > 0 && WHERE.contains(in.token(name.first() - 1).lemma())) {
            return false;
        }
        int at = afterCoordination(in, name.last() + 1);
        boolean passive = false;
        for (; at < in.size() && in.token(at).tag().matches("RB.*|MD|VB.*|TO"); at++) {
            Token token = in.token(at);
            if (token.tag().matches("VBG") && !passive && at == name.last() + 1) {
                return false;
            }
            boolean auxiliary = token.lemma().matches("be|have|do|get");
            if (token.isVerb() && !(auxiliary && isVerbPhrase(in, at + 1))) {
                boolean done = passive && token.tag().equals("VBN");
                return done
                        ? is("object", token.lemma())
                        : token.lemma().equals("be") ? isLikeOne(in, at) : is("subject", token.lemma());
            }
            passive = token.lemma().equals("be");
        }
        return false;
    }

    private static boolean isVerbPhrase(TaggedSentence in, int from) {
        int at = from;
        while (at < in.size() && in.token(at).tag().matches("RB.*")) {
            at++;
        }
        return at < in.size() && in.token(at).isVerb();
    }

    /** "Ottawa is an ally", "is ready to": said of those who act. */
    private boolean isLikeOne(TaggedSentence in, int be) {
        for (int i = be + 1; i < in.size() && i <= be + FAR + 2; i++) {
            String lemma = in.token(i).lemma();
            if (is("is", lemma)) {
                return true;
            }
            if (in.token(i).tag().matches("IN|[,.:]")) {
                return false;
            }
        }
        return false;
    }

    private int afterCoordination(TaggedSentence in, int at) {
        if (at + 1 < in.size() && in.token(at).is("and") && in.token(at + 1).isName()) {
            int next = at + 1;
            while (next < in.size() && in.token(next).isName()) {
                next++;
            }
            return next;
        }
        return at;
    }

    /** "Ottawa's position", "the position of Ottawa". */
    private boolean owns(NameSpan name) {
        TaggedSentence in = name.in();
        int at = name.last() + 1;
        if (at < in.size() && in.token(at).tag().equals("POS")) {
            for (int i = at + 1; i < in.size() && in.token(i).tag().matches("JJ.*|NN.*|VBN|VBG|HYPH|CC|RB"); i++) {
                if (in.token(i).isNoun() && is("owner", in.token(i).lemma())) {
                    return true;
                }
            }
        }
        int before = name.first() - 1;
        return before > 0
                && in.token(before).is("of")
                && is("owner", in.token(before - 1).lemma());
    }

    /** Object of a verb that is done to governments: "accused Ottawa", "urging both Oslo and Ottawa". */
    private boolean isActedOn(NameSpan name) {
        TaggedSentence in = name.in();
        int before = name.first() - 1;
        return before >= 0
                && in.token(before).isVerb()
                && is("object", in.token(before).lemma());
    }

    /** "sanctions on Ottawa", "talks with Ottawa", "support from Ottawa". */
    private boolean isAfterPreposition(NameSpan name) {
        TaggedSentence in = name.in();
        int at = name.first() - 1;
        if (at > 0 && in.token(at).is("both")) {
            at--;
        }
        if (at < 1 || !in.token(at).tag().matches("IN|TO")) {
            return false;
        }
        String preposition = in.token(at).text().toLowerCase(Locale.ROOT);
        if (preposition.equals("between")) {
            return isPartner(in, name.last()) && !carries(in, at);
        }
        Set<String> words = acts.getOrDefault(preposition, Set.of());
        return words.contains("*") || followsOne(in, at, preposition);
    }

    private boolean followsOne(TaggedSentence in, int preposition, String where) {
        for (int i = preposition - 1; i >= 0 && i >= preposition - 2; i--) {
            Token token = in.token(i);
            if ((token.isNoun() || token.isVerb()) && is(where, token.lemma())) {
                return true;
            }
            if (token.tag().matches("IN|[,.:]|CC")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPartner(TaggedSentence in, int last) {
        return last + 2 < in.size() && in.token(last + 1).is("and") && isStateOrCapital(in, last + 2);
    }

    private boolean isStateOrCapital(TaggedSentence in, int first) {
        String one = in.token(first).text();
        String two = first + 1 < in.size() ? in.words(first, first + 1) : one;
        return countries.withCapital(one).isPresent()
                || countries.named(one).isPresent()
                || countries.withCapital(two).isPresent()
                || countries.named(two).isPresent();
    }

    private boolean carries(TaggedSentence in, int between) {
        for (int i = between - 1; i >= 0 && i >= between - FAR; i--) {
            if (carriers.contains(in.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The second of a pair is what the first is: "between Oslo and Ottawa", "alarm in Oslo and Ottawa". */
    private boolean isPaired(NameSpan name) {
        TaggedSentence in = name.in();
        int and = name.first() - 1;
        if (and < 2 || !in.token(and).is("and")) {
            return false;
        }
        int first = and - 1;
        while (first > 0 && in.token(first - 1).isName()) {
            first--;
        }
        if (!isStateOrCapital(in, first)) {
            return false;
        }
        NameSpan other = new NameSpan(in, first, and - 1, name.entity());
        return isAfterPreposition(other) || isActedOn(other) || acts(name);
    }
}
