package org.nightdesk.briefing.pdf.layout;

/** Paints what stands on every page. */
@FunctionalInterface
public interface Running {

    /** @param page from 1 */
    void paint(Canvas canvas, int page, int pages);
}
