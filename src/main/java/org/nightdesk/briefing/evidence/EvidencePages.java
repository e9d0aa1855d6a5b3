package org.nightdesk.briefing.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.SentenceRow;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.Renderer;
import org.nightdesk.text.Sentence;

/**
 * Writes {@code evidence/D001.html}, one page a document, named by its short name; sentence 12 is the anchor {@code s12}
 * of its page. The pages are static and work from a disk.
 */
public final class EvidencePages implements Renderer {

    private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_-]+");

    /** @throws IllegalArgumentException if the short name of a document cannot be the name of a file */
    @Override
    public void render(Briefing briefing, Path folder) {
        Map<String, List<Reading>> readings = Reading.of(briefing);
        Map<String, List<Sentence>> sentences = briefing.sentences().stream()
                .collect(Collectors.groupingBy(
                        SentenceRow::document, Collectors.mapping(SentenceRow::sentence, Collectors.toList())));
        try {
            Path pages = Files.createDirectories(folder.resolve("evidence"));
            String style = style();
            for (Source source : briefing.sources()) {
                String html = new DocumentPage(
                                source,
                                sentences.getOrDefault(source.document(), List.of()),
                                readings.getOrDefault(source.document(), List.of()),
                                style)
                        .html();
                Files.writeString(pages.resolve(fileName(source.ref())), html);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fileName(String ref) {
        if (!SAFE_NAME.matcher(ref).matches()) {
            throw new IllegalArgumentException("no name for a file: " + ref);
        }
        return ref + ".html";
    }

    private static String style() throws IOException {
        try (InputStream css = EvidencePages.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(css, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
