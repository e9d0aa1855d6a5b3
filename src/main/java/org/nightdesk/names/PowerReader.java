package org.nightdesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;

/** Finds the words of a text for the powers of a state, by the table of governments. */
final class PowerReader {

    private static final int MOST_WORDS = 4;

    private final Map<String, String> kinds = Tables.rows("governments.tsv").stream()
            .collect(Collectors.toMap(r -> Letters.fold(r.at("noun")), r -> r.at("kind")));
    private final Set<String> partial = Tables.words("partial-governments.txt");
    private final Lexicon lexicon;
    private final Optional<Country> main;

    PowerReader(Lexicon lexicon, Optional<Country> main) {
        this.lexicon = lexicon;
        this.main = main;
    }

    /** All of them that are not part of a name, in order. */
    List<Power> read(List<Labels> sentences, Coverage coverage) {
        boolean namesCountry =
                sentences.stream().flatMap(s -> s.spans().stream()).anyMatch(this::isOfCountry);
        List<Power> powers = new ArrayList<>();
        for (Labels labels : sentences) {
            TaggedSentence in = labels.in;
            for (int noun = 0; noun < in.size(); noun++) {
                int head = longest(in, noun);
                if (head >= 0 && !coverage.isTaken(in, head)) {
                    NounPhrase phrase = NounPhrase.endingWith(in, noun, head, labels);
                    if (!phrase.isOnlyModifier() || in.token(head).is("media")) {
                        power(labels, phrase, namesCountry).ifPresent(powers::add);
                    }
                    noun = head;
                }
            }
        }
        return powers;
    }

    private boolean isOfCountry(NameSpan span) {
        return lexicon.countries
                .named(span.words())
                .or(() -> lexicon.countries.withAdjective(span.words()))
                .isPresent();
    }

    /** The last token of the longest noun of the table that begins here; -1 for none. */
    private int longest(TaggedSentence in, int noun) {
        for (int head = Math.min(in.size() - 1, noun + MOST_WORDS - 1); head >= noun; head--) {
            boolean nominal = in.token(head).tag().matches("NN.*|JJ");
            if (nominal && kinds.containsKey(Letters.fold(in.words(noun, head)))) {
                return head;
            }
        }
        return -1;
    }

    private Optional<Power> power(Labels labels, NounPhrase phrase, boolean namesCountry) {
        String noun = Letters.fold(phrase.in().words(phrase.noun(), phrase.head()));
        String kind = kinds.getOrDefault(noun, "");
        boolean place = false;
        boolean isPart = false;
        for (int i = phrase.first(); i < phrase.noun(); i++) {
            place |= labels.at(i) == Entity.LOCATION || labels.at(i) == Entity.ORGANIZATION;
            isPart |= partial.contains(phrase.in().token(i).lemma().toLowerCase(Locale.ROOT));
        }
        Optional<Country> country = phrase.country(lexicon.countries);
        if (kind.equals("office") && country.isEmpty()) {
            country = inCapital(phrase).or(() -> main);
            return (country.isPresent() || !namesCountry) && phrase.isDefinite()
                    ? Optional.of(new Power(phrase, noun, kind, country, place))
                    : Optional.empty();
        }
        boolean whole = kind.equals("body")
                ? place || country.isPresent() || noun.startsWith("state ")
                : !isPart && !isOfOther(phrase, country);
        return whole && isReferring(phrase, country, place)
                ? Optional.of(new Power(phrase, noun, kind, country, place))
                : Optional.empty();
    }

    /** "the foreign ministry in Ottawa". */
    private Optional<Country> inCapital(NounPhrase phrase) {
        int at = phrase.head() + 2;
        boolean in = at < phrase.in().size() && phrase.in().token(at - 1).is("in");
        return in ? lexicon.countries.withCapital(phrase.in().token(at).text()) : Optional.empty();
    }

    /** "the government of Ada Holm" is not that of the state at large. */
    private static boolean isOfOther(NounPhrase phrase, Optional<Country> country) {
        return country.isEmpty()
                && phrase.head() + 1 < phrase.in().size()
                && phrase.in().token(phrase.head() + 1).is("of");
    }

    private static boolean isReferring(NounPhrase phrase, Optional<Country> country, boolean place) {
        boolean media = phrase.in().token(phrase.noun()).is("state");
        return phrase.isDefinite() || country.isPresent() || place || media;
    }
}
