package org.nightdesk.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds figures of one sentence that add up to the figure of another document. */
final class Sums {

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
        List<Candidate> totals = candidates.stream()
                .filter(c -> c.range().value().isPresent() && c.counted().isPeople())
                .toList();
        List<Sum> sums = new ArrayList<>();
        for (List<Candidate> sentence : sentences.values()) {
            totals.stream()
                    .filter(t -> !t.document().equals(sentence.getFirst().document()))
                    .flatMap(t -> sum(sentence, t).stream())
                    .forEach(sums::add);
        }
        return sums.stream()
                .sorted(Comparator.comparing((Sum s) -> s.parts().getFirst()).thenComparing(Sum::total))
                .toList();
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
