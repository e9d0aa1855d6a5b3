package org.nightdesk.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.Quantity;
import org.nightdesk.names.Attribution;
import org.nightdesk.reconcile.Claim;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.Measure;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.reconcile.Standing;

/** Measures as a reader sees them: the most important first, each with its words, its people and its points. */
final class MeasureRows {

    private final Index index;

    MeasureRows(Index index) {
        this.index = index;
    }

    /** Conflicts and what many tell come first, then large counts; numbers that say little come last. */
    static List<Measure> ranked(Picture picture, Grades grades) {
        Map<String, Integer> reliability = picture.documents().stream()
                .collect(Collectors.toMap(d -> d.document().id(), grades::rank));
        return picture.measures().stream()
                .sorted(Comparator.comparingDouble((Measure m) -> -weight(m))
                        .thenComparingInt(m -> m.claims().stream()
                                .mapToInt(c -> reliability.getOrDefault(c.item().document(), 0))
                                .min()
                                .orElse(0))
                        .thenComparing(m -> m.claims().getFirst().item()))
                .toList();
    }

    static double weight(Measure measure) {
        double standing = switch (measure.standing()) {
            case CONFLICT -> 8;
            case CORROBORATED, UPDATE -> 5;
            case SAME_ORIGIN -> 4;
            case COMPATIBLE -> 2;
            case ONE_SOURCE -> 0;
        };
        double people = measure.unit().equals("persons") ? 3 : isPlainCount(measure) ? 1 : 0;
        double said = measure.claims().stream().anyMatch(c -> c.origin().isPresent()) ? 1 : 0;
        return standing
                + Math.min(4, measure.documents())
                + people
                + said
                + size(measure)
                - (isTrivial(measure) ? 20 : 0);
    }

    private static boolean isPlainCount(Measure measure) {
        return measure.unit().equals("count");
    }

    private static double size(Measure measure) {
        return measure.claims().stream()
                .flatMap(c -> c.figure().quantity().value().stream())
                .mapToDouble(v -> Math.log10(Math.max(1, v.doubleValue())))
                .max()
                .stream()
                .map(s -> Math.min(5, s))
                .findFirst()
                .orElse(-3);
    }

    /** Numbers that a reader would not miss: two leaders, one source, several, and lengths of time told once. */
    static boolean isTrivial(Measure measure) {
        boolean small = measure.claims().stream()
                .allMatch(c -> c.figure().quantity().value().isEmpty()
                        || c.figure().quantity().value().get().compareTo(BigDecimal.TWO) <= 0
                                && (measure.unit().equals("persons") || isPlainCount(measure)));
        boolean length = measure.unit().matches("(?i)(second|minute|hour|day|week|month|year|decade)s?");
        return small || length && measure.documents() < 2;
    }

    Briefing.Measure row(Measure measure) {
        String id = index.measure(telling(measure).item());
        return new Briefing.Measure(
                id,
                index.label(measure).words(),
                sublabel(measure),
                asReported(measure),
                period(measure),
                attributedTo(measure),
                partOf(measure),
                bound(measure, c -> c.range().low(), Comparator.reverseOrder()),
                best(measure),
                bound(measure, c -> c.range().high(), Comparator.naturalOrder()),
                measure.unit(),
                measure.origins(),
                verdict(measure.standing()),
                measure.reason(),
                measure.claims().stream().map(c -> index.id(c.item())).toList(),
                points(measure),
                evidence(measure));
    }

    static Verdict verdict(Standing standing) {
        return Verdict.valueOf(standing.name());
    }

    /** The claim whose words label the measure. */
    Claim telling(Measure measure) {
        return index.telling(measure);
    }

    private String sublabel(Measure measure) {
        String unit = measure.unit();
        String period = period(measure);
        return period.equals(When.UNDATED) ? unit : unit + ", " + period;
    }

    private static String period(Measure measure) {
        Claim last = measure.claims().getLast();
        String when = last.figure()
                .asOf()
                .filter(t -> t.interval().isClosed() && t.interval().equals(last.when()))
                .map(t -> measure.running() ? When.upTo(t.interval()) : When.of(t))
                .orElseGet(() -> measure.running() ? When.upTo(last.when()) : When.of(last.when()));
        boolean planned = last.figure().status() == FigureStatus.PLANNED;
        if (when.equals(When.UNDATED)) {
            return planned ? "planned" : when;
        }
        return planned ? "planned, " + when : when;
    }

    /** The counts as a reader is told them: the newest of an update, all that stand against each other. */
    String counts(Measure measure) {
        return measure.standing() == Standing.UPDATE
                ? FigureWords.quantity(measure.claims().getLast().figure())
                : asReported(measure);
    }

    private static String asReported(Measure measure) {
        String between = measure.standing() == Standing.UPDATE ? " \u2192 " : " | ";
        Map<String, String> words = new LinkedHashMap<>();
        measure.claims().stream()
                .map(c -> FigureWords.quantity(c.figure()))
                .forEach(w -> words.putIfAbsent(w.toLowerCase(Locale.ROOT), w));
        return String.join(between, words.values());
    }

