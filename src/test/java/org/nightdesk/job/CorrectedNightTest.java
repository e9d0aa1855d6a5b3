package org.nightdesk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nightdesk.job.SmallParts.MONDAY;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.BriefingBuilder;
import org.nightdesk.briefing.BriefingContext;
import org.nightdesk.briefing.Grades;
import org.nightdesk.briefing.ReaderSettings;
import org.nightdesk.briefing.data.CsvTables;
import org.nightdesk.briefing.evidence.EvidencePages;
import org.nightdesk.briefing.excel.CorrectionReader;
import org.nightdesk.briefing.excel.ExcelWorkbook;
import org.nightdesk.briefing.pdf.PdfBriefing;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.intake.Sha256;
import org.nightdesk.names.Attribution;
import org.nightdesk.names.Mention;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.KnownActor;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.NounKinds;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.Reconciler;
import org.nightdesk.text.Confidence;
import org.nightdesk.text.Document;

/** Nights between which an analyst fills in the workbook of the one before. */
class CorrectedNightTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Pattern DEAD = Pattern.compile("(\\d+) dead");

    private final Path folder;

    @SuppressWarnings("NullAway.Init") // set by each run
    private Briefing last;

    CorrectedNightTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Reads figures too, reconciles and writes the workbook as a night does. */
    private final class Desk extends SmallParts {

        @Override
        Parts parts() {
            return new Parts(
                    reader(),
                    SmallParts::scan,
                    () -> this::parse,
                    () -> this::analyse,
                    super.parts().copies(),
                    this::reconcile,
                    List.of(
                            new ExcelWorkbook()::render,
                            new CsvTables()::render,
                            new EvidencePages()::render,
                            new PdfBriefing()::render,
                            (briefing, place) -> last = briefing),
                    CorrectionReader::read);
        }

        @Override
        Analysis analyse(Document document) {
            Analysis read = super.analyse(document);
            List<ReportedFigure> figures = new ArrayList<>();
            Matcher dead = DEAD.matcher(document.text().value());
            while (dead.find()) {
                Optional<BigDecimal> number = Optional.of(new BigDecimal(dead.group(1)));
                figures.add(new ReportedFigure(
                        "f" + (figures.size() + 1),
                        0,
                        document.text().span(dead.start(), dead.end()),
                        dead.group(),
                        new Quantity(number, number, number, Quantity.Hedge.NONE, ""),
                        "dead",
                        "",
                        "Osk",
                        Optional.empty(),
                        Optional.empty(),
                        FigureStatus.ACTUAL,
                        Attribution.ARTICLE,
                        Optional.empty(),
                        Confidence.MEDIUM));
            }
            return new Analysis(
                    read.document(),
                    read.sha256(),
                    DocumentDate.day(MONDAY, "dateline"),
                    read.sentences(),
                    read.actors(),
                    read.roles(),
                    read.dates(),
                    figures,
                    read.events());
        }

        private Parts.Reconciled reconcile(
                List<KnownDocument> documents, List<KnownActor> remembered, List<Correction> corrections) {
            Picture picture = new Reconciler((expressions, published) -> List.of(), NounKinds.NONE)
                    .reconcile(documents, remembered, corrections);
            List<KnownActor> found = picture.corrected().found().stream()
                    .map(a -> new KnownActor(
                            a.id(),
                            a.canonical(),
                            a.type(),
                            java.util.Set.copyOf(a.members().stream()
                                    .flatMap(m -> m.actor().mentions().stream())
                                    .map(Mention::surface)
                                    .distinct()
                                    .toList())))
                    .toList();
            return new Parts.Reconciled(
                    found,
                    context -> BriefingBuilder.edition(
                            picture,
                            new BriefingContext(
                                    context.job(),
                                    context.title(),
                                    context.date(),
                                    context.from(),
                                    context.number(),
                                    context.version(),
                                    context.outcomes(),
                                    ReaderSettings.DEFAULT,
                                    context.before(),
                                    Grades.NONE,
                                    context.earlier())));
        }
    }

    @BeforeEach
    void fillTheInbox() throws IOException {
        put("b.txt", "Osk lost 41 dead, said Mira.");
        put("c.txt", "Miranda spoke of 52 dead in Osk.");
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("inbox")).resolve(name), text);
    }

    private RunResult night(LocalDate date) {
        return night(date, Optional.empty());
    }

    private RunResult night(LocalDate date, Optional<LocalDate> knownOn) {
        return new NightlyRun(new Desk().parts(), InstantSource.fixed(Instant.parse("2031-04-07T02:00:00Z")))
                .run(
                        new RunRequest(
                                SmallParts.settings(folder, Map.of(Setting.WINDOW, "all")), date, knownOn, false),
                        Progress.SILENT);
    }

    /** The bytes of each file of a report but its record, which tells when it was made. */
    private Map<String, String> files(String report) throws IOException {
        Path place = folder.resolve("reports/harbour").resolve(report);
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(place)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(place.relativize(file).toString(), Sha256.of(file));
            }
        }
        files.remove(RunRecord.FILE);
        return files;
    }

    /** Lines of id, action and value on the sheet of a report, saved into the folder of corrections. */
    private void fill(LocalDate report, String name, String... lines) {
        Path place = folder.resolve("corrections/harbour");
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                Files.newInputStream(folder.resolve("reports/harbour/" + report + "/workbook.xlsx")))) {
            Sheet sheet = workbook.getSheet("Corrections");
            int at = 1;
            while (isTaken(sheet.getRow(at))) {
                at++;
            }
            for (String line : lines) {
                Row row = Optional.ofNullable(sheet.getRow(at)).orElse(sheet.createRow(at));
                at++;
                String[] cells = line.split(" \\| ", -1);
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
                row.createCell(4).setCellValue("Ines");
            }
            Files.createDirectories(place);
            try (OutputStream out = Files.newOutputStream(place.resolve(name))) {
                workbook.write(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isTaken(Row row) {
        Cell id = row == null ? null : row.getCell(0);
        return id != null && !id.toString().isEmpty();
    }

    private List<String> figures() {
        return last.figures().stream()
                .map(f -> f.document() + " " + f.value().orElseThrow())
                .toList();
    }

    private List<String> outcomes() {
        return last.corrections().stream()
                .map(c -> c.number() + " " + c.outcome())
                .toList();
    }

    private String actor(String name) {
        return last.actors().stream()
                .filter(a -> a.canonical().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatAnAnalystFillsInHoldsOnTheNextNightAndOnEveryLaterOne() throws IOException {
        night(MONDAY);
        assertThat(figures()).containsExactly("b.txt 41", "c.txt 52");
        fill(
                MONDAY,
                "ines.xlsx",
                "D001-f1 | wrong figure |  | That was last year.",
                "D002-f1 | set value | 57",
                actor("Miranda") + " | merge into | " + actor("Mira"));
        put("a.txt", "Harbour closed.");
        night(TUESDAY);
        assertThat(figures()).containsExactly("c.txt 57");
        assertThat(last.actors()).extracting(Briefing.ActorRow::canonical).doesNotContain("Miranda");
        assertThat(outcomes()).containsExactly("C1 applied", "C2 applied", "C3 applied");
        assertThat(last.corrections()).extracting(Briefing.CorrectionRow::id).startsWith("D002-f1", "D003-f1");
        put("d.txt", "Harbour open.");
        night(WEDNESDAY);
        assertThat(figures()).containsExactly("c.txt 57");
        assertThat(outcomes()).containsExactly("C1 applied", "C2 applied", "C3 applied");
    }

    @Test
    void theChangesSayThatACorrectionMadeThem() {
        night(MONDAY);
        fill(MONDAY, "ines.xlsx", "D001-f1 | wrong figure | ");
        night(TUESDAY);
        assertThat(last.changes())
                .isNotEmpty()
                .extracting(Briefing.ChangeRow::cause)
                .containsOnly("correction");
        assertThat(last.changes())
                .extracting(Briefing.ChangeRow::reason)
                .containsOnly("Correction C1 (wrong figure) by Ines.");
        assertThat(last.notes())
                .extracting(Briefing.Note::text)
                .anyMatch(text -> text.startsWith("1 correction of an analyst is known: 1 applied, 0 not."));
    }

    @Test
    void anEditedDocumentIsToldWithBothWordings() throws IOException {
        night(MONDAY);
        put("b.txt", "Osk lost 44 dead, said Mira.");
        night(TUESDAY);
        assertThat(last.changes())
                .filteredOn(c -> c.itemType().equals("document"))
                .extracting(Briefing.ChangeRow::kind, Briefing.ChangeRow::reason)
                .containsExactly(tuple(
                        "revised", "Edited: reworded “Osk lost 41 dead, said …” is now “Osk lost 44 dead, said …”."));
    }

    /** Tuesday brings a correction, an edited and a new document; Wednesday another correction and one gone. */
    @Test
    void aReportAsKnownThenIsTheOneThatWasMadeThen() throws IOException {
        night(MONDAY);
        Map<String, String> monday = files(MONDAY.toString());
        fill(MONDAY, "1.xlsx", "D001-f1 | wrong figure | ", actor("Miranda") + " | rename | Mira Ranta");
        put("c.txt", "Miranda spoke of 57 dead in Osk, with Tol.");
        put("a.txt", "Mira and Tol counted 41 dead.");
        night(TUESDAY);
        Map<String, String> tuesday = files(TUESDAY.toString());
        fill(TUESDAY, "2.xlsx", "C1 | withdraw | ");
        Files.delete(folder.resolve("inbox/a.txt"));
        put("d.txt", "Tol spoke of 60 dead.");
        night(WEDNESDAY);
        Map<String, String> wednesday = files(WEDNESDAY.toString());

        night(MONDAY, Optional.of(MONDAY));
        night(TUESDAY, Optional.of(TUESDAY));
        night(WEDNESDAY, Optional.of(TUESDAY));
        assertThat(last.corrections())
                .extracting(Briefing.CorrectionRow::number)
                .containsExactly("C1", "C2");
        assertThat(files(MONDAY + "@" + MONDAY)).isEqualTo(monday);
        assertThat(files(TUESDAY + "@" + TUESDAY)).isEqualTo(tuesday);
        assertThat(List.of(files(MONDAY.toString()), files(TUESDAY.toString()), files(WEDNESDAY.toString())))
                .containsExactly(monday, tuesday, wednesday);
        night(WEDNESDAY.plusDays(1));
        assertThat(last.changes()).isEmpty();
    }

    @Test
    void aWorkbookMakesAnUnchangedReportAnewAndIsReadOnce() {
        night(MONDAY);
        assertThat(night(MONDAY).kept()).isTrue();
        fill(MONDAY, "ines.xlsx", "D001-f1 | wrong figure | ");
        assertThat(night(MONDAY).kept()).isFalse();
        assertThat(figures()).containsExactly("c.txt 52");
        assertThat(night(MONDAY).kept()).isTrue();
    }

    @Test
    void theNextWorkbookWithdrawsAndItsOldRowsAreNotReadAgain() {
        night(MONDAY);
        fill(MONDAY, "1.xlsx", "D001-f1 | wrong figure | ");
        night(TUESDAY);
        fill(TUESDAY, "2.xlsx", "C1 | withdraw | ");
        night(WEDNESDAY);
        assertThat(figures()).containsExactly("b.txt 41", "c.txt 52");
        assertThat(outcomes()).containsExactly("C1 withdrawn", "C2 applied");
    }

    @Test
    void whatCannotBeDoneIsListedWithTheReasonAndIsNoFormula() throws IOException {
        night(MONDAY);
        fill(MONDAY, "ines.xlsx", "D009-f1 | wrong figure | ", "=1+1 | confirm | \u0007x", "D001-f1 | drop it | ");
        night(TUESDAY);
        assertThat(last.corrections())
                .extracting(Briefing.CorrectionRow::reason)
                .containsExactly(
                        "The workbook has no document D009.",
                        "No actor, figure, event, document or correction has such an ID.",
                        "“drop it” is no action of the list.");
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                Files.newInputStream(folder.resolve("reports/harbour/" + TUESDAY + "/workbook.xlsx")))) {
            assertThat(workbook.getSheet("Corrections").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("=1+1");
        }
    }

    @Test
    void aDryRunTellsWhatTheWorkbooksWouldDoAndReadsNone() throws IOException {
        night(MONDAY);
        fill(MONDAY, "ines.xlsx", "D001-f1 | set value | 57", "D009-f1 | wrong figure | ");
        Files.writeString(folder.resolve("corrections/harbour/z.xlsx"), "no workbook");
        RunRequest dry = new RunRequest(SmallParts.settings(folder), TUESDAY, Optional.empty(), true);
        NightlyRun run = new NightlyRun(new Desk().parts(), InstantSource.fixed(Instant.parse("2031-04-07T02:00:00Z")));
        List<String> told = List.of(
                "corrections/ines.xlsx",
                "  C1  set value 57: “41 dead” in b.txt (Ines)",
                "  C2  wrong figure: D009-f1: not possible: The workbook has no document D009. (Ines)",
                "corrections/z.xlsx: cannot be read as a workbook of corrections");
        assertThat(run.run(dry, Progress.SILENT).corrections()).isEqualTo(told);
        assertThat(run.run(dry, Progress.SILENT).corrections()).isEqualTo(told);
    }

    @Test
    void aFileThatIsNoWorkbookIsToldAndTheNightGoesOn() throws IOException {
        Path place = Files.createDirectories(folder.resolve("corrections/harbour"));
        Files.writeString(place.resolve("broken.xlsx"), "no workbook");
        night(MONDAY);
        assertThat(figures()).hasSize(2);
        assertThat(last.outcomes())
                .filteredOn(o -> o.path().equals("corrections/broken.xlsx"))
                .extracting(Briefing.OutcomeRow::outcome)
                .containsExactly("rejected");
    }

    @Test
    void correctionsAreTakenFromTheJournalWhereTheStoreIsMadeAnew() throws IOException {
        night(MONDAY);
        fill(MONDAY, "ines.xlsx", "D001-f1 | wrong figure | ");
        night(TUESDAY);
        Files.delete(folder.resolve("corrections/harbour/ines.xlsx"));
        Path store = folder.resolve("reports/.store/harbour");
        try (var files = Files.list(store)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        night(WEDNESDAY);
        assertThat(figures()).containsExactly("c.txt 52");
        assertThat(outcomes()).containsExactly("C1 applied");
    }
}
