package org.nightdesk.intake;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.mime.MediaType;
import org.jsoup.nodes.Element;
import org.nightdesk.text.DocumentFlag;

/** Whether pictures of pages were read, or should have been. */
final class Scans {

    /** Tika takes a page with fewer characters for a scan. */
    private static final int FEWEST_CHARS = 10;

    private Scans() {}

    static Optional<DocumentFlag> flag(MediaType type, Metadata metadata, Element body, boolean read) {
        boolean isImage = type.getType().equals("image") && !type.getSubtype().contains("svg");
        boolean isScan = isImage || hasPagesWithoutText(metadata);
        if (!isScan) {
            return Optional.empty();
        }
        if (!read) {
            return Optional.of(DocumentFlag.SCAN_NOT_READ);
        }
        boolean hasWords = body.select(".ocr").hasText();
        return hasWords ? Optional.of(DocumentFlag.READ_BY_OCR) : Optional.empty();
    }

    private static boolean hasPagesWithoutText(Metadata metadata) {
        return Arrays.stream(metadata.getIntValues(PDF.CHARACTERS_PER_PAGE)).anyMatch(chars -> chars < FEWEST_CHARS);
    }
}
