package org.nightdesk.reconcile;

import java.util.Set;

/**
 * A claim with what it is compared by.
 *
 * @param counted what it counts
 * @param places names of places, each as its words
 * @param words stems of the words around it that carry meaning
 * @param narrowing words that make it a part or an addition of something
 * @param actors ids of the actors in its sentence
 * @param told stems of all words of its sentence
 * @param revised whether its sentence tells of an earlier or a revised count
 */
record Candidate(
        Claim claim,
        Counted counted,
        Set<Set<String>> places,
        Set<String> words,
        Set<String> narrowing,
        Set<String> actors,
        Set<String> told,
        boolean revised)
        implements Comparable<Candidate> {

    String document() {
        return claim.item().document();
    }

    Range range() {
        return claim.range();
    }

    boolean isOfOneSentence(Candidate other) {
        return document().equals(other.document())
                && claim.figure().sentence() == other.claim.figure().sentence();
    }

    /** In order of documents and of their text. */
    @Override
    public int compareTo(Candidate other) {
        return claim.item().compareTo(other.claim.item());
    }
}
