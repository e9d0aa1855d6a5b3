package org.nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be told of a job without opening its store.
 *
 * @param job its name
 * @param reports its reports, latest business date first
 * @param running how far the run that is at work has come
 */
public record JobStatus(String job, List<RunRecord> reports, Optional<Running> running) {

    /**
     * A run at work on this machine.
     *
     * @param pid its process
     * @param report name of the report it works on
     * @param started when it began, ISO 8601
     * @param phase what it is doing
     * @param done steps of that phase that are done
     * @param total steps of that phase; 0 where that is not known
     */
    public record Running(long pid, String report, String started, String phase, int done, int total) {}

    /**
     * The status of a job.
     *
     * @param folder where its reports lie
     */
    public static JobStatus of(String job, Path folder) {
        return new JobStatus(job, reports(folder), ProgressFile.read(folder).map(JobStatus::running));
    }

    private static Running running(ProgressFile.State state) {
        return new Running(state.pid(), state.report(), state.started(), state.phase(), state.done(), state.total());
    }

    /** The status of all jobs whose reports lie below a folder, in order of their names. */
    public static List<JobStatus> all(Path reports) {
        return folders(reports).stream()
                .map(folder -> of(String.valueOf(folder.getFileName()), folder))
                .filter(status ->
                        !status.reports().isEmpty() || status.running().isPresent())
                .toList();
    }

    private static List<RunRecord> reports(Path folder) {
        return folders(folder).stream()
                .flatMap(report -> RunRecord.read(report).stream())
                .sorted(Comparator.comparing(RunRecord::date)
                        .thenComparing(RunRecord::knownOn)
                        .reversed())
                .toList();
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
