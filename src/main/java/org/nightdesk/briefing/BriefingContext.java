package org.nightdesk.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.reconcile.Snapshot;

/**
 * What a report needs to know besides what the documents say.
 *
 * @param job name of the job
 * @param jobTitle its title for readers
 * @param date the business date
 * @param from first day of the window; empty for all
 * @param number running number of the report in the job, from 1
 * @param version version of Nightdesk
 * @param outcomes what became of each input
 * @param reader how much to show
 * @param before what the report of the last earlier business date held; empty where there is none
 * @param grades how reliable outlets are
 * @param earlier the sentences of a document, by its id, as the report before had them; none where it had not
 */
public record BriefingContext(
        String job,
        String jobTitle,
        LocalDate date,
        Optional<LocalDate> from,
        int number,
        String version,
        List<InputOutcome> outcomes,
        ReaderSettings reader,
        Optional<Snapshot> before,
        Grades grades,
        Function<String, List<String>> earlier) {

    /** Of a report that knows no earlier texts. */
    public BriefingContext(
            String job,
            String jobTitle,
            LocalDate date,
            Optional<LocalDate> from,
            int number,
            String version,
            List<InputOutcome> outcomes,
            ReaderSettings reader,
            Optional<Snapshot> before,
            Grades grades) {
        this(job, jobTitle, date, from, number, version, outcomes, reader, before, grades, document -> List.of());
    }

    public BriefingContext {
        outcomes = List.copyOf(outcomes);
    }
}
