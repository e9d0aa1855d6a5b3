package org.nightdesk.reconcile;

import java.util.Set;

/**
 * A claim with what it is compared by.
 *
 * @param counted what it counts
 * @param places names of places, each as its words
 * @param setting where it is by what stands around it, where its own words name no place; else its own places
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
        Set<Set<String>> setting,
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

    /** Its words, in quotation marks. */
    String said() {
        return "\u201c" + claim.figure().surface() + "\u201d";
    }

    /** The same in a place that the words around it tell. */
    Candidate in(Set<Set<String>> around) {
        return new Candidate(claim, counted, places, around, words, narrowing, actors, told, revised);
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
