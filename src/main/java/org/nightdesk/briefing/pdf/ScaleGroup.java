package org.nightdesk.briefing.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Briefing.Point;

/** Measures that share an axis: of one unit, and of a size at which the least can still be told from zero. */
record ScaleGroup(String unit, List<Measure> measures) {

    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.04");

    /** The groups, that of the most important measure first; within each the measures keep their order. */
    static List<ScaleGroup> of(List<Measure> measures) {
        List<ScaleGroup> groups = new ArrayList<>();
        List<Measure> left = new ArrayList<>(measures);
        while (!left.isEmpty()) {
            String unit = left.getFirst().unit();
            List<Measure> alike =
                    left.stream().filter(measure -> measure.unit().equals(unit)).toList();
            BigDecimal least = reach(left.getFirst());
            List<Measure> group = alike.stream()
                    .filter(measure -> sharesScale(reach(measure), bestFor(least, alike)))
                    .toList();
            groups.add(new ScaleGroup(unit, group));
            left.removeAll(group);
        }
        return groups;
    }

    /** The greatest reach beside which a measure of some reach can still be seen. */
    private static BigDecimal bestFor(BigDecimal reach, List<Measure> alike) {
        return alike.stream()
                .map(ScaleGroup::reach)
                .filter(other -> sharesScale(reach, other))
                .reduce(reach, BigDecimal::max);
    }

    private static boolean sharesScale(BigDecimal small, BigDecimal great) {
        return small.compareTo(great) <= 0 && small.compareTo(great.multiply(SMALLEST_SHARE)) >= 0;
    }

    /** The greatest distance of a plotted value from zero. */
    private static BigDecimal reach(Measure measure) {
        return values(measure).stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static List<BigDecimal> values(Measure measure) {
        List<BigDecimal> values =
                new ArrayList<>(measure.points().stream().map(Point::value).toList());
        if (hasRange(measure)) {
            measure.low().ifPresent(values::add);
            measure.high().ifPresent(values::add);
        }
        return values;
    }

    /** Whether the claims of a measure span more than one value. */
    static boolean hasRange(Measure measure) {
        Optional<BigDecimal> low = measure.low();
        Optional<BigDecimal> high = measure.high();
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) < 0;
    }

    Axis axis() {
        return Axis.over(measures.stream().flatMap(m -> values(m).stream()).toList());
    }
}
