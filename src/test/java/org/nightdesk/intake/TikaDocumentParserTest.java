package org.nightdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.text.Block;
import org.nightdesk.text.BlockKind;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Metadata;

class TikaDocumentParserTest {

    private static final IntakeSettings SETTINGS = IntakeSettings.DEFAULTS.withoutScans();
    private static final TikaDocumentParser PARSER = new TikaDocumentParser(SETTINGS);

    private final Path folder;

    TikaDocumentParserTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ParseResult parse(String name, byte[] bytes) {
        return parse(name, bytes, PARSER);
    }

    private ParseResult parse(String name, byte[] bytes, TikaDocumentParser parser) {
        try {
            Path file = Files.write(folder.resolve(name), bytes);
            return parser.parse(new InboxFile(name, file, bytes.length, Sha256.of(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(String name, byte[] bytes) {
        ParseResult result = parse(name, bytes);
        assertThat(result.rejections()).isEmpty();
        assertThat(result.documents()).hasSize(1);
        return result.documents().getFirst();
    }

    private static List<String> blocks(Document document, BlockKind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> document.text().at(block.span()))
                .toList();
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("a.docx", Samples.docx()),
                Arguments.of("a.odt", Samples.odt()),
                Arguments.of("a.rtf", Samples.rtf()),
                Arguments.of("a.pdf", Samples.pdf(Samples.TITLE, Samples.FIRST, Samples.SECOND)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anOfficeFileOrPdfGivesItsTitleParagraphsAndProperties(String name, byte[] bytes) {
        Document document = document(name, bytes);

        assertThat(blocks(document, BlockKind.TITLE)).containsExactly(Samples.TITLE);
        assertThat(blocks(document, BlockKind.PARAGRAPH)).hasSize(2).first().isEqualTo(Samples.FIRST);
        assertThat(blocks(document, BlockKind.PARAGRAPH).getLast()).startsWith(Samples.SECOND);
        assertThat(document.text().value()).startsWith(Samples.TITLE + "\n\n" + Samples.FIRST + "\n\n");
        assertThat(document.metadata().title()).contains(Samples.TITLE);
        assertThat(document.metadata().author()).contains("Ida Lund");
        assertThat(document.metadata().language()).contains("en");
        assertThat(document.isAnalysable()).isTrue();
    }

    @Test
    void theRowsOfATableStandApartAndPicturesAreNoDocuments() {
        Document document = document("a.docx", Samples.docx());

        assertThat(blocks(document, BlockKind.TABLE_ROW)).containsExactly("Village | Hurt", "Lower Karst | 14");
        assertThat(document.metadata().published()).contains(LocalDate.of(2025, 3, 4));
        assertThat(document.metadata().publishedBy()).contains("file created");
    }

    @Test
    void theHeadsAndNumbersOfPagesAreFurnitureAndAParagraphGoesOnOverThePage() {
        Document document = document(
                "a.pdf", Samples.pages("The dam of Karst was built in the years of", "the great drought by 400 men."));

        assertThat(blocks(document, BlockKind.PARAGRAPH))
                .containsExactly("The dam of Karst was built in the years of the great drought by 400 men.");
        assertThat(blocks(document, BlockKind.FURNITURE))
                .containsExactlyInAnyOrder("Karst yearbook 1", "Karst yearbook 2");
    }

    @Test
    void aWordCutAtALineEndKeepsTheLineEndForWhoeverCleansIt() {
        assertThat(Passages.fold("the minis-\n  try of\nwater - \n all")).isEqualTo("the minis-\ntry of water - all");
    }

    @Test
    void aBookIsOneDocument() {
        Document document = document("a.epub", Samples.epub());

        assertThat(blocks(document, BlockKind.PARAGRAPH)).containsExactly(Samples.FIRST, Samples.SECOND);
        assertThat(document.metadata().title()).contains("The Vell floods");
        assertThat(document.metadata().outlet()).contains("Karst Press");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "windows-1251"})
    void aPlainTextIsKeptCharacterForCharacterWhateverItsEncoding(String charset) {
        String text = charset.equals("windows-1251")
                ? "Наводнение отрезало три деревни\r\n\r\nРека Велла вышла из берегов во вторник, сообщили власти района.\r\n"
                : "Flood  cuts off Görlau\r\n\r\nThe river Vell rose on Tuesday,\tand the cafés of Görlau were shut.\r\n \r\n";

        Document document = document("a.txt", text.getBytes(Charset.forName(charset)));

        assertThat(document.text().value()).isEqualTo(text);
        assertThat(document.mediaType()).isEqualTo("text/plain");
        assertThat(document.flags()).doesNotContain(DocumentFlag.ODD_CHARACTERS);
        assertThat(blocks(document, BlockKind.TITLE)).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(document("a.txt", Samples.utf8("\uFEFFThe dam held.\n"))
                        .text()
                        .value())
                .isEqualTo("The dam held.\n");
    }

    @Test
    void aTextThatBeginsLikeAMailIsStillKeptAsItIs() {
        String memo =
                "From: Ruth Falk\nTo: All desks\nSubject: Grain\nDate: 12 May 2023\n\nThe talks in Velden go on until Friday.\n";

        assertThat(document("memo.txt", Samples.utf8(memo)).text().value()).isEqualTo(memo);
    }

    @Test
    void charactersThatCannotBeReadOrThatHideTheOrderOfOthersAreFlagged() {
        assertThat(document("a.txt", Samples.utf8("The dam\u202E held on Friday, they said."))
                        .flags())
                .contains(DocumentFlag.ODD_CHARACTERS);
        assertThat(document("b.txt", Samples.utf8("The dam\0 held on Friday, they said."))
                        .text()
                        .value())
                .isEqualTo("The dam\uFFFD held on Friday, they said.");
    }

    @Test
    void anotherLanguageIsRegisteredAndNotAnalysed() {
        Document document = document(
                "a.txt",
                Samples.utf8(
                        "Der Fluss Vell trat am Dienstag über die Ufer und schnitt drei Dörfer von der Außenwelt ab, "
                                + "wie das Landratsamt mitteilte. Mindestens vierzehn Menschen kamen ins Krankenhaus."));

        assertThat(document.metadata().language()).contains("de");
        assertThat(document.flags()).containsExactly(DocumentFlag.LANGUAGE_NOT_ANALYSED);
        assertThat(document("b.txt", Samples.utf8("Vell: 3 m.")).metadata().language())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Плотина в Карсте устояла.", "ダムは金曜日に持ちこたえたと発表した。"})
    void aTextInAnotherScriptIsNotAnalysedHoweverShort(String text) {
        assertThat(document("a.txt", Samples.utf8(text)).flags()).containsExactly(DocumentFlag.LANGUAGE_NOT_ANALYSED);
    }

    @Test
    void theLinesOfATableAreRows() {
        assertThat(blocks(document("a.csv", Samples.utf8("county,dead\nUpper Lund,4\n")), BlockKind.TABLE_ROW))
                .containsExactly("county,dead", "Upper Lund,4");
    }

    @Test
    void aMailIsADocumentAndItsAttachmentsAreOthers() {
        ParseResult result = parse("mail.eml", Samples.mail(Map.of("report.docx", Samples.docx())));

        assertThat(result.rejections()).isEmpty();
        assertThat(result.documents()).extracting(Document::id).containsExactly("mail.eml", "mail.eml!/report.docx");
        Document mail = result.documents().getFirst();
        assertThat(blocks(mail, BlockKind.TITLE)).containsExactly("Fwd: " + Samples.TITLE);
        assertThat(blocks(mail, BlockKind.PARAGRAPH)).containsExactly(Samples.FIRST, Samples.SECOND);
        assertThat(blocks(mail, BlockKind.FURNITURE)).containsExactly("Jörg Hald", "Vell Post, Ostmar");
        assertThat(mail.metadata())
                .isEqualTo(new Metadata(
                        Optional.of(Samples.TITLE),
                        Optional.of("Jörg Hald"),
                        Optional.of("vell-post.example"),
                        Optional.of(LocalDate.of(2025, 3, 4)),
                        Optional.of("mail Date"),
                        Optional.empty(),
                        Optional.of("en")));
        assertThat(result.documents().getLast().parent()).contains("mail.eml");
    }

    @Test
    void theMembersOfArchivesAreDocumentsToTheDepthAndNumberAllowed() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("../x.txt", Samples.utf8(Samples.FIRST));
        members.put(".hidden.txt", Samples.utf8(Samples.FIRST));
        members.put(
                "in/y.zip", Samples.zip(Map.of("z.zip", Samples.zip(Map.of("z.txt", Samples.utf8(Samples.SECOND))))));
        byte[] zip = Samples.zip(members);

        assertThat(parse("a.zip", zip).documents())
                .extracting(Document::id)
                .containsExactly("a.zip!/x.txt", "a.zip!/in/y.zip!/z.zip!/z.txt");
        ParseResult shallow = parse("a.zip", zip, parser(2, 10));
        assertThat(shallow.documents()).extracting(Document::id).containsExactly("a.zip!/x.txt");
        assertThat(shallow.rejections()).containsExactly(Refusal.tooDeep(2).of("a.zip!/in/y.zip!/z.zip!/z.txt"));
        assertThat(parse("a.zip", zip, parser(3, 1)).rejections())
                .containsExactly(Refusal.tooMany(1).of("a.zip!/*"));
    }

    private static TikaDocumentParser parser(int maxDepth, int maxChildren) {
        return new TikaDocumentParser(new IntakeSettings(1_000_000, 1_000, maxDepth, maxChildren, false));
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsReadToTheLimit() {
        byte[] zip = Samples.zip(Map.of("a.txt", new byte[9_000_000]));

        assertThat(parse("a.zip", zip, parser(3, 9)).rejections())
                .containsExactly(Refusal.tooLarge(4_000_000).of("a.zip!/*"));
    }

    @Test
    void aTextLongerThanTheLimitKeepsItsBeginning() {
        byte[] docx = Samples.pdf((Samples.FIRST + " ").repeat(20));
        Document document = parse("a.pdf", docx, parser(1, 1)).documents().getFirst();

        assertThat(document.flags()).contains(DocumentFlag.TRUNCATED);
        assertThat(document.text().length()).isLessThanOrEqualTo(1_000);
        assertThat(document.text().value()).startsWith("OSTMAR (ND)");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0], "the file is empty"),
                Arguments.of("blank.txt", Samples.utf8(" \n\n "), "holds no words (text/plain)"),
                Arguments.of(
                        "binary.txt",
                        new byte[] {1, 2, 0, 0, 5, 6, 7, 1, 2, 3, 4},
                        "damaged, or not what its name says (text/plain)"),
                Arguments.of("locked.docx", Samples.lockedDocx(), "protected by a password"),
                Arguments.of("locked.pdf", Samples.lockedPdf(), "protected by a password"),
                Arguments.of(
                        "rubbish.pdf",
                        Samples.utf8("%PDF-1.4 rubbish"),
                        "damaged, or not what its name says (application/pdf)"),
                Arguments.of(
                        "cut.docx",
                        Arrays.copyOf(Samples.docx(), 900),
                        "damaged, or not what its name says (application/vnd.openxmlformats-officedocument.wordprocessingml.document)"),
                Arguments.of("none.zip", Samples.zip(Map.of()), "holds no files (application/zip)"),
                Arguments.of(
                        "prog.bin",
                        new byte[] {9, 8, 0, 0, 1, 2, 3},
                        "of a kind that cannot be read (application/octet-stream)"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aFileThatCannotBeReadIsRejectedWithAReasonAndAdvice(String name, byte[] bytes, String reason) {
        ParseResult result = parse(name, bytes);

        assertThat(result.documents()).isEmpty();
        assertThat(result.rejections())
                .extracting(Rejection::path, Rejection::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, reason));
        assertThat(result.rejections().getFirst().advice()).endsWith(".").doesNotContain(name);
    }

    @Test
    void aBrokenAttachmentStopsNeitherTheMailNorTheOthers() {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        attachments.put("bad.pdf", Samples.utf8("%PDF-1.4 rubbish"));
        attachments.put("good.rtf", Samples.rtf());

        ParseResult result = parse("m.eml", Samples.mail(attachments));

        assertThat(result.documents()).extracting(Document::id).containsExactly("m.eml", "m.eml!/good.rtf");
        assertThat(result.rejections()).extracting(Rejection::path).containsExactly("m.eml!/bad.pdf");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsLeftToTheNextRun() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "new words");

        assertThat(PARSER.parse(new InboxFile("a.txt", file, 3, "old")).rejections())
                .containsExactly(Refusal.changing().of("a.txt"));
        assertThat(PARSER.parse(new InboxFile("b.txt", folder.resolve("b.txt"), 3, "old"))
                        .rejections())
                .containsExactly(Refusal.unreadable().of("b.txt"));
    }

    @Test
    void anXmlEntityDoesNotFetchAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRETWORD");
        String xml = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri()
                + "'>]><a>The dam held on Friday. &e;</a>";

        assertThat(parse("a.xml", Samples.utf8(xml)).documents())
                .noneMatch(document -> document.text().value().contains("SECRETWORD"));
    }

    @Test
    void aScannedPageIsFlaggedWhereNobodyReadsIt() {
        Document document = document("scan.pdf", Samples.scannedPdf("The dam at Karst held on Friday."));

        assertThat(document.flags()).containsExactlyInAnyOrder(DocumentFlag.SCAN_NOT_READ, DocumentFlag.EMPTY);
        assertThat(document.isAnalysable()).isFalse();
    }

    @Test
    void aScannedPageIsReadWhereTesseractIsInstalled() throws TikaException {
        assumeThat(new TesseractOCRParser().hasTesseract()).isTrue();
        TikaDocumentParser parser = new TikaDocumentParser(IntakeSettings.DEFAULTS);

        for (Map.Entry<String, byte[]> scan : Map.of(
                        "scan.pdf", Samples.scannedPdf("The dam at Karst held on Friday."),
                        "scan.png", Samples.picture("The dam at Karst held on Friday."))
                .entrySet()) {
            Document document =
                    parse(scan.getKey(), scan.getValue(), parser).documents().getFirst();
            assertThat(blocks(document, BlockKind.PARAGRAPH)).containsExactly("The dam at Karst held on Friday.");
            assertThat(document.flags()).containsExactly(DocumentFlag.READ_BY_OCR);
        }
    }

    @Test
    void blocksComeInOrderAndNeverOverlap() {
        Document document = parse("m.eml", Samples.mail(Map.of())).documents().getFirst();

        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
        }
        assertThat(end).isEqualTo(document.text().length());
        assertThat(document.sha256()).isEqualTo(Sha256.of(Samples.mail(Map.of())));
    }

    @Test
    void everyPartOfAFileHasOneOutcome() {
        byte[] zip = Samples.zip(Map.of("a.txt", Samples.utf8(Samples.FIRST)));
        InboxFile file = new InboxFile("a.zip", folder.resolve("a.zip"), zip.length, Sha256.of(zip));

        assertThat(Intake.outcomes(file, parse("a.zip", zip)))
                .containsExactly(
                        new InputOutcome("a.zip", Outcome.INGESTED, "holds 1 document", ""),
                        new InputOutcome("a.zip!/a.txt", Outcome.INGESTED, "", ""));
        assertThat(Intake.outcomes(
                        new InboxFile("b.txt", folder, 0, ""),
                        parse("b.txt", "Ключ\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(InputOutcome::path)
                .containsExactly("b.txt");
    }
}
