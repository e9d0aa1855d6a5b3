package org.nightdesk.briefing.evidence;

import java.util.List;
import java.util.Locale;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;

/** The page of one document. It runs no script and loads nothing, and says so to the browser. */
final class DocumentPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            """;

    private static final String LEGEND = """
            <p class="legend">Marked: <mark class="figure">figures</mark> <mark class="event">events</mark> \
            <mark class="date">times</mark> <mark class="name">names</mark>; rest on one to see what it was read as. \
            Grey: not read.</p>
            """;

    private final Source source;
    private final MarkedText text;
    private final String style;
    private final StringBuilder html = new StringBuilder();

    DocumentPage(Source source, List<Sentence> sentences, List<Reading> readings, String style) {
        this.source = source;
        this.text = new MarkedText(source.text(), sentences, readings);
        this.style = style;
    }

    String html() {
        String title = source.title().isEmpty() ? source.document() : source.title();
        html.append(HEAD.formatted(Html.escape(source.ref() + " · " + title), style));
        html.append("<header>\n<p class=\"ref\">")
                .append(Html.escape(source.ref()))
                .append("</p>\n");
        html.append("<h1 dir=\"auto\">").append(Html.escape(title)).append("</h1>\n<dl>\n");
        facts();
        html.append("</dl>\n").append(LEGEND).append("</header>\n<main dir=\"auto\">\n");
        blocks();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void facts() {
        fact("Outlet", source.outlet());
        fact("Author", source.author());
        fact("Date", source.dateWords());
        fact("Dated by", source.dateWhy());
        fact("Outcome", source.outcome());
        fact("Remark", source.remark());
        fact("File", source.document());
        fact("Format", source.mediaType());
        fact("Arrived", source.arrived().toString());
        fact("SHA-256", source.sha256());
    }

    private void fact(String name, String value) {
        if (!value.isEmpty()) {
            html.append("<dt>")
                    .append(name)
                    .append("</dt><dd>")
                    .append(Html.escape(value))
                    .append("</dd>\n");
        }
    }

    /** All of the text: what stands in no block is shown like what is not read. */
    private void blocks() {
        int at = 0;
        for (Block block : source.blocks()) {
            between(new Span(at, Math.max(at, block.span().start())));
            block(block.kind(), block.span());
            at = Math.max(at, block.span().end());
        }
        between(new Span(at, Math.max(at, source.text().length())));
    }

    private void between(Span gap) {
        if (!source.text().at(gap).isBlank()) {
            block(BlockKind.FURNITURE, gap);
        }
    }

    private void block(BlockKind kind, Span span) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.append("<div class=\"")
                .append(name)
                .append("\">")
                .append(text.of(span))
                .append("</div>\n");
    }
}
