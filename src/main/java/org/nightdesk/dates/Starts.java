package org.nightdesk.dates;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a pattern can start with, so that most rules need not be tried at most words.
 *
 * @param words the words
 * @param digits whether it can start with a digit
 */
record Starts(Set<String> words, boolean digits) {

    boolean canBe(String word) {
        return words.contains(word) || digits && word.chars().anyMatch(Character::isDigit);
    }

    static Starts of(Phrase pattern, Map<String, List<Phrase>> rules) {
        Finder finder = new Finder(rules);
        finder.add(pattern);
        return new Starts(Set.copyOf(finder.words), finder.digits);
    }

    private static final class Finder {
        private final Map<String, List<Phrase>> rules;
        private final Set<String> words = new HashSet<>();
        private final Set<String> named = new HashSet<>();
        private boolean digits;

        Finder(Map<String, List<Phrase>> rules) {
            this.rules = rules;
        }

        /** Adds the starts of a pattern; true if the pattern can be empty. */
        boolean add(Phrase pattern) {
            return switch (pattern) {
                case Phrase.Literal literal -> {
                    words.addAll(literal.any());
                    yield false;
                }
                case Phrase.Named name -> {
                    addNamed(name.name());
                    yield false;
                }
                case Phrase.Maybe maybe -> {
                    add(maybe.part());
                    yield true;
                }
                case Phrase.Either either ->
                    either.parts().stream().filter(this::add).count() > 0;
                case Phrase.Sequence sequence -> sequence.parts().stream().allMatch(this::add);
            };
        }

        private void addNamed(String name) {
            if (!named.add(name)) {
                return;
            }
            words.addAll(Lexicon.WORDS.starts(name));
            rules.getOrDefault(name, List.of()).forEach(this::add);
            if (!Lexicon.WORDS.has(name) && !rules.containsKey(name)) {
                digits = true;
                words.addAll(Numerals.starts(name));
            }
        }
    }
}
