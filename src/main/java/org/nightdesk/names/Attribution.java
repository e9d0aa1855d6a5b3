package org.nightdesk.names;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who said so, from whoever knew first to whoever passed it on last. Empty where the text itself asserts it.
 *
 * @param chain origin first; the outlet of the document is no link
 */
public record Attribution(List<Link> chain) {

    /** The text itself asserts it. */
    public static final Attribution ARTICLE = new Attribution(List.of());

    public Attribution {
        chain = List.copyOf(chain);
    }

    /**
     * One that said it or passed it on.
     *
     * @param words as the text names it: "NIS", "one source"
     * @param actor id of the actor in the document; empty for "one source" and the like
     */
    public record Link(String words, String actor) {}

    public boolean isArticle() {
        return chain.isEmpty();
    }

    /** The chain as written in tables: {@code NIS; lawmaker}, or {@code article}. */
    public String words() {
        return isArticle() ? "article" : chain.stream().map(Link::words).collect(Collectors.joining("; "));
    }
}
