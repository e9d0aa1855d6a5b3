package org.nightdesk.language;

import org.nightdesk.text.Span;

/**
 * A word or sign of a sentence.
 *
 * @param index its number in the sentence, from 0
 * @param span where it stands in the document
 * @param text as written (cleaned: without zero-width and soft-hyphen characters)
 * @param lemma its dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity what the recognisers take it for
 */
public record Token(int index, Span span, String text, String lemma, String tag, Entity entity) {

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isName() {
        return tag.startsWith("NNP");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNumber() {
        return tag.equals("CD");
    }

    /** Whether the token is this word, in any case. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }
}
