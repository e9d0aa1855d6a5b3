package org.nightdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nightdesk.text.Metadata;

class WebPageTest {

    private static final String LEAD =
            "<p>The price of copper fell by 3.2 percent on Tuesday after the <a href='/t'>Tarn mine</a> took up work again.</p>";

    private static Reading read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(byte[] html) {
        try {
            return WebPage.read(html, "text/html", 100_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String html) {
        Composition text = read(html).text();
        return text.blocks().stream()
                .map(block -> block.kind() + " " + text.text().at(block.span()))
                .toList();
    }

    @Test
    void theReportIsReadAndWhatStandsAroundItIsNot() {
        String html = """
                <html><head><title>x</title><style>p {}</style></head><body class="single comments-open has-sidebar">
                <header><a href="/">The Ostmar Post</a><nav><ul><li><a href="/m">Markets</a></li></ul></nav></header>
                <div id="cookieNotice"><p>We store cookies on your device to measure how this site is used by its 900 readers.</p>
                <button>Accept</button></div>
                <main><article><header><h1>Copper falls</h1><div class="byline">By <a href="/i">Ida Lund</a></div></header>
                <div class="share-bar"><a href="#">Share</a> <a href="#">Mail</a></div>
                <figure><img src="x.jpg"><figcaption>Trucks at the gate last week</figcaption></figure>
                %s
                <aside><h3>Related</h3><ul><li><a href="/1">Tarn miners end strike after 41 days</a></li></ul></aside>
                <h2>Strike over</h2>
                <p>About 1,200 miners were on strike.<br><br>They won
                a rise of 6 percent.</p>
                <ul><li>Output: 90,000 tonnes</li></ul>
                <table><tr><th>Month</th><th>Price</th></tr><tr><td>May</td><td>9,410</td></tr></table>
                </article><section><h2>More</h2><p>A teaser about another report that tells of 77 deaths far away.</p></section></main>
                <section id="comments"><p>I think that 500 miners would have been a better number.</p>
                <form><label>Name</label></form></section>
                <footer><p>All rights reserved by the Post and its 3 owners.</p></footer><script>p()</script></body></html>""".formatted(LEAD);

        assertThat(blocks(html).stream().filter(block -> !block.startsWith("FURNITURE")))
                .containsExactly(
                        "TITLE Copper falls",
                        "BYLINE By Ida Lund",
                        "CAPTION Trucks at the gate last week",
                        "PARAGRAPH The price of copper fell by 3.2 percent on Tuesday after the Tarn mine took up work again.",
                        "HEADING Strike over",
                        "PARAGRAPH About 1,200 miners were on strike.",
                        "PARAGRAPH They won a rise of 6 percent.",
                        "LIST_ITEM Output: 90,000 tonnes",
                        "TABLE_ROW Month | Price",
                        "TABLE_ROW May | 9,410");
        assertThat(blocks(html))
                .contains("FURNITURE Accept", "FURNITURE Share Mail")
                .noneMatch(b -> b.contains("p()"));
    }

    @Test
    void anElementThatHoldsTheReportIsNoFurnitureWhateverItIsCalled() {
        assertThat(blocks("<body><form id='aspnet'><div class='no-comments menu'>" + LEAD + LEAD
                        + "</div></form></body>"))
                .hasSize(2)
                .allMatch(block -> block.startsWith("PARAGRAPH"));
    }

    @Test
    void aBoxThatIsNamedLikeAShareBarButHoldsProseStays() {
        String box = "<div class='share-price'><p>"
                + "Shares of Aquila lost a tenth of their worth on Monday. ".repeat(5) + "</p></div>";

        assertThat(blocks("<body>" + LEAD.repeat(9) + box + "</body>").getLast())
                .startsWith("PARAGRAPH Shares");
    }

    @Test
    void theHeadingThatThePageIsNamedAfterIsItsTitleAndNotThatOfTheSite() {
        String html = """
                <head><title>Bridge at Tarn closed - Tarn News</title></head><body>
                <header id="masthead"><h1><a href="/">Tarn News</a></h1><p>Read by 12,000 people in the valley every day.</p></header>
                <div><h2>Bridge at Tarn closed</h2>%s</div></body>""".formatted(LEAD);

        assertThat(blocks(html))
                .startsWith(
                        "FURNITURE Tarn News",
                        "FURNITURE Read by 12,000 people in the valley every day.",
                        "TITLE Bridge at Tarn closed");
        assertThat(read(html).metadata().title()).contains("Bridge at Tarn closed");
    }

    @Test
    void linesBrokenByHandAreParagraphsUnlessOneGoesOn() {
        assertThat(blocks("<table><tr><td><b>Talks fail</b><br><br>By Ruth Falk<br>"
                        + "Talks broke down on Tuesday<br>after nine hours."
                        + "<br>\nA new round is planned for July.</td></tr></table>"))
                .containsExactly(
                        "TITLE Talks fail",
                        "BYLINE By Ruth Falk",
                        "PARAGRAPH Talks broke down on Tuesday after nine hours.",
                        "PARAGRAPH A new round is planned for July.");
    }

    @Test
    void itsMetadataComeFromLinkedDataThenMetaTagsThenMarkup() {
        String linked = """
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],
                "headline":"Copper falls","datePublished":"2025-03-05T23:50:00-05:00","author":[{"name":"Ida Lund"}],
                "publisher":{"name":"Ostmar Post"}}]}</script>""";
        String tags = """
                <meta property="og:title" content="Copper falls | Tarn Daily"><meta property="og:site_name" content="Tarn Daily">
                <meta property="article:published_time" content="2025-03-04T08:00:00Z"><meta name="author" content="By Ole Berg">
                <link rel="canonical" href="https://daily.example/copper">""";
        String markup = "<main><h1>Copper is down</h1><time datetime='2025-03-03'>Monday</time>" + LEAD + "</main>";

        assertThat(read("<head>" + linked + tags + "</head><body>" + markup).metadata())
                .isEqualTo(facts("Copper falls", "Ida Lund", "Ostmar Post", "2025-03-05", "JSON-LD datePublished"));
        assertThat(read("<head>" + tags + "</head><body>" + markup).metadata())
                .isEqualTo(facts("Copper falls", "Ole Berg", "Tarn Daily", "2025-03-04", "article:published_time"));
        assertThat(read("<head><title>Copper is down - Tarn Daily</title></head><body>" + markup)
                        .metadata())
                .extracting(Metadata::title, Metadata::published, Metadata::publishedBy, Metadata::outlet)
                .containsExactly(
                        Optional.of("Copper is down"),
                        Optional.of(LocalDate.of(2025, 3, 3)),
                        Optional.of("time"),
                        Optional.empty());
    }

    private static Metadata facts(String title, String author, String outlet, String day, String by) {
        return new Metadata(
                Optional.of(title),
                Optional.of(author),
                Optional.of(outlet),
                Optional.of(LocalDate.parse(day)),
                Optional.of(by),
                by.startsWith("JSON") || by.startsWith("article")
                        ? Optional.of("https://daily.example/copper")
                        : Optional.empty(),
                Optional.empty());
    }

    @Test
    void itsEncodingIsTheDeclaredOneUnlessItIsUtf8InTruth() {
        String page = "<head><meta charset='%s'></head><body><p>Die Brücke in Görlau ist seit Montag zu.</p></body>";

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(read(page.formatted("windows-1252").getBytes(charset))
                            .text()
                            .text()
                            .value())
                    .isEqualTo("Die Brücke in Görlau ist seit Montag zu.");
        }
    }

    @Test
    void brokenLinkedDataAndBrokenMarkupAreNoHindrance() {
        assertThat(blocks("<script type='application/ld+json'>{\"@type\":</script><div><p>"
                        + "<b>The dam at Karst held on Friday."))
                .containsExactly("PARAGRAPH The dam at Karst held on Friday.");
    }
}
