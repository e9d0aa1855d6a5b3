package org.nightdesk.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.briefing.CorrectionForm;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.intake.Sha256;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Mark;
import org.nightdesk.reconcile.Target;
import org.nightdesk.store.CorrectionWorkbook;
import org.nightdesk.store.Store;

/** Takes in what analysts left in the folder of corrections: into the journal first, then into the store. */
final class CorrectionIntake {

    private static final long LARGEST = 100_000_000;

    private final Parts.CorrectionReader reader;
    private final LocalDate date;
    private final Store store;
    private final List<Correction> given;

    private CorrectionIntake(Parts.CorrectionReader reader, LocalDate date, Store store) {
        this.reader = reader;
        this.date = date;
        this.store = store;
        this.given = new ArrayList<>(store.corrections().all());
    }

    /** What {@link #take} would keep, in lines for a person: each workbook, and below it what its lines would do. */
    static List<String> preview(Parts parts, RunRequest request, Store store) {
        CorrectionIntake intake = new CorrectionIntake(parts.corrections(), request.date(), store);
        List<CorrectionFolder.Found> unread = CorrectionFolder.unread(
                request.settings().corrections(), store.corrections().workbooks());
        List<KnownDocument> known =
                unread.isEmpty() ? List.of() : store.documents().known(request.asOf());
        List<String> lines = new ArrayList<>();
        for (CorrectionFolder.Found found : unread) {
            try {
                List<Correction> fresh = intake.read(found, known).corrections();
                lines.add("corrections/" + found.name() + (fresh.isEmpty() ? ": nothing new" : ""));
                fresh.forEach(correction -> lines.add("  " + words(correction)));
            } catch (IOException unreadable) {
                lines.add("corrections/" + found.name() + ": cannot be read as a workbook of corrections");
            }
        }
        return lines;
    }

    private static String words(Correction correction) {
        String about = switch (correction.target()) {
            case Target.OfActor actor -> actor.id() + " " + actor.name();
            case Target.OfName name -> name.name();
            case Target.OfDocument document -> document.document();
            case Target.OfFigure figure -> mark(figure.mark());
            case Target.OfEvent event -> mark(event.mark());
            case Target.OfCorrection other -> other.id();
            case Target.Unknown unknown -> unknown.written() + ": not possible: " + unknown.why();
        };
        String what = correction.action() == Correction.Action.UNKNOWN
                ? ""
                : correction.action().words() + (correction.value().isBlank() ? "" : " " + correction.value()) + ": ";
        return correction.id() + "  " + what + about + (correction.by().isBlank() ? "" : " (" + correction.by() + ")");
    }

    private static String mark(Mark mark) {
        return "\u201c" + mark.words() + "\u201d in " + mark.document();
    }

    /**
     * Reads every workbook that was not read before.
     *
     * @param known all documents
     * @return those that cannot be read, with the reason
     */
    static List<InputOutcome> take(Night night, List<KnownDocument> known) throws IOException {
        recover(night.store());
        List<CorrectionFolder.Found> unread = CorrectionFolder.unread(
                night.request().settings().corrections(),
                night.store().corrections().workbooks());
        List<InputOutcome> refused = new ArrayList<>();
        for (CorrectionFolder.Found found : unread) {
            try {
                new CorrectionIntake(night.parts().corrections(), night.date(), night.store()).take(found, known);
            } catch (UnreadableWorkbook unreadable) {
                refused.add(new InputOutcome(
                        "corrections/" + found.name(),
                        Outcome.REJECTED,
                        "cannot be read as a workbook of corrections",
                        "Save it as .xlsx and put it into the folder again."));
            }
        }
        return refused;
    }

    /** What the journal has and the store has not, since a run died between them or the store was made anew. */
    private static void recover(Store store) throws IOException {
        Set<String> read = store.corrections().workbooks();
        for (CorrectionWorkbook workbook : store.journal().corrections()) {
            if (read.add(workbook.sha256())) {
                store.corrections().save(workbook);
            }
        }
    }

    private void take(CorrectionFolder.Found found, List<KnownDocument> known) throws IOException {
        CorrectionWorkbook workbook = read(found, known);
        store.journal().corrected(workbook);
        store.corrections().save(workbook);
    }

    private CorrectionWorkbook read(CorrectionFolder.Found found, List<KnownDocument> known) throws IOException {
        byte[] bytes = bytes(found);
        CorrectionForm form = form(bytes);
        CorrectionTargets targets =
                new CorrectionTargets(form, known, store.actors().all());
        List<Correction> fresh = new ArrayList<>();
        for (CorrectionForm.Line line : form.lines()) {
            Correction correction = correction(line, targets);
            if (given.stream().noneMatch(correction::repeats)) {
                given.add(correction);
                fresh.add(correction);
            }
        }
        return new CorrectionWorkbook(date, found.name(), found.sha256(), fresh);
    }

    private static byte[] bytes(CorrectionFolder.Found found) throws IOException {
        if (Files.size(found.file()) > LARGEST) {
            throw new UnreadableWorkbook(new IOException("larger than " + LARGEST + " bytes"));
        }
        byte[] bytes = Files.readAllBytes(found.file());
        if (!Sha256.of(found.file()).equals(found.sha256())) {
            throw new UnreadableWorkbook(new IOException("changed while it was read"));
        }
        return bytes;
    }

    private CorrectionForm form(byte[] bytes) throws UnreadableWorkbook {
        try {
            return reader.read(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UnreadableWorkbook(unreadable);
        }
    }

    private Correction correction(CorrectionForm.Line line, CorrectionTargets targets) {
        Correction.Action action = Correction.Action.of(line.action()).orElse(Correction.Action.UNKNOWN);
        Target target = action == Correction.Action.UNKNOWN
                ? new Target.Unknown(line.id(), "\u201c" + line.action() + "\u201d is no action of the list.")
                : targets.of(line.id());
        List<Target> others = switch (action) {
            case MERGE_INTO, SPLIT -> targets.all(line.value());
            case NOT_THE_SAME -> targets.other(line.id(), line.value());
            default -> List.of();
        };
        return new Correction(
                "C" + (given.size() + 1), date, action, target, line.value(), others, line.note(), line.by());
    }

    /** A workbook that is none. */
    private static final class UnreadableWorkbook extends IOException {

        private static final long serialVersionUID = 1;

        UnreadableWorkbook(IOException cause) {
            super(cause);
        }
    }
}
