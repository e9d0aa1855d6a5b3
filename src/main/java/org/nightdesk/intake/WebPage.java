package org.nightdesk.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page that was saved. */
final class WebPage {

    private static final Pattern DECLARED = Pattern.compile("(?:charset|encoding)\\s*=");
    private static final int HEAD = 4096;

    private WebPage() {}

    static Reading read(byte[] bytes, String mediaType, int maxChars) throws IOException {
        Document page = parse(bytes);
        return Reading.of(mediaType, Composition.ofPassages(Page.ofWeb(page.body()), maxChars), WebFacts.of(page));
    }

    /** By the encoding that the page declares; if none, or it is UTF-8 in truth, by what its bytes look like. */
    private static Document parse(byte[] bytes) throws IOException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean isDeclared = DECLARED.matcher(head.toLowerCase(Locale.ROOT)).find();
        DecodedText decoded = DecodedText.of(bytes);
        return isDeclared && !decoded.charset().equals(StandardCharsets.UTF_8)
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(decoded.text());
    }
}
