package org.nightdesk.briefing.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Renderer;
import org.nightdesk.briefing.pdf.layout.FileProperties;
import org.nightdesk.briefing.pdf.layout.PageGeometry;
import org.nightdesk.briefing.pdf.layout.Pages;
import org.nightdesk.briefing.pdf.layout.PdfFile;
import org.nightdesk.briefing.pdf.layout.Strip;
import org.nightdesk.briefing.pdf.layout.Tag;
import org.nightdesk.briefing.pdf.layout.Typefaces;
import org.nightdesk.briefing.pdf.layout.Typesetting;

/**
 * Writes {@code briefing.pdf}: the selection of a report that a reader takes in at breakfast. The same briefing makes
 * the same bytes. The file is tagged, with an outline, and with links from each statement to the sources behind it.
 */
public final class PdfBriefing implements Renderer {

    public static final String FILE = "briefing.pdf";

    private static final float BELOW_BAND = 56f;

    /** In order of reading; the sources come after all that cites them. */
    private static final List<Section> SECTIONS = List.of(
            new Front(),
            new WhatChanged(),
            new KeyDevelopments(),
            new ReportedFigures(),
            new Timeline(),
            new FiguresRegister(),
            new Discrepancies(),
            new Actors(),
            new Sources(),
            new Coverage(),
            new HowToRead());

    private final PageGeometry geometry;

    /** Writes on A4. */
    public PdfBriefing() {
        this(PageGeometry.A4);
    }

    public PdfBriefing(PageGeometry geometry) {
        this.geometry = geometry;
    }

    @Override
    public void render(Briefing briefing, Path folder) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            write(briefing, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Briefing briefing, OutputStream out) throws IOException {
        Typesetting typesetting = new Typesetting(new Typefaces(), geometry);
        Sheet sheet = new Sheet(typesetting, Tag.document(), new References(briefing.sources()));
        List<Strip> strips = SECTIONS.stream()
                .flatMap(section -> section.strips(briefing, sheet).stream())
                .toList();
        Pages pages = Pages.fill(strips, geometry, BELOW_BAND);
        new PdfFile(geometry, properties(briefing))
                .write(pages, sheet.document(), new RunningMatter(briefing.masthead(), typesetting), out);
    }

    private static FileProperties properties(Briefing briefing) {
        Masthead masthead = briefing.masthead();
        String title = briefing.title().text().isBlank()
                ? masthead.jobTitle()
                : briefing.title().text();
        String subject = masthead.jobTitle() + ", nightly briefing no. " + masthead.number() + " of " + masthead.date();
        return new FileProperties(title, subject, "Nightdesk " + masthead.version(), masthead.date(), "en");
    }
}
