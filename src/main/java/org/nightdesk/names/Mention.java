package org.nightdesk.names;

import org.nightdesk.text.Span;

/**
 * Words in a text that stand for an actor.
 *
 * @param sentence the sentence it stands in
 * @param head the token of that sentence that is its grammatical head
 * @param span where it stands
 * @param surface the words, without a leading article or title
 * @param form how the actor is spoken of
 */
public record Mention(int sentence, int head, Span span, String surface, Form form) {

    /** How an actor is spoken of. */
    public enum Form {
        NAME,
        ACRONYM,
        /** A capital for its government. */
        CAPITAL,
        /** "the Brazilian president". */
        DESCRIPTION,
        PRONOUN
    }

    /** Whether the words are a form of the name that belongs among the aliases. */
    public boolean isAlias() {
        return form != Form.PRONOUN;
    }
}
