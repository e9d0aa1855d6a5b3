package org.nightdesk.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.text.RuleTable;

/** Tells of the unit of a figure whether it measures – money, a share, a length – or is a noun that is counted. */
public final class UnitNames {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (RuleTable.Row row : RuleTable.of(UnitNames.class, "units.tsv").rows()) {
            if (row.constant(1, Units.Kind.class) != Units.Kind.TALLY) {
                String name = row.cellOr(2, row.cell(0)).toLowerCase(Locale.ROOT);
                NAMES.putIfAbsent(row.cell(0).toLowerCase(Locale.ROOT), name);
                NAMES.putIfAbsent(name, name);
            }
        }
    }

    private UnitNames() {}

    /**
     * What it measures in, in lower case: "dkk", "cubic metres"; empty for a noun that is counted.
     *
     * @param unit as a figure has it
     */
    public static Optional<String> measuring(String unit) {
        return Optional.ofNullable(NAMES.get(unit.toLowerCase(Locale.ROOT)));
    }
}
