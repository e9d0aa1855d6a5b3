package org.nightdesk.names;

import org.nightdesk.language.Entity;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.Span;

/**
 * Neighbouring tokens that are one name, before it is known whose.
 *
 * @param in the sentence
 * @param first its first token
 * @param last its last token
 * @param entity what it is taken for
 */
record NameSpan(TaggedSentence in, int first, int last, Entity entity) {

    String words() {
        return Letters.unstopped(in.words(first, last));
    }

    int size() {
        return last - first + 1;
    }

    int sentence() {
        return in.index();
    }

    NameSpan as(Entity other) {
        return new NameSpan(in, first, last, other);
    }

    NameSpan from(int token) {
        return new NameSpan(in, token, last, entity);
    }

    NameSpan to(int token) {
        return new NameSpan(in, first, token, entity);
    }

    Span span() {
        Span span = in.span(first, last);
        boolean stopped = words().length() < in.words(first, last).length();
        return stopped ? new Span(span.start(), span.end() - 1) : span;
    }

    /** Whether the token after it is this word. */
    boolean isBefore(String word) {
        return last + 1 < in.size() && in.token(last + 1).is(word);
    }

    Mention mention(Mention.Form form) {
        return new Mention(sentence(), last, span(), words(), form);
    }
}
