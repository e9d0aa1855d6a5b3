package org.nightdesk.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Scores as they are printed: a line for each measure, the sets side by side. */
final class ScoreTable {

    private ScoreTable() {}

    /**
     * Precision, recall and F1, or the share that is right, and of how many.
     *
     * @param sheets by the name of their set, in the order of their columns
     */
    static String of(Map<String, ScoreSheet> sheets) {
        String header = sheets.keySet().stream()
                .map(name -> format("  %-5s%6s%7s%7s%6s", name, "P", "R", "F1", "of"))
                .collect(Collectors.joining("", format("%-30s", "measure"), "\n"));
        return Arrays.stream(Measure.values())
                .map(measure -> sheets.values().stream()
                        .map(sheet -> cells(measure.kind(), sheet.of(measure)))
                        .collect(Collectors.joining("", format("%-30s", measure.label()), "")))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", header, "\n"));
    }

    private static String cells(Measure.Kind kind, Tally tally) {
        if (tally.isEmpty()) {
            return format("%25s%8s", "-", "");
        }
        long items = Math.round(tally.right() + (kind == Measure.Kind.F1 ? tally.missed() : tally.wrong()));
        return kind == Measure.Kind.F1
                ? format("     %8.3f%7.3f%7.3f%6d", tally.precision(), tally.recall(), tally.f1(), items)
                : format("     %8s%7s%7.3f%6d", "", "", tally.precision(), items);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
