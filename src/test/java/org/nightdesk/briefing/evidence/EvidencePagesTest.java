package org.nightdesk.briefing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.BriefingFixture;

class EvidencePagesTest {

    private final Path folder;

    EvidencePagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givesEachDocumentAPage() throws IOException {
        new EvidencePages().render(BriefingFixture.floodAndCompany(), folder);

        try (var pages = Files.list(folder.resolve("evidence"))) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("D001.html", "D002.html", "D003.html", "D004.html", "D005.html");
        }
    }

    @Test
    void hasAnAnchorWithTheVeryWordsForEachPieceOfEvidence() throws IOException {
        Briefing briefing = BriefingFixture.floodAndCompany();

        new EvidencePages().render(briefing, folder);

        for (Briefing.SentenceRow row : briefing.sentences()) {
            Element sentence = page(row.ref()).expectFirst("#s" + row.sentence().index());
            assertThat(sentence.text()).isEqualTo(row.sentence().text());
        }
    }

    @Test
    void marksTheWordsOfAFigureAndSaysWhatTheyWereReadAs() throws IOException {
        new EvidencePages().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(page("D001").select("mark.figure").eachText()).contains("At least 41 people");
        assertThat(page("D001").select("#s1 mark.figure").attr("title"))
                .contains("D001-f1", "41 people", "at least", "Civil Protection Office", "M1");
        assertThat(page("D001").select("#s1 mark.date").text()).isEqualTo("Tuesday");
    }

    @Test
    void tellsWhereTheDocumentIsFromAndHowItsDateWasFound() throws IOException {
        new EvidencePages().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(page("D004").select("h1").text()).isEqualTo("Velmark Foods: results of the fourth quarter");
        assertThat(page("D004").select("dl").text())
                .contains("February 2026, inferred", "the quarter it reports on", "ingested");
    }

    @Test
    void showsAllTheTextAndSetsFurnitureApart() throws IOException {
        new EvidencePages().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(page("D001").select("main .furniture").text())
                .isEqualTo("Share this story Subscribe to our newsletter");
        assertThat(page("D001").select("main").text())
                .contains("By Ilse Marrow, Lumen Herald, 12 March 2026", "below its gauge mark");
    }

    @Test
    void takesNothingFromADocumentForMarkup() throws IOException {
        String hostile = "<script>alert('x')</script><img src=x onerror=\"alert(1)\"> & </title></style>";
        new EvidencePages().render(BriefingFixture.saying(hostile), folder);

        Document page = page("D001");

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("main").text()).isEqualTo(hostile);
        assertThat(page.select("h1").text()).isEqualTo(hostile);
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("mark").attr("title")).contains("onerror=\"alert(1)\"");
    }

    @Test
    void forbidsTheBrowserToRunOrLoadAnything() throws IOException {
        new EvidencePages().render(BriefingFixture.floodAndCompany(), folder);

        assertThat(page("D001")
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page("D001").select("[src], link, [href]")).isEmpty();
    }

    @Test
    void showsMarksThatTurnTheDirectionOfWritingAndWhatAPageCannotHold() throws IOException {
        new EvidencePages().render(BriefingFixture.saying("invoice\u202Egpj.exe \u0000 \uDC00"), folder);

        assertThat(page("D001").select("main").text()).isEqualTo("invoice⟦U+202E⟧gpj.exe ␀ �");
    }

    @Test
    void marksOverlappingReadingsWithoutLosingAWord() throws IOException {
        // a name inside the words of a figure, which are the same as the sentence
        new EvidencePages().render(BriefingFixture.saying("Forty Tarvo boats"), folder);

        Element sentence = page("D001").expectFirst("#s0");

        assertThat(sentence.text()).isEqualTo("Forty Tarvo boats");
        assertThat(sentence.select("mark.figure").attr("title")).contains("Figure D001-f1", "\nName of");
    }

    @Test
    void countsInCodePointsBehindAnEmoji() throws IOException {
        new EvidencePages().render(BriefingFixture.saying("😀😀 boats", "9 mills"), folder);

        assertThat(page("D001").select("main mark").eachText()).isEqualTo(List.of("😀😀 boats", "9 mills"));
    }

    @Test
    void writesTheSameBytesForTheSameReport() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));

        new EvidencePages().render(BriefingFixture.floodAndCompany(), first);
        new EvidencePages().render(BriefingFixture.floodAndCompany(), second);

        assertThat(first.resolve("evidence/D002.html")).hasSameBinaryContentAs(second.resolve("evidence/D002.html"));
    }

    @Test
    void refusesANameThatWouldLeaveItsFolder() {
        assertThatThrownBy(() -> EvidencePages.fileName("../D001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../D001");
    }

    private Document page(String ref) throws IOException {
        return Jsoup.parse(folder.resolve("evidence").resolve(ref + ".html"));
    }
}
