package org.nightdesk.briefing;

import java.nio.file.Path;

/** Writes one form of a report. */
public interface Renderer {

    /**
     * Writes its files below a folder that exists.
     *
     * @throws java.io.UncheckedIOException if it cannot
     */
    void render(Briefing briefing, Path folder);
}
