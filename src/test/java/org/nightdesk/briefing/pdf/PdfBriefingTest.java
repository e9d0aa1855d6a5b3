package org.nightdesk.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.pdf.layout.PageGeometry;

class PdfBriefingTest {

    private static final List<String> SECTIONS = List.of(
            "What changed",
            "Key developments",
            "Reported figures",
            "Timeline",
            "Figures register",
            "Discrepancies",
            "Actors",
            "Sources",
            "Coverage",
            "How to read this");

    private final Path folder;

    PdfBriefingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<Briefing> allSamples() {
        return List.of(
                SampleBriefings.flood(),
                SampleBriefings.empty(),
                SampleBriefings.single(),
                SampleBriefings.longTexts(),
                SampleBriefings.hostile(),
                SampleBriefings.large(300));
    }

    @Test
    void everySectionStandsInTheOutlineAndOnThePage() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.flood())) {
            assertThat(outline(pdf)).containsExactlyElementsOf(SECTIONS);
            assertThat(text(pdf).lines().map(String::strip)).containsSubsequence(SECTIONS);
        }
    }

    @Test
    void everyNumberOfTheSelectionIsPrintedAsReported() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.flood())) {
            assertThat(text(pdf))
                    .contains("12,000+", "~41", "2,300", "6 or 11")
                    .contains("over 12,000", "34 | 41", "eleven | six", "€1.4 billion", "up to 3,000");
        }
    }

    @Test
    void namesOfEveryScriptCanBeReadBack() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.flood())) {
            assertThat(text(pdf))
                    .contains("박지원", "谷地救濟局", "習近平", "かな東京")
                    .contains("Галина Серова", "Ελένη", "Nguyễn Ế")
                    .contains("ليلى حداد", "נועה לוין");
        }
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.large(300))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(5);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("Page " + page + " of " + pages)
                        .contains("Machine-extracted from 300 documents. "
                                + "Figures are as reported; none is independently verified.");
            }
        }
    }

    @Test
    void everyReferenceLeadsToTheRowOfItsSource() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.large(300))) {
            List<PDAnnotationLink> links = links(pdf);
            assertThat(links).hasSizeGreaterThan(100);
            for (PDAnnotationLink link : links) {
                String name = ((PDNamedDestination) link.getDestination()).getNamedDestination();
                PDPageDestination place =
                        pdf.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(name));
                assertThat(place).as(name).isNotNull();
                assertThat(text(pdf, place.retrievePageNumber() + 1)).contains(name.replace("source-", ""));
            }
        }
    }

    @Test
    void aLongTableSaysItsColumnHeadingsOnEveryPage() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.large(300))) {
            List<Integer> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                if (text(pdf, page).contains("The Hale Post")) {
                    pages.add(page);
                }
            }
            assertThat(pages).hasSizeGreaterThan(2);
            for (int page : pages) {
                assertThat(text(pdf, page)).contains("Ref Document Dated Cited for");
            }
        }
    }

    @Test
    void rolesAreToldWithTheirTime() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.large(1))) {
            assertThat(text(pdf).replaceAll("\\s+", " ")).contains("(as of Sep 2025)");
        }
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.large(300))) {
            assertThat(text(pdf))
                    .contains("Drawn: 12 of 45 measures.")
                    .contains("The first 30 of 45 measures;")
                    .contains("The first 40 of 80 actors;")
                    .contains("60 of 300 documents, among them all that this briefing cites;")
                    .contains("12 more are in the workbook");
        }
    }

    @Test
    void aBriefingWithoutDocumentsIsOnePageThatSaysSo() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.empty())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("No document arrived for this report")
                    .contains("Nothing has changed since the report of 13 March 2031.")
                    .contains("noise.bin");
            assertThat(outline(pdf)).containsExactly("What changed", "Coverage");
        }
    }

    @Test
    void plannedAndAllegedThingsAreMarkedAsSuch() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.flood())) {
            assertThat(text(pdf, 1)).contains("alleged", "planned");
        }
    }

    @Test
    void charactersThatSteerDisplayNeverReachThePage() throws IOException {
        // input: a title with bidi overrides, a bell, a zero-width blank, a lone surrogate; names with emoji
        try (PDDocument pdf = render(SampleBriefings.hostile())) {
            String text = text(pdf).replaceAll(" +", " ");
            assertThat(text).contains("Nine boats reach Hale", "\uFFFD today", "Captain \uD83D\uDEA2 Marrow");
            assertThat(text.codePoints().filter(PdfBriefingTest::steersDisplay)).isEmpty();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Nine boats reach Hale");
        }
    }

    @Test
    void theSameBriefingMakesTheSameBytes() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        new PdfBriefing().render(SampleBriefings.flood(), folder);
        new PdfBriefing().render(SampleBriefings.flood(), other);
        assertThat(other.resolve("briefing.pdf")).hasSameBinaryContentAs(folder.resolve("briefing.pdf"));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.flood())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The Lenne breaks its dykes at Ardenmoor");
            assertThat(pdf.getDocumentInformation().getSubject())
                    .isEqualTo("Ardenmoor valley flood, nightly briefing no. 181 of 2031-03-14");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void structureHoldsOneTitleTheHeadingsTheTablesAndDescribedFigures() throws IOException {
        try (PDDocument pdf = render(SampleBriefings.flood())) {
            List<PDStructureElement> all = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), all);
            List<String> types =
                    all.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(types).filteredOn("H1"::equals).hasSize(1);
            assertThat(types).filteredOn("H2"::equals).hasSize(SECTIONS.size());
            assertThat(types).contains("Table", "TR", "TH", "TD", "P", "Link");
            assertThat(all)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("allSamples")
    void noWordsCoverOthersOrLeaveThePage(Briefing briefing) throws IOException {
        try (PDDocument pdf = render(briefing)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(PrintedGlyphs.of(pdf, page).faults(PageGeometry.A4))
                        .as("page %d", page)
                        .isEmpty();
            }
        }
    }

    @Test
    void aBriefingOnLetterPaperHasItsSize() throws IOException {
        new PdfBriefing(PageGeometry.LETTER).render(SampleBriefings.flood(), folder);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("briefing.pdf").toFile())) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(612f);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(792f);
        }
    }

    @Test
    void aFolderThatDoesNotExistIsAnError() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new PdfBriefing().render(SampleBriefings.empty(), missing))
                .isInstanceOf(UncheckedIOException.class);
    }

    private PDDocument render(Briefing briefing) throws IOException {
        new PdfBriefing().render(briefing, folder);
        return Loader.loadPDF(folder.resolve("briefing.pdf").toFile());
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        return Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFC);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private static boolean steersDisplay(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\r';
        return control || Character.getType(point) == Character.FORMAT;
    }

    private static List<String> outline(PDDocument pdf) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static List<PDAnnotationLink> links(PDDocument pdf) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation.getCOSObject().containsKey(COSName.STRUCT_PARENT))
                        .isTrue();
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }
}
