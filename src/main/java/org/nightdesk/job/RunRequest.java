package org.nightdesk.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run that someone asks for.
 *
 * @param settings of the job, command line included
 * @param date the business date
 * @param knownOn the day as of which the report speaks; such a run reads nothing new
 * @param dryRun whether only to tell what would be read
 */
public record RunRequest(JobSettings settings, LocalDate date, Optional<LocalDate> knownOn, boolean dryRun) {

    public static RunRequest of(JobSettings settings, LocalDate date) {
        return new RunRequest(settings, date, Optional.empty(), false);
    }

    /** The last business date whose arrivals count. */
    LocalDate asOf() {
        return knownOn.filter(on -> on.isBefore(date)).orElse(date);
    }

    /** The last business date whose corrections count. */
    LocalDate correctedUpTo() {
        return knownOn.orElse(date);
    }

    /** Name of the folder of the report. */
    public String reportName() {
        return JobSettings.reportName(date, knownOn);
    }
}
