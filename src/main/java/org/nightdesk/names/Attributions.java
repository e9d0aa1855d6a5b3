package org.nightdesk.names;

/** Who said what, over one document. */
public interface Attributions {

    /** Who stands behind what a token of a sentence states. */
    Attribution of(int sentence, int token);

    /** Whether it is stated as a claim: alleged, reportedly, accused of. */
    boolean isAlleged(int sentence, int token);

    /**
     * Whether it is beyond doubt who stands behind it: nobody reports anything in the sentence, or one source alone
     * reports what the token states.
     */
    boolean isPlain(int sentence, int token);
}
