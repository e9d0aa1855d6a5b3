package org.nightdesk.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the gold or of a report.
 *
 * @param cells by column; a column that is not there is empty
 */
record Row(Map<String, String> cells) {

    String document() {
        return text("doc_id");
    }

    /** Whether it must be found; what is minor may be. */
    boolean isCore() {
        return !text("minor").equals("yes");
    }

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** The alternatives of a cell of the gold; the first is the annotator's own. */
    List<String> oneOf(String column) {
        return parts(text(column), "\\|");
    }

    /** The members of a list in one cell. */
    List<String> all(String column) {
        return parts(text(column), ";");
    }

    Optional<BigDecimal> number(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text(column)));
    }

    static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
