package org.nightdesk.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * What kind of thing a word means, from WordNet 3.1. Only the commonest senses of a word count, since the rare ones
 * make almost everything a person. Safe for use by several threads.
 */
public final class WordClasses {

    private static final int COMMON_SENSES = 2;
    private static final int KIN_STEPS = 3;
    private static final int ANY_STEPS = 30;

    private final Dictionary dictionary;
    private final Map<String, Boolean> kinds = new ConcurrentHashMap<>();
    private final Map<String, Optional<VerbField>> fields = new ConcurrentHashMap<>();

    private WordClasses(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Opens the dictionary; its words are read when asked for. */
    public static WordClasses open() {
        try {
            return new WordClasses(Dictionary.getDefaultResourceInstance());
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet is not on the class path", e);
        }
    }

    /** Whether the first sense of a noun, given by its lemma, is of this kind. */
    public boolean isMainly(String noun, NounKind kind) {
        return isWithin(noun, kind, 1);
    }

    /** Whether one of the commonest senses of a noun, given by its lemma, is of this kind. */
    public boolean isA(String noun, NounKind kind) {
        return isWithin(noun, kind, COMMON_SENSES);
    }

    /**
     * Whether the first senses of two nouns, given by lemma, are the same, or one is a kind of the other at a few steps:
     * a labourer is a worker, but a soldier, whom WordNet counts among the workers from further away, is not.
     */
    public boolean areKin(String noun, String other) {
        if (noun.equals(other)) {
            return true;
        }
        Set<Synset> first = Set.copyOf(senses(POS.NOUN, noun, 1));
        Set<Synset> second = Set.copyOf(senses(POS.NOUN, other, 1));
        return first.stream().anyMatch(s -> reaches(s, second, KIN_STEPS))
                || second.stream().anyMatch(s -> reaches(s, first, KIN_STEPS));
    }

    /** Whether WordNet knows the noun at all. */
    public boolean isNoun(String lemma) {
        return !senses(POS.NOUN, lemma, 1).isEmpty();
    }

    /** Whether WordNet knows the verb at all. */
    public boolean isVerb(String lemma) {
        return !senses(POS.VERB, lemma, 1).isEmpty();
    }

    /** The verb of which a word is the past tense or past participle: "shake" of "shook"; empty where it is none. */
    public Optional<String> pastOf(String word) {
        return word.endsWith("s") || word.endsWith("ing") || isVerb(word) ? Optional.empty() : verb(word);
    }

    private synchronized Optional<String> verb(String form) {
        try {
            return Optional.ofNullable(dictionary.lookupIndexWord(POS.VERB, form))
                    .map(IndexWord::getLemma);
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read at " + form, e);
        }
    }

    /** What the first sense of a verb, given by its lemma, is about; empty for a word that is no verb. */
    public Optional<VerbField> field(String verb) {
        return fields.computeIfAbsent(
                verb,
                lemma -> senses(POS.VERB, lemma, 1).stream()
                        .findFirst()
                        .map(Synset::getLexFileName)
                        .map(file -> VerbField.valueOf(
                                file.substring(file.indexOf('.') + 1).toUpperCase(Locale.ROOT))));
    }

    private boolean isWithin(String noun, NounKind kind, int senses) {
        return kinds.computeIfAbsent(noun + '\t' + kind + '\t' + senses, k -> {
            Set<Synset> wanted = Set.of(synset(kind));
            return senses(POS.NOUN, noun, senses).stream().anyMatch(s -> reaches(s, wanted, ANY_STEPS));
        });
    }

    /** Whether going up from a synset, by so many steps at most, leads to one of these. */
    private boolean reaches(Synset from, Set<Synset> wanted, int steps) {
        Set<Synset> seen = new HashSet<>();
        List<Synset> level = List.of(from);
        for (int step = 0; step <= steps && !level.isEmpty(); step++) {
            if (level.stream().anyMatch(wanted::contains)) {
                return true;
            }
            level = level.stream()
                    .flatMap(s -> above(s).stream())
                    .filter(seen::add)
                    .toList();
        }
        return false;
    }

    private synchronized List<Synset> above(Synset synset) {
        return Stream.of(PointerType.HYPERNYM, PointerType.INSTANCE_HYPERNYM)
                .flatMap(type -> targets(synset, type).stream())
                .map(PointerTarget::getSynset)
                .toList();
    }

    private static List<PointerTarget> targets(Synset synset, PointerType type) {
        try {
            return synset.getTargets(type);
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read above " + synset, e);
        }
    }

    private synchronized List<Synset> senses(POS part, String lemma, int most) {
        try {
            IndexWord word = dictionary.getIndexWord(part, lemma);
            return word == null
                    ? List.of()
                    : word.getSenses().stream().limit(most).toList();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot be read at " + lemma, e);
        }
    }

    private synchronized Synset synset(NounKind kind) {
        try {
            return dictionary.getWordBySenseKey(kind.senseKey()).getSynset();
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet has no " + kind.senseKey(), e);
        }
    }
}
