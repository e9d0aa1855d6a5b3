package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.figures.FigureStatus;

/** Finds figures of one sentence that add up to the figure of another document. */
final class Sums {

    /** Totals from so much to so much of the stated sum are looked at. */
    private static final BigDecimal LEAST = new BigDecimal("0.9");

    private static final BigDecimal MOST = new BigDecimal("1.1");

    private final CountedThings things;
    private final Kinship kinship;

    Sums(CountedThings things, Kinship kinship) {
        this.things = things;
        this.kinship = kinship;
    }

    List<Sum> of(List<Candidate> candidates) {
        Map<String, List<Candidate>> sentences = candidates.stream()
                .filter(c -> c.range().value().isPresent() && !c.counted().isUnit())
                .collect(Collectors.groupingBy(
                        c -> c.document() + " " + c.claim().figure().sentence(), TreeMap::new, Collectors.toList()));
        sentences.values().removeIf(sentence -> sentence.size() < 2);
        Collection<NavigableMap<BigDecimal, List<Candidate>>> totals = totals(candidates);
        List<Sum> sums = new ArrayList<>();
        for (List<Candidate> sentence : sentences.values()) {
            totals.stream()
                    .flatMap(t -> near(sentence, t))
                    .filter(t -> !t.document().equals(sentence.getFirst().document()))
                    .flatMap(t -> sum(sentence, t).stream())
                    .forEach(sums::add);
        }
        return sums.stream()
                .sorted(Comparator.comparing((Sum s) -> s.parts().getFirst()).thenComparing(Sum::total))
                .toList();
    }

    private record Kind(Counted counted, FigureStatus status) {}

    /** Counts of people of each kind by their number. */
    private static Collection<NavigableMap<BigDecimal, List<Candidate>>> totals(List<Candidate> candidates) {
        Map<Kind, NavigableMap<BigDecimal, List<Candidate>>> totals = new LinkedHashMap<>();
        candidates.stream()
                .filter(c -> c.counted().isPeople())
                .forEach(c -> c.range()
                        .value()
                        .ifPresent(value -> totals.computeIfAbsent(
                                        new Kind(c.counted(), c.claim().figure().status()), k -> new TreeMap<>())
                                .computeIfAbsent(value, v -> new ArrayList<>())
                                .add(c)));
        totals.values().forEach(byNumber -> byNumber.values().forEach(told -> told.sort(Ledger.IN_TIME)));
        return totals.values();
    }

    /**
     * Those of one kind that the parts of a sentence can add up to. Where very many documents tell one number, those next to
     * the sentence in time.
     */
    private Stream<Candidate> near(List<Candidate> sentence, NavigableMap<BigDecimal, List<Candidate>> totals) {
        Candidate any = totals.firstEntry().getValue().getFirst();
        List<Candidate> parts = sentence.stream().filter(p -> fits(p, any)).toList();
        if (parts.size() < 2) {
            return Stream.of();
        }
        BigDecimal sum =
                parts.stream().flatMap(p -> p.range().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return totals
                .subMap(sum.multiply(LEAST), true, sum.multiply(MOST).max(sum.multiply(LEAST)), true)
                .values()
                .stream()
                .flatMap(told -> inTime(parts.getFirst(), told).stream());
    }

    private static List<Candidate> inTime(Candidate part, List<Candidate> told) {
        if (told.size() <= Neighbours.FEW) {
            return told;
        }
        int found = Collections.binarySearch(told, part, Ledger.IN_TIME);
        int at = found < 0 ? -found - 1 : found;
        return told.subList(Math.max(0, at - Neighbours.FEW / 2), Math.min(told.size(), at + Neighbours.FEW / 2));
    }

    private Optional<Sum> sum(List<Candidate> sentence, Candidate total) {
        List<Candidate> parts = sentence.stream().filter(p -> fits(p, total)).toList();
        boolean different =
                parts.stream().map(p -> p.counted().head()).distinct().count() == parts.size();
        if (parts.size() < 2 || !different || !isSum(parts, total) || !isOneMatter(parts.getFirst(), total)) {
            return Optional.empty();
        }
        return Optional.of(new Sum(
                parts.stream().map(p -> p.claim().item()).toList(),
                total.claim().item(),
                false,
                reason(parts, total)));
    }

    private boolean fits(Candidate part, Candidate total) {
        return things.mayBePart(part.counted(), total.counted())
                && part.claim().figure().status() == total.claim().figure().status()
                && part.claim().figure().partOf().isEmpty()
                && !part.counted().head().equals(total.counted().head());
    }

    private boolean isOneMatter(Candidate part, Candidate total) {
        return kinship.matter(part.document(), total.document()) >= 0
                && Words.shared(part.actors(), total.actors()) + Words.shared(part.told(), total.told()) > 0;
    }

    /** The parts add up to the total as their words have it, and the stated numbers to within a twentieth. */
    private static boolean isSum(List<Candidate> parts, Candidate total) {
        Range sum = parts.stream().map(Candidate::range).reduce(Range::plus).orElseThrow();
        double stated = sum.value().orElseThrow().doubleValue();
        double wanted = total.range().value().orElseThrow().doubleValue();
        return wanted > 0 && Math.abs(stated - wanted) <= wanted / 20;
    }

    private static String reason(List<Candidate> parts, Candidate total) {
        return "Possible match: "
                + parts.stream()
                        .map(p -> "\u201c" + p.claim().figure().surface() + "\u201d")
                        .collect(Collectors.joining(" and "))
                + " together make \u201c" + total.claim().figure().surface() + "\u201d.";
    }
}
