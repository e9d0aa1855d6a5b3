package org.nightdesk.briefing.pdf.layout;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes pages as a tagged PDF 1.7 whose bytes depend on nothing but its content. */
public final class PdfFile {

    private final PageGeometry geometry;
    private final FileProperties properties;

    public PdfFile(PageGeometry geometry, FileProperties properties) {
        this.geometry = geometry;
        this.properties = properties;
    }

    /**
     * Writes the file.
     *
     * @param structure root of the tags that the strips paint
     */
    public void write(Pages pages, Tag structure, Running running, OutputStream out) throws IOException {
        try (Document document = new Document(new Rectangle(geometry.width(), geometry.height()))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            prepare(writer);
            document.open();
            describe(writer);
            structure.realise(writer.getStructureTreeRoot());
            int total = pages.placed().size();
            for (int page = 1; page <= total; page++) {
                document.newPage();
                Canvas canvas = new Canvas(writer, geometry.height());
                running.paint(canvas, page, total);
                pages.placed().get(page - 1).forEach(placed -> placed.paint(canvas));
            }
        }
    }

    private static void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(new PdfName("S"));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    private void describe(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        String day = properties.date().format(DateTimeFormatter.BASIC_ISO_DATE);
        info.put(PdfName.TITLE, text(properties.title()));
        info.put(PdfName.SUBJECT, text(properties.subject()));
        info.put(PdfName.CREATOR, text(properties.creator()));
        info.put(PdfName.PRODUCER, text("OpenPDF"));
        info.put(PdfName.CREATIONDATE, new PdfDate("D:" + day + "000000Z"));
        info.put(PdfName.MODDATE, new PdfDate("D:" + day + "000000Z"));
        byte[] id = id();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.setXmpMetadata(Xmp.of(properties).getBytes(StandardCharsets.UTF_8));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language()));
        intendForScreens(writer);
    }

    private static PdfString text(String words) {
        return new PdfString(PlainText.unshaped(PlainText.of(words)), PdfObject.TEXT_UNICODE);
    }

    private static void intendForScreens(PdfWriter writer) throws IOException {
        writer.setOutputIntents(
                "sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB", ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        PdfArray intents = writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS);
        intents.getAsDict(0).put(PdfName.S, PdfName.GTS_PDFA1);
    }

    private byte[] id() {
        try {
            return MessageDigest.getInstance("MD5").digest(properties.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
