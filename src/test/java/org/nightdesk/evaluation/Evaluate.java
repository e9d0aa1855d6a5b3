package org.nightdesk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Prints the score table: of the project's own sets, or of other documents with other gold. */
final class Evaluate {

    private static final Path RESULTS = Path.of("target", "evaluation");

    private Evaluate() {}

    /**
     * Scores the project's own sets, or others.
     *
     * @param arguments none; or a folder of documents and one of gold; or {@code --floors}, to print a table of floors
     */
    public static void main(String... arguments) throws IOException {
        boolean floors = List.of(arguments).contains("--floors");
        Map<String, ScoreSheet> sheets = scores(
                arguments.length == 2
                        ? List.of(EvaluationSet.other(Path.of(arguments[0]), Path.of(arguments[1])))
                        : EvaluationSet.own());
        System.out.print(floors ? Floors.table(sheets) : ScoreTable.of(sheets));
    }

    /** The scores of sets by their name, left in {@code target/evaluation} too. */
    static Map<String, ScoreSheet> scores(List<EvaluationSet> sets) throws IOException {
        Path work = Files.createTempDirectory("evaluation");
        try {
            Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
            sets.forEach(set -> sheets.put(set.name(), set.score(work)));
            write(sets, sheets);
            return sheets;
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private static void write(List<EvaluationSet> sets, Map<String, ScoreSheet> sheets) throws IOException {
        Files.createDirectories(RESULTS);
        Files.writeString(RESULTS.resolve("scores.txt"), ScoreTable.of(sheets));
        for (EvaluationSet set : sets) {
            ScoreSheet sheet = Objects.requireNonNull(sheets.get(set.name()));
            Files.write(
                    RESULTS.resolve("errors-" + set.name() + ".txt"),
                    set.isOpen() ? sheet.errors() : sheet.errorCounts());
        }
    }
}
