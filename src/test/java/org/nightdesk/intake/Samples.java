package org.nightdesk.intake;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Real files of every format, made on the spot. All they tell is invented. */
final class Samples {

    static final String TITLE = "Flood cuts off three villages near Ostmar";
    static final String FIRST =
            "OSTMAR (ND) - The river Vell rose above its banks on Tuesday and cut off three villages, the district office said.";
    static final String SECOND =
            "At least 14 people were taken to hospital, and the bridge at Lower Karst was closed until further notice.";

    private Samples() {}

    interface Writing {
        void to(ByteArrayOutputStream out) throws Exception;
    }

    static byte[] bytes(Writing writing) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With a title, two paragraphs, a table, a heading, a picture and properties. */
    static byte[] docx() {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setCreator("Ida Lund");
                document.getProperties().getCoreProperties().setTitle(TITLE);
                document.getProperties().getCoreProperties().setCreated("2025-03-04T10:00:00Z");
                paragraph(document, TITLE, "Heading1");
                paragraph(document, FIRST, "");
                XWPFTable table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("Village");
                table.getRow(0).getCell(1).setText("Hurt");
                table.getRow(1).getCell(0).setText("Lower Karst");
                table.getRow(1).getCell(1).setText("14");
                document.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(picture("map")),
                                XWPFDocument.PICTURE_TYPE_PNG,
                                "map.png",
                                Units.toEMU(100),
                                Units.toEMU(50));
                paragraph(document, SECOND, "");
                document.write(out);
            }
        });
    }

    private static void paragraph(XWPFDocument document, String text, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            document.createStyles();
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    static byte[] lockedDocx() {
        return bytes(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var locked = encryptor.getDataStream(files)) {
                    locked.write(docx());
                }
                files.writeFilesystem(out);
            }
        });
    }

    static byte[] pdf(String... paragraphs) {
        return bytes(out -> {
            Document document = new Document(PageSize.A5);
            PdfWriter.getInstance(document, out);
            document.addTitle(TITLE);
            document.addAuthor("Ida Lund");
            document.open();
            for (String text : paragraphs) {
                Paragraph paragraph = new Paragraph(text);
                paragraph.setSpacingAfter(14);
                document.add(paragraph);
            }
            document.close();
        });
    }

    /** A page for each text, under a line that names the book and the page. */
    static byte[] pages(String... texts) {
        return bytes(out -> {
            Document document = new Document(PageSize.A5);
            PdfWriter.getInstance(document, out);
            document.open();
            for (int page = 0; page < texts.length; page++) {
                document.newPage();
                Paragraph head = new Paragraph("Karst yearbook " + (page + 1));
                head.setSpacingAfter(30);
                document.add(head);
                document.add(new Paragraph(texts[page]));
            }
            document.close();
        });
    }

    static byte[] lockedPdf() {
        return bytes(out -> {
            Document document = new Document();
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setEncryption(utf8("reader"), utf8("owner"), 0, PdfWriter.STANDARD_ENCRYPTION_128);
            document.open();
            document.add(new Paragraph(FIRST));
            document.close();
        });
    }

    /** A page that is nothing but a picture of these lines. */
    static byte[] scannedPdf(String... lines) {
        return bytes(out -> {
            Document document = new Document(PageSize.A4, 0, 0, 0, 0);
            PdfWriter.getInstance(document, out);
            document.open();
            Image image = Image.getInstance(picture(lines));
            image.scaleToFit(PageSize.A4.getWidth(), PageSize.A4.getHeight());
            document.add(image);
            document.close();
        });
    }

    /** A PNG of these lines. */
    static byte[] picture(String... lines) {
        return bytes(out -> {
            BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setColor(Color.BLACK);
            pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
            for (int i = 0; i < lines.length; i++) {
                pen.drawString(lines[i], 100, 150 + 60 * i);
            }
            pen.dispose();
            ImageIO.write(image, "png", out);
        });
    }

    static byte[] zip(Map<String, byte[]> members) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> member : members.entrySet()) {
                    zip.putNextEntry(new ZipEntry(member.getKey()));
                    zip.write(member.getValue());
                }
            }
        });
    }

    static byte[] odt() {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
                <office:body><office:text>
                <text:h text:outline-level="1">%s</text:h><text:p>%s</text:p>
                <text:list><text:list-item><text:p>Lower Karst</text:p></text:list-item>
                <text:list-item><text:p>Upper Karst</text:p></text:list-item></text:list>
                <text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(TITLE, FIRST, SECOND);
        String meta = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">
                <office:meta><dc:title>%s</dc:title><meta:initial-creator>Ida Lund</meta:initial-creator>
                <meta:creation-date>2025-03-04T10:00:00</meta:creation-date></office:meta></office:document-meta>""".formatted(TITLE);
        return packed("application/vnd.oasis.opendocument.text", Map.of("content.xml", content, "meta.xml", meta));
    }

    static byte[] epub() {
        String container = """
                <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""";
        String book = """
                <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="id">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Vell floods</dc:title>
                <dc:creator>Ida Lund</dc:creator><dc:publisher>Karst Press</dc:publisher><dc:date>2025-03-09</dc:date></metadata>
                <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
                <item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="a"/><itemref idref="b"/></spine></package>""";
        return packed(
                "application/epub+zip",
                Map.of(
                        "META-INF/container.xml",
                        container,
                        "book.opf",
                        book,
                        "a.xhtml",
                        chapter("The first day", FIRST),
                        "b.xhtml",
                        chapter("The second day", SECOND)));
    }

    private static String chapter(String heading, String text) {
        return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><h2>"
                + heading + "</h2><p>" + text + "</p></body></html>";
    }

    /** A zip that begins with its uncompressed media type, as OpenDocument and EPUB want it. */
    private static byte[] packed(String mediaType, Map<String, String> members) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
                CRC32 sum = new CRC32();
                sum.update(type);
                ZipEntry first = new ZipEntry("mimetype");
                first.setMethod(ZipEntry.STORED);
                first.setSize(type.length);
                first.setCrc(sum.getValue());
                zip.putNextEntry(first);
                zip.write(type);
                for (Map.Entry<String, String> member : members.entrySet()) {
                    zip.putNextEntry(new ZipEntry(member.getKey()));
                    zip.write(utf8(member.getValue()));
                }
            }
        });
    }

    static byte[] rtf() {
        return utf8("{\\rtf1\\ansi\\ansicpg1252{\\info{\\title " + TITLE + "}{\\author Ida Lund}}\\pard {\\b " + TITLE
                + "}\\par\\par " + FIRST + "\\par\\par " + SECOND + " It is caf\\'e9 weather.\\par}");
    }

    /** A mail with a plain and an HTML body, a logo and attachments. */
    static byte[] mail(Map<String, byte[]> attachments) {
        StringBuilder mail = new StringBuilder("""
                From: =?utf-8?Q?J=C3=B6rg_Hald?= <hald@vell-post.example>
                To: desk@example.org
                Subject: Fwd: %s
                Date: Tue, 4 Mar 2025 23:50:00 -0500
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/related; boundary=inner

                --inner
                Content-Type: text/plain; charset=utf-8; format=flowed
                Content-Transfer-Encoding: 8bit

                %s

                > %s
                --\s
                Jörg Hald
                Vell Post, Ostmar
                --inner
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>
                Content-Transfer-Encoding: base64

                %s
                --inner--
                """.formatted(TITLE, wrapped(FIRST), SECOND, base64(picture("logo"))));
        attachments.forEach((name, bytes) -> mail.append("""
                --outer
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(name, name, base64(bytes))));
        return utf8(mail.append("--outer--\n").toString().replace("\n", "\r\n"));
    }

    private static String wrapped(String text) {
        return text.replaceAll("(.{40,60}) ", "$1\n");
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }
}
