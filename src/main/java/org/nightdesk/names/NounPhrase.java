package org.nightdesk.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;
import org.nightdesk.text.Span;

/**
 * A noun with what stands before it in its phrase, found by parts of speech alone.
 *
 * @param first its first token, without an article
 * @param noun the first token of the noun, which may have several words
 * @param head its last token
 * @param isDefinite whether "the", "this" or a possessive goes before
 */
record NounPhrase(TaggedSentence in, int first, int noun, int head, boolean isDefinite) {

    private static final String MODIFIER = "JJ.*|NN.*|HYPH";
    private static final Set<String> QUANTITIES = Set.of(
            "more",
            "many",
            "several",
            "some",
            "other",
            "few",
            "most",
            "all",
            "any",
            "such",
            "fewer",
            "less",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "much",
            "own",
            "same",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "twenty");

    /** The phrase that ends with the words {@code noun} to {@code head}. */
    static NounPhrase endingWith(TaggedSentence in, int noun, int head, Labels labels) {
        int first = noun;
        while (first > 0 && isModifier(in, first - 1, labels)) {
            first--;
        }
        while (first < noun && QUANTITIES.contains(in.token(first).lemma().toLowerCase(Locale.ROOT))) {
            first++;
        }
        boolean definite =
                first > 0 && in.token(first - 1).text().matches("(?i)the|this|these|those|its|his|her|their|our");
        return new NounPhrase(in, first, noun, head, definite);
    }

    private static boolean isModifier(TaggedSentence in, int i, Labels labels) {
        Token token = in.token(i);
        boolean ofPerson = labels.at(i) == Entity.PERSON;
        boolean possessor = token.tag().equals("POS") && i > 0 && labels.isName(i - 1);
        boolean adverb = token.tag().equals("RB")
                && in.token(i + 1).tag().matches("VBN|JJ")
                && token.text().endsWith("ly");
        boolean name = ofPerson && i + 1 < in.size() && !in.token(i + 1).tag().equals("POS");
        return (token.tag().matches(MODIFIER) || possessor || adverb || token.is("-") || isParticiple(in, i))
                && !name
                && labels.at(i) != Entity.DATE
                && !(token.tag().equals("NNS") && !in.token(i + 1).tag().matches("NN.*|POS"));
    }

    /** "injured" in "the injured miners", but not in "has injured miners". */
    private static boolean isParticiple(TaggedSentence in, int i) {
        if (!in.token(i).tag().matches("VBN|VBG") || in.token(i).lemma().matches("say|tell")) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && in.token(before).tag().startsWith("RB")) {
            before--;
        }
        boolean opens = before >= 0 && in.token(before).tag().matches("DT|CD|PRP\\$|POS|JJ.*");
        boolean done = in.token(i).tag().equals("VBN")
                && (before < 0
                        || in.token(before).tag().matches("IN|CC|VB.*|TO|[,:]")
                                && !in.token(before).lemma().matches("have|be|get|'ve"));
        return opens || done;
    }

    String words() {
        return in.words(first, head);
    }

    Span span() {
        return in.span(first, head);
    }

    /** Whether nothing but an article stands before the noun. */
    boolean isBare() {
        return first == noun;
    }

    /** Whether another noun follows, so that this one only says which. */
    boolean isOnlyModifier() {
        if (head + 1 >= in.size()) {
            return false;
        }
        Token next = in.token(head + 1);
        return next.isNoun()
                || next.is("-")
                || (next.tag().startsWith("JJ")
                        && head + 2 < in.size()
                        && in.token(head + 2).isNoun());
    }

    /** The country that a word before the noun names, or that follows after "of". */
    Optional<Country> country(Countries countries) {
        for (int i = first; i < noun; i++) {
            Optional<Country> country = countryAt(countries, i, Math.min(i + 2, noun - 1));
            if (country.isPresent()) {
                return country;
            }
        }
        boolean of = head + 2 < in.size() && in.token(head + 1).is("of");
        int at = of && in.token(head + 2).is("the") ? head + 3 : head + 2;
        return of && at < in.size() ? countryAt(countries, at, Math.min(at + 3, in.size() - 1)) : Optional.empty();
    }

    private Optional<Country> countryAt(Countries countries, int from, int most) {
        for (int to = most; to >= from; to--) {
            String words = in.words(from, to);
            Optional<Country> country = countries.named(words).or(() -> countries.withAdjective(words));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    Mention description() {
        return new Mention(in.index(), head, span(), words(), Mention.Form.DESCRIPTION);
    }
}
