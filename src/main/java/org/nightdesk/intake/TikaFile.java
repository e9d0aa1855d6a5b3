package org.nightdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.nightdesk.text.DocumentFlag;
import org.xml.sax.SAXException;

/** Files in the formats that Tika knows. */
final class TikaFile {

    private final IntakeSettings settings;
    private final DefaultDetector detector = new DefaultDetector();
    private final AutoDetectParser parser;
    private final boolean readsScans;

    TikaFile(IntakeSettings settings) {
        this.settings = settings;
        // Other programs that happen to be installed must not change what is read.
        Parser parsers = new DefaultParser(
                MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry(),
                new ServiceLoader(),
                List.of(CompositeExternalParser.class));
        this.parser = new AutoDetectParser(detector, parsers);
        this.readsScans = settings.readScans() && hasTesseract();
    }

    private static boolean hasTesseract() {
        try {
            return new TesseractOCRParser().hasTesseract();
        } catch (TikaException e) {
            return false;
        }
    }

    MediaType detect(Part part) throws IOException {
        Metadata metadata = named(part);
        try (TikaInputStream in = TikaInputStream.get(part.bytes(), metadata)) {
            return detector.detect(in, metadata).getBaseType();
        }
    }

    private static Metadata named(Part part) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, part.name());
        return metadata;
    }

    boolean isReadable(MediaType type) {
        return parser.getParsers(new ParseContext()).containsKey(type);
    }

    Reading read(Part part, MediaType type) throws IOException, SAXException, TikaException {
        XhtmlTree tree = new XhtmlTree(settings.maxTextChars());
        Attachments attachments =
                new Attachments(Containers.isContainer(type), settings.maxChildren(), 4 * settings.maxFileBytes());
        Metadata metadata = named(part);
        try (InputStream in = TikaInputStream.get(part.bytes(), metadata)) {
            parser.parse(in, tree, metadata, context(attachments));
        } catch (SAXException | TikaException | IOException | RuntimeException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
        return reading(type, tree, metadata, attachments);
    }

    private Reading reading(MediaType type, XhtmlTree tree, Metadata metadata, Attachments attachments) {
        boolean isContainer = Containers.isContainer(type);
        PdfPages.mend(tree.body());
        List<Passage> passages = isContainer ? List.of() : Page.ofFile(tree.body());
        boolean hasPages = !tree.body().select(".page, .ocr").isEmpty();
        Composition text = hasPages
                ? Composition.ofWrappedPassages(passages, settings.maxTextChars())
                : Composition.ofPassages(passages, settings.maxTextChars());
        Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
        Scans.flag(type, metadata, tree.body(), readsScans).ifPresent(flags::add);
        if (tree.isFull()) {
            flags.add(DocumentFlag.TRUNCATED);
        }
        List<Reading.Attachment> children = Containers.isBook(type) ? List.of() : attachments.found();
        return new Reading(
                type.toString(), text, FileFacts.of(metadata, Containers.isBook(type)), flags, children, isContainer);
    }

    private ParseContext context(Attachments attachments) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, attachments);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, new OfficeParserConfig());
        TesseractOCRConfig recognition = new TesseractOCRConfig();
        recognition.setSkipOcr(!readsScans);
        context.set(TesseractOCRConfig.class, recognition);
        return context;
    }

    private PDFParserConfig pdf() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(readsScans ? PDFParserConfig.OCR_STRATEGY.AUTO : PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractInlineImages(false);
        pdf.setSuppressDuplicateOverlappingText(true);
        return pdf;
    }
}
