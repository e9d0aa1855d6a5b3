package org.nightdesk.evaluation;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each measure must not fall below, by set: the value that was reached, less one item. */
record Floors(List<Floor> floors) {

    private static final String HEADER = "set\tmeasure\tfloor";

    private static final Map<String, Measure> BY_LABEL =
            Arrays.stream(Measure.values()).collect(Collectors.toMap(Measure::label, measure -> measure));

    /** One line of the table. */
    record Floor(String set, Measure measure, BigDecimal value) {

        static Floor read(String line) {
            String[] cells = line.split("\t");
            Measure measure = BY_LABEL.get(cells[1]);
            if (measure == null) {
                throw new IllegalArgumentException("no such measure: " + cells[1]);
            }
            return new Floor(cells[0], measure, new BigDecimal(cells[2]));
        }

        boolean isBroken(ScoreSheet sheet) {
            return value(sheet.of(measure)).compareTo(value) < 0;
        }

        String broken(ScoreSheet sheet) {
            return "%s, %s: %s is below its floor %s".formatted(set, measure.label(), value(sheet.of(measure)), value);
        }

        private BigDecimal value(Tally tally) {
            return rounded(tally.value(measure.kind()));
        }
    }

    /** Reads a table with the columns set, measure and floor. */
    static Floors read(Path file) throws IOException {
        return new Floors(
                Files.readAllLines(file).stream().skip(1).map(Floor::read).toList());
    }

    /** One line for each measure that has fallen, with its value and its floor. */
    List<String> brokenBy(Map<String, ScoreSheet> sheets) {
        return sheets.entrySet().stream()
                .flatMap(set -> floors.stream()
                        .filter(floor -> floor.set.equals(set.getKey()) && floor.isBroken(set.getValue()))
                        .map(floor -> floor.broken(set.getValue())))
                .toList();
    }

    /** The table of floors that scores as they are now would allow. */
    static String table(Map<String, ScoreSheet> sheets) {
        return sheets.entrySet().stream()
                .flatMap(set -> Arrays.stream(Measure.values())
                        .filter(measure -> set.getValue().of(measure).right() > 1)
                        .map(measure -> "%s\t%s\t%s"
                                .formatted(
                                        set.getKey(),
                                        measure.label(),
                                        rounded(set.getValue()
                                                .of(measure)
                                                .oneLess()
                                                .value(measure.kind())))))
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.FLOOR);
    }
}
