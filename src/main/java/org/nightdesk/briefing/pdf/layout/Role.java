package org.nightdesk.briefing.pdf.layout;

import org.openpdf.text.pdf.PdfName;

/** What a piece of content is, by the standard structure types of ISO 32000-1, 14.8.4. */
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    TABLE("Table"),
    ROW("TR"),
    COLUMN_HEADING("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    LINK("Link"),
    SPAN("Span");

    private final PdfName type;

    Role(String type) {
        this.type = new PdfName(type);
    }

    PdfName type() {
        return type;
    }
}
