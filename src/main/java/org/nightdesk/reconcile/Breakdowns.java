package org.nightdesk.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.text.Sentence;

/**
 * Finds totals that their own sentence breaks down into parts that do not give them: "54 people were killed, 31 in Kesh,
 * 18 in Marad and 9 in Delvin". Parts are counts of the same for places that differ, so that nobody is counted twice. They
 * may be too many; they are too few only where a colon says that they are all.
 */
final class Breakdowns {

    /** Whoever is counted "since" or "more" is not among those of the total; "and" opens another count. */
    private static final Pattern OPENS = Pattern.compile(
            "\\s*(?:(?:[\\p{L}'\u2019-]+\\s+){0,5}[\\p{L}'\u2019-]+)?\\s*[:,\u2013\u2014-]\\s*(?:including\\s+)?");

    private static final Pattern COMPLETE = Pattern.compile(".*:\\s*");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:in|at|near|around|from)\\s+[^,;:.\\d]{2,40}(?:,|;|,? and)\\s*(?:another\\s+)?");
    private static final Pattern END = Pattern.compile("\\s*(?:in|at|near|around|from)\\s+[^,;:\\d]{2,40}[.,;]?.*");

    private final Analysis analysis;

    private Breakdowns(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Those of one document. {@code figures}: its figures, in order. */
    static List<Sum> of(Analysis analysis, List<Candidate> figures) {
        Breakdowns breakdowns = new Breakdowns(analysis);
        List<Sum> found = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            breakdowns
                    .of(figures.get(i), figures.subList(i + 1, figures.size()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Sum> of(Candidate total, List<Candidate> after) {
        List<Candidate> parts = new ArrayList<>();
        Candidate last = total;
        for (Candidate part : after) {
            boolean first = parts.isEmpty();
            String between = between(last, part);
            if (!part.isOfOneSentence(total)
                    || !(first ? OPENS : BETWEEN).matcher(between).matches()) {
                break;
            }
            parts.add(part);
            last = part;
        }
        boolean listed = parts.size() > 1
                && END.matcher(rest(last)).matches()
                && areParts(total, parts)
                && numbers(total, parts.getFirst()) == 0;
        return listed ? verdict(total, parts) : Optional.empty();
    }

    /** Exact counts of the same as the total, each for a place of its own. */
    private static boolean areParts(Candidate total, List<Candidate> parts) {
        Set<Set<Set<String>>> places = new HashSet<>();
        return isExact(total)
                && !total.counted().isUnit()
                && parts.stream().allMatch(Breakdowns::isExact)
                && parts.stream().allMatch(p -> p.counted().equals(total.counted()))
                && parts.stream().allMatch(p -> !p.places().isEmpty() && places.add(p.places()))
                && parts.stream().noneMatch(p -> p.places().equals(total.places()));
    }

    private static boolean isExact(Candidate candidate) {
        Range range = candidate.range();
        return range.value().isPresent()
                && range.value().equals(range.low())
                && range.value().equals(range.high());
    }

    private Optional<Sum> verdict(Candidate total, List<Candidate> parts) {
        BigDecimal whole = total.range().value().orElseThrow();
        BigDecimal sum =
                parts.stream().flatMap(p -> p.range().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int more = sum.compareTo(whole);
        boolean complete = COMPLETE.matcher(between(total, parts.getFirst())).matches();
        if (more == 0 || more < 0 && !complete) {
            return Optional.empty();
        }
        String said = parts.stream().map(Candidate::said).collect(Collectors.joining(", "));
        return Optional.of(new Sum(
                parts.stream().map(p -> p.claim().item()).toList(),
                total.claim().item(),
                true,
                said + " together are " + sum.toPlainString() + ", " + (more > 0 ? "more" : "fewer") + " than the "
                        + total.said() + " that they are said to be parts of."));
    }

    /** Numbers between two figures: one that was not read leaves the sum open. */
    private int numbers(Candidate one, Candidate other) {
        return (int) between(one, other).chars().filter(Character::isDigit).count();
    }

    private String between(Candidate one, Candidate other) {
        return one.isOfOneSentence(other)
                ? text(
                        one,
                        one.claim().figure().span().end(),
                        other.claim().figure().span().start())
                : "";
    }

    private String rest(Candidate last) {
        Sentence sentence = sentence(last);
        return text(last, last.claim().figure().span().end(), sentence.span().end());
    }

    private Sentence sentence(Candidate candidate) {
        return analysis.sentences().get(candidate.claim().figure().sentence());
    }

    /** The words of its sentence between two places of the document. */
    private String text(Candidate candidate, int from, int to) {
        Sentence sentence = sentence(candidate);
        int[] points = sentence.text().codePoints().toArray();
        int start = Math.clamp(from - sentence.span().start(), 0, points.length);
        int end = Math.clamp(to - sentence.span().start(), start, points.length);
        return new String(points, start, end - start);
    }
}