    private String attributedTo(Measure measure) {
        String names = measure.claims().stream()
                .map(c -> chain(c.item().document(), c.figure().source()))
                .filter(n -> !n.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
        return names.isEmpty() ? "unattributed" : names;
    }

    /** The origin and who passed it on first. */
    String chain(String document, Attribution source) {
        return source.chain().stream()
                .limit(2)
                .map(l -> index.name(document, l.actor(), l.words()))
                .distinct()
                .collect(Collectors.joining(", via "));
    }

    private String partOf(Measure measure) {
        return measure.claims().stream()
                .flatMap(c -> c.figure().partOf().map(p -> new Item(c.item().document(), p)).stream())
                .map(index::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Empty where one claim leaves the end open. */
    private static Optional<BigDecimal> bound(
            Measure measure, Function<Claim, Optional<BigDecimal>> end, Comparator<BigDecimal> order) {
        List<Optional<BigDecimal>> ends = measure.claims().stream().map(end).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().map(Optional::orElseThrow).max(order)
                : Optional.empty();
    }

    /** The newest count of an update, the most frequent one otherwise; none where counts conflict. */
    private static Optional<BigDecimal> best(Measure measure) {
        List<BigDecimal> values = measure.claims().stream()
                .flatMap(c -> c.range().value().stream())
                .toList();
        if (values.isEmpty() || measure.standing() == Standing.CONFLICT || measure.isOpen()) {
            return Optional.empty();
        }
        if (measure.standing() == Standing.UPDATE) {
            return Optional.of(values.getLast());
        }
        Map<BigDecimal, Long> times = values.stream()
                .collect(Collectors.groupingBy(
                        BigDecimal::stripTrailingZeros, LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .max(Map.Entry.<BigDecimal, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .map(v -> new BigDecimal(v.toPlainString()));
    }

    private record Spot(BigDecimal value, boolean below, boolean above) {}

    private List<Briefing.Point> points(Measure measure) {
        Map<Spot, List<Claim>> spots = new LinkedHashMap<>();
        for (Claim claim : measure.claims()) {
            claim.range()
                    .value()
                    .ifPresent(v -> spots.computeIfAbsent(spot(claim, v), s -> new ArrayList<>())
                            .add(claim));
        }
        return spots.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey().value()))
                .map(e -> new Briefing.Point(
                        new BigDecimal(e.getKey().value().toPlainString()),
                        e.getKey().below(),
                        e.getKey().above(),
                        FigureWords.quantity(e.getValue().getFirst().figure()),
                        e.getValue().stream()
                                .map(c -> index.evidenceOfFigure(c.item()))
                                .toList()))
                .toList();
    }

    private static Spot spot(Claim claim, BigDecimal value) {
        Quantity.Hedge hedge = claim.figure().quantity().hedge();
        return new Spot(value.stripTrailingZeros(), hedge == Quantity.Hedge.LESS, hedge == Quantity.Hedge.MORE);
    }

    List<Evidence> evidence(Measure measure) {
        return measure.claims().stream()
                .map(c -> index.evidenceOfFigure(c.item()))
                .toList();
    }

    List<Briefing.KeyFigure> keyFigures(List<Measure> ranked, int most) {
        return ranked.stream()
                .filter(m -> !isTrivial(m))
                .filter(m -> m.standing() != Standing.ONE_SOURCE
                        || m.claims().getFirst().range().value().isPresent())
                .limit(most)
                .map(this::keyFigure)
                .toList();
    }

    private Briefing.KeyFigure keyFigure(Measure measure) {
        return new Briefing.KeyFigure(
                printed(measure),
                index.label(measure).words(),
                note(measure),
                verdict(measure.standing()),
                index.measure(measure.claims().getFirst().item()),
                evidence(measure));
    }

    private static String printed(Measure measure) {
        if (measure.standing() == Standing.CONFLICT) {
            return inConflict(measure).stream()
                    .sorted(Comparator.comparing(c -> c.range().value().orElse(BigDecimal.ZERO)))
                    .map(FigureWords::bare)
                    .distinct()
                    .collect(Collectors.joining(" or "));
        }
        if (measure.isOpen()) {
            return span(measure, FigureWords::bare);
        }
        Claim shown = measure.standing() == Standing.UPDATE
                ? measure.claims().getLast()
                : measure.claims().stream()
                        .filter(c -> c.range().value().equals(best(measure)))
                        .findFirst()
                        .orElse(measure.claims().getFirst());
        return FigureWords.printed(shown, measure.unit());
    }

    /** From the least to the most. */
    static String span(Measure measure, Function<Claim, String> words) {
        List<Claim> sorted = measure.claims().stream()
                .sorted(Comparator.comparing(c -> c.range().value().orElse(BigDecimal.ZERO)))
                .toList();
        return words.apply(sorted.getFirst()) + " to " + words.apply(sorted.getLast());
    }

    /** The two newest claims that conflict. */
    static List<Claim> inConflict(Measure measure) {
        List<Item> items = measure.decisive().stream()
                .flatMap(c -> Stream.of(c.one(), c.other()))
                .toList();
        return measure.claims().stream().filter(c -> items.contains(c.item())).toList();
    }

    private String note(Measure measure) {
        String reports = measure.documents() == 1 ? "one report" : measure.documents() + " reports";
        String who = attributedTo(measure).split(" \\| ")[0];
        return switch (measure.standing()) {
            case CONFLICT -> "reports conflict";
            case SAME_ORIGIN -> "one origin (" + who + "), " + reports;
            case CORROBORATED -> measure.origins() + " independent origins, " + reports;
            case UPDATE -> "newest of " + reports;
            case COMPATIBLE -> measure.isOpen() ? "counts of unknown dates" : reports + " agree";
            case ONE_SOURCE -> who.equals("unattributed") ? "one report, unattributed" : "one source (" + who + ")";
        };
    }
}
