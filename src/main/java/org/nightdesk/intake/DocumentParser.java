package org.nightdesk.intake;

/**
 * Turns the bytes of a stranger into documents. The seam behind which parsing can move to another process: what passes
 * it is plain values. An implementation throws nothing on a bad file; it gives a {@link Rejection}.
 */
public interface DocumentParser extends AutoCloseable {

    ParseResult parse(InboxFile file);

    @Override
    default void close() {}
}
