package org.nightdesk.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Tells by parts of speech what people named by a noun phrase do in its clause, or what is done to them. */
final class Deeds {

    /** What a phrase does in its clause. */
    enum Deed {
        /** It does something, or something is done to it. */
        EVENT,
        /** It says something. */
        SPEECH,
        /** It is the subject of a state or a feeling. */
        STATE,
        /** It only stands there. */
        NONE
    }

    private static final int FAR = 12;
    private static final String DETERMINERS = "DT|CD|PRP\\$|JJ[RS]?|RB|RP|PDT|\\$";

    private final Set<String> suffered = Tables.words("done-to-people.txt");
    private final Map<String, Set<String>> parties = Tables.rows("party-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.at("preposition"), row -> Set.of(row.at("words").split(" "))));
    private final Set<String> mild = Tables.words("mild-verbs.txt");
    private final Set<String> speaking = Tables.words("speaking-verbs.txt");

    Deed of(NounPhrase phrase) {
        Deed subject = asSubject(phrase);
        return subject == Deed.EVENT || !isSufferer(phrase) ? subject : Deed.EVENT;
    }

    private Deed asSubject(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        int verb = verbAfter(in, phrase.head());
        if (verb < 0) {
            return Deed.NONE;
        }
        boolean passive = false;
        boolean able = false;
        int main = verb;
        for (int i = verb;
                i < in.size() && (in.token(i).tag().matches("MD|VB.*|RB.*|TO|JJ") || isFloating(in, i));
                i++) {
            Token token = in.token(i);
            able |= token.text().matches("can|could|may|might|should|must|ca");
            boolean state = token.tag().equals("JJ") && in.token(main).lemma().equals("be");
            if (state) {
                return suffered.contains(token.lemma()) ? Deed.EVENT : Deed.STATE;
            }
            boolean carries =
                    in.token(main).tag().equals("MD") || in.token(main).lemma().matches("be|have|do");
            if (token.isVerb() && (i == verb || carries)) {
                passive = in.token(main).lemma().equals("be") && token.tag().equals("VBN");
                main = i;
            }
        }
        return deed(in.token(main), passive, able);
    }

    /** would "each" receive, have "all" fled. */
    private static boolean isFloating(TaggedSentence in, int i) {
        return in.token(i).text().matches("each|all|both");
    }

    private Deed deed(Token verb, boolean passive, boolean able) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (passive) {
            return suffered.contains(lemma) ? Deed.EVENT : Deed.STATE;
        }
        if (speaking.contains(lemma)) {
            return Deed.SPEECH;
        }
        return mild.contains(lemma) || able || verb.tag().equals("MD") ? Deed.STATE : Deed.EVENT;
    }

    /** The first verb after the phrase, straight or after what says which people: "residents of the old town fled". */
    private static int verbAfter(TaggedSentence in, int head) {
        for (int i = head + 1; i < in.size() && i <= head + FAR; i++) {
            Token token = in.token(i);
            boolean participle = token.tag().equals("VBN") && i == head + 1 && isFinite(in, i + 1);
            if (token.tag().matches("MD|VB[DPZ]") || (token.tag().equals("VBN") && !participle)) {
                return i;
            }
            boolean ends = token.tag().equals("CC")
                    && i + 1 < in.size()
                    && in.token(i + 1).isVerb();
            boolean inside = token.tag().matches("RB|IN|TO|DT|JJ|NN.*|CC|CD|POS|WP|PRP\\$|\\$") || isNameInside(token);
            if (ends || !inside) {
                return -1;
            }
        }
        return -1;
    }

    /** A name that looks like a verb: "loyal to General Holm Sow seized". */
    private static boolean isNameInside(Token token) {
        return token.tag().equals("VB") && Letters.isCapitalised(token.text());
    }

    /** Whether a finite verb is still to come, so that "found" in "bodies found in the lake were" is none. */
    private static boolean isFinite(TaggedSentence in, int from) {
        return in.tokens().stream().skip(from).anyMatch(t -> t.tag().matches("MD|VB[DPZ]"));
    }

    /** "killed 12 soldiers", "the killing of soldiers", "expelled by soldiers", "soldiers killed in the raid". */
    private boolean isSufferer(NounPhrase phrase) {
        TaggedSentence in = phrase.in();
        int before = phrase.first() - 1;
        while (before >= 0 && in.token(before).tag().matches(DETERMINERS)) {
            before--;
        }
        int after = phrase.head() + 1;
        boolean participle = after < in.size()
                && in.token(after).tag().equals("VBN")
                && suffered.contains(in.token(after).lemma());
        if (before < 0) {
            return participle;
        }
        boolean by = in.token(before).is("by") && before > 0 && isPassive(in, before);
        return participle
                || by
                || isParty(in, before)
                || (in.token(before).isVerb()
                        && suffered.contains(in.token(before).lemma()));
    }

    private boolean isParty(TaggedSentence in, int preposition) {
        Set<String> words = parties.getOrDefault(in.token(preposition).text().toLowerCase(Locale.ROOT), Set.of());
        return preposition > 0
                && (words.contains("*")
                        || words.contains(in.token(preposition - 1).lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isPassive(TaggedSentence in, int by) {
        for (int i = by - 1; i >= 0 && i > by - FAR; i--) {
            if (in.token(i).tag().equals("VBN")) {
                return !mild.contains(in.token(i).lemma());
            }
            if (in.token(i).tag().matches("[,.:]|VB[DPZ]")) {
                return false;
            }
        }
        return false;
    }
}
