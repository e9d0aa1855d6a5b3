package org.nightdesk.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.briefing.CorrectionForm;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.intake.Sha256;
import org.nightdesk.reconcile.Correction;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Target;
import org.nightdesk.store.CorrectionWorkbook;
import org.nightdesk.store.Store;

/** Takes in what analysts left in the folder of corrections: into the journal first, then into the store. */
final class CorrectionIntake {

    private static final long LARGEST = 100_000_000;

    private final Night night;
    private final Store store;
    private final List<Correction> given;

    private CorrectionIntake(Night night) {
        this.night = night;
        this.store = night.store();
        this.given = new ArrayList<>(store.corrections().all());
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
                new CorrectionIntake(night).take(found, known);
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
        CorrectionWorkbook workbook = new CorrectionWorkbook(night.date(), found.name(), found.sha256(), fresh);
        store.journal().corrected(workbook);
        store.corrections().save(workbook);
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
            return night.parts().corrections().read(new ByteArrayInputStream(bytes));
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
                "C" + (given.size() + 1), night.date(), action, target, line.value(), others, line.note(), line.by());
    }

    /** A workbook that is none. */
    private static final class UnreadableWorkbook extends IOException {

        private static final long serialVersionUID = 1;

        UnreadableWorkbook(IOException cause) {
            super(cause);
        }
    }
}
