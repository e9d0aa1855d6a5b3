package org.nightdesk.names;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.language.Token;

/**
 * What tells one group of people from another of the same document.
 *
 * @param noun the noun, or the first of those that mean the same people
 * @param owner whose they are: a country, a body, a person, a name before the noun; empty where the text does not say
 * @param kinds nouns before the noun: rescue workers, gang members. What state they are in – armed, injured – does not
 *     make them others.
 */
record GroupWords(String noun, String owner, Set<String> kinds) {

    static GroupWords of(NounPhrase phrase, String noun, Lexicon lexicon) {
        Optional<Country> country = phrase.country(lexicon.countries);
        Set<String> kinds = new TreeSet<>();
        StringBuilder owner = new StringBuilder();
        for (int i = phrase.first(); i < phrase.noun(); i++) {
            Token token = phrase.in().token(i);
            boolean opens = i == 0 && lexicon.isOrdinary(token.text());
            if (token.tag().matches("NNS?") || (opens && token.isNoun())) {
                kinds.addAll(Letters.parts(token.lemma()));
            } else if (country.isEmpty() && i > 0 && Letters.isCapitalised(token.text())) {
                owner.append(Letters.fold(token.text())).append(' ');
            }
        }
        return new GroupWords(
                noun,
                country.map(Country::name).orElseGet(() -> owner.toString().strip()),
                Set.copyOf(kinds));
    }

    /** Whether nothing says which people. */
    boolean isBare() {
        return owner.isEmpty() && kinds.isEmpty();
    }
}
