package org.nightdesk.briefing.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.Masthead;
import org.nightdesk.briefing.Legible;
import org.nightdesk.briefing.Renderer;

/**
 * Writes {@code workbook.xlsx}: an overview, a sheet for each kind of row, and what each column means. The same Briefing
 * gives the same bytes.
 */
public final class ExcelWorkbook implements Renderer {

    /** Rows of a sheet that are held before they go to disk. */
    private static final int WINDOW = 100;

    private static final String OVERVIEW = "Overview";
    private static final String NOTES = "Notes";

    @Override
    public void render(Briefing briefing, Path folder) {
        Path draft = folder.resolve("workbook.part");
        try {
            try {
                write(briefing, draft);
                SteadyZip.repack(draft, folder.resolve("workbook.xlsx"));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Briefing briefing, Path draft) throws IOException {
        CellText cellText = new CellText();
        Links links = new Links(briefing);
        List<Table<?>> tables = tables(briefing, links);
        try (XSSFWorkbook base = new XSSFWorkbook()) {
            Looks looks = new Looks(base);
            base.createSheet(OVERVIEW);
            tables.forEach(table -> base.createSheet(table.name()));
            base.createSheet(NOTES);
            new Overview(briefing, links, base.getSheet(OVERVIEW), looks, cellText)
                    .write(new ActorTables(briefing, links).actors());
            CorrectionTables.pickList(
                    base.getSheet(CorrectionTables.SHEET),
                    briefing.corrections().size());
            describe(base.getProperties(), briefing);
            try (SXSSFWorkbook rows = new SXSSFWorkbook(base, WINDOW, true, false);
                    OutputStream out = Files.newOutputStream(draft)) {
                TableSheet sheet = new TableSheet(rows, looks, cellText);
                tables.forEach(sheet::write);
                Table<?> notes = Explanation.notes(briefing, tables, cellText);
                sheet.write(notes);
                print(base, briefing.masthead(), Stream.concat(tables.stream(), Stream.of(notes)));
                rows.write(out);
            }
        }
    }

    private static List<Table<?>> tables(Briefing briefing, Links links) {
        ActorTables actors = new ActorTables(briefing, links);
        ReadingTables readings = new ReadingTables(briefing, links);
        LedgerTables ledger = new LedgerTables(briefing, links);
        DocumentTables documents = new DocumentTables(briefing, links);
        return List.of(
                actors.actors(),
                actors.aliases(),
                readings.events(),
                readings.figures(),
                ledger.ledger(),
                ledger.discrepancies(),
                readings.dates(),
                documents.sentences(),
                documents.sources(),
                ledger.changes(),
                documents.inputs(),
                CorrectionTables.corrections(briefing));
    }

    private static void print(XSSFWorkbook workbook, Masthead masthead, Stream<Table<?>> tables) {
        workbook.forEach(sheet -> PrintSetup.across(sheet, masthead));
        tables.forEach(table -> PrintSetup.table(workbook.getSheet(table.name()), table));
    }

    private static void describe(POIXMLProperties properties, Briefing briefing) {
        Masthead masthead = briefing.masthead();
        Optional<Date> day = Optional.of(
                Date.from(masthead.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Legible.visible(briefing.title().text()));
        core.setSubjectProperty(Legible.visible(masthead.jobTitle()) + ", no. " + masthead.number() + ", "
                + PrintSetup.day(masthead.date()));
        core.setCreator("Nightdesk");
        core.setLastModifiedByUser("Nightdesk");
        core.setCreated(day);
        core.setModified(day);
        properties.getExtendedProperties().setApplication("Nightdesk " + masthead.version());
    }
}
