package org.nightdesk.store;

import java.time.LocalDate;
import java.util.List;
import org.nightdesk.reconcile.Correction;

/**
 * A workbook with corrections that was read.
 *
 * @param date business date of the run that read it
 * @param path relative to the folder of corrections
 * @param sha256 hash of its bytes
 * @param corrections what was new in it, in order; may be empty
 */
public record CorrectionWorkbook(LocalDate date, String path, String sha256, List<Correction> corrections) {

    public CorrectionWorkbook {
        corrections = List.copyOf(corrections);
    }
}
