package org.nightdesk.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.intake.InboxFile;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;

/**
 * How a run ended.
 *
 * @param exitCode {@link ExitCode#DONE} or {@link ExitCode#REJECTED}
 * @param outcomes what became of each input, in order of the paths
 * @param report folder of the report; empty for a dry run
 * @param kept whether the report was already there and nothing had changed since
 * @param toRead for a dry run, the files that would be read, in order of their paths
 * @param corrections for a dry run, the workbooks of corrections that would be read and what they would do, in lines
 * @param read how many files were read
 * @param analysed how many documents were analysed
 * @param duration how long it took
 */
public record RunResult(
        ExitCode exitCode,
        List<InputOutcome> outcomes,
        Optional<Path> report,
        boolean kept,
        List<InboxFile> toRead,
        List<String> corrections,
        int read,
        int analysed,
        Duration duration) {

    public RunResult {
        outcomes = List.copyOf(outcomes);
        toRead = List.copyOf(toRead);
        corrections = List.copyOf(corrections);
    }

    /** How many inputs had each outcome; those that none had are left out. */
    public Map<Outcome, Integer> counts() {
        return counts(outcomes);
    }

    static Map<Outcome, Integer> counts(List<InputOutcome> outcomes) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.forEach(input -> counts.merge(input.outcome(), 1, Integer::sum));
        return counts;
    }

    /** The inputs that could not be read, with what to do about them. */
    public List<InputOutcome> rejections() {
        return rejections(outcomes);
    }

    static List<InputOutcome> rejections(List<InputOutcome> outcomes) {
        return outcomes.stream()
                .filter(input -> input.outcome() == Outcome.REJECTED)
                .toList();
    }
}
