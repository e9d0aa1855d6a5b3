package org.nightdesk.reconcile;

import java.util.Optional;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.WordClasses;

/** What a lexicon knows of nouns that the table of counted things does not name. Nouns are lemmas in lower case. */
public interface NounKinds {

    /** A lexicon that knows nothing: nouns count the same only where they are equal or the table says so. */
    NounKinds NONE = new NounKinds() {
        @Override
        public boolean areKin(String noun, String other) {
            return false;
        }

        @Override
        public boolean isPerson(String noun) {
            return false;
        }

        @Override
        public boolean isHappening(String noun) {
            return false;
        }

        @Override
        public boolean isThing(String noun) {
            return false;
        }

        @Override
        public boolean isVerb(String word) {
            return false;
        }

        @Override
        public Optional<String> pastOf(String word) {
            return Optional.empty();
        }
    };

    /** Whether two nouns mean the same, or one is a kind of the other: a labourer is a worker. */
    boolean areKin(String noun, String other);

    /** Whether the noun first of all means someone. */
    boolean isPerson(String noun);

    /** Whether the noun first of all means something that is done, takes place or befalls: strike, flood, trial. */
    boolean isHappening(String noun);

    /** Whether the noun first of all means something made: ferry, bridge. */
    boolean isThing(String noun);

    /** Whether the word can be a verb too: strike, collapse. */
    boolean isVerb(String word);

    /** The verb of which the word is a past form: "shake" of "shook"; empty where it is none. */
    Optional<String> pastOf(String word);

    /** Asks WordNet. */
    static NounKinds of(WordClasses words) {
        return new NounKinds() {
            @Override
            public boolean areKin(String noun, String other) {
                return words.areKin(noun, other);
            }

            @Override
            public boolean isPerson(String noun) {
                return words.isMainly(noun, NounKind.PERSON);
            }

            @Override
            public boolean isHappening(String noun) {
                return words.isMainly(noun, NounKind.ACT)
                        || words.isA(noun, NounKind.EVENT)
                        || words.isMainly(noun, NounKind.PHENOMENON);
            }

            @Override
            public boolean isThing(String noun) {
                return words.isMainly(noun, NounKind.ARTIFACT);
            }

            @Override
            public boolean isVerb(String word) {
                return words.isVerb(word);
            }

            @Override
            public Optional<String> pastOf(String word) {
                return words.pastOf(word);
            }
        };
    }
}
