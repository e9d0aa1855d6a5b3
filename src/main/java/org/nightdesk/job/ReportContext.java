package org.nightdesk.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.reconcile.Snapshot;

/**
 * What a report must know besides what the documents say.
 *
 * @param job name of the job
 * @param title its title for readers
 * @param date the business date
 * @param knownOn the day as of which it speaks, where that is not the business date
 * @param from first day of the window; empty for all
 * @param number running number of the report in the job
 * @param version version of Nightdesk
 * @param outcomes what became of each input, in order of the paths
 * @param before what the last report of an earlier business date held; empty where there is none
 * @param earlier the sentences of a document, by its id, as the report before had them; none where it had not
 * @param grades outlet → reliability, A to F
 */
public record ReportContext(
        String job,
        String title,
        LocalDate date,
        Optional<LocalDate> knownOn,
        Optional<LocalDate> from,
        int number,
        String version,
        List<InputOutcome> outcomes,
        Optional<Snapshot> before,
        Function<String, List<String>> earlier,
        Map<String, String> grades) {

    public ReportContext {
        outcomes = List.copyOf(outcomes);
        grades = Map.copyOf(grades);
    }
}
