package org.nightdesk.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.intake.Outcome;
import org.nightdesk.reconcile.Days;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.text.DocumentFlag;

/** What a report does not rest on: outlets that fell silent, what could not be read or analysed, what has no date. */
final class Coverage {

    /** Fewer documents show no habit. */
    private static final int KNOWN = 3;

    /** An outlet is silent when nothing came for so many times its usual gap. */
    private static final int GAPS = 3;

    private final Picture picture;
    private final BriefingContext context;

    private Coverage(Picture picture, BriefingContext context) {
        this.picture = picture;
        this.context = context;
    }

    static List<Briefing.Gap> of(Picture picture, BriefingContext context) {
        Coverage coverage = new Coverage(picture, context);
        List<Briefing.Gap> gaps = new ArrayList<>(coverage.silent());
        context.outcomes().stream()
                .filter(o -> o.outcome() == Outcome.REJECTED)
                .map(Coverage::unread)
                .forEach(gaps::add);
        picture.documents().stream()
                .filter(d -> d.copyOf().isEmpty())
                .forEach(d -> coverage.document(d).ifPresent(gaps::add));
        return gaps;
    }

    private static Briefing.Gap unread(InputOutcome outcome) {
        return new Briefing.Gap("not read", outcome.path(), outcome.reason());
    }

    private Optional<Briefing.Gap> document(KnownDocument known) {
        String id = known.document().id();
        boolean blank = known.analysis().filter(a -> !a.sentences().isEmpty()).isEmpty();
        if (blank || known.document().flags().contains(DocumentFlag.LANGUAGE_NOT_ANALYSED)) {
            return Optional.of(new Briefing.Gap("not analysed", id, why(known)));
        }
        boolean dated = known.analysis().orElseThrow().date().isKnown();
        return dated ? Optional.empty() : Optional.of(new Briefing.Gap("undated", id, "nothing says when it is from"));
    }

    private static String why(KnownDocument known) {
        String flags = known.document().flags().stream()
                .sorted()
                .map(DocumentFlag::words)
                .collect(Collectors.joining("; "));
        return flags.isEmpty() ? "no sentence was read from it" : flags;
    }

    // ---- outlets

    private List<Briefing.Gap> silent() {
        Map<String, List<LocalDate>> arrivals = picture.documents().stream()
                .filter(d -> d.document().metadata().outlet().isPresent())
                .collect(Collectors.groupingBy(
                        d -> d.document().metadata().outlet().orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(KnownDocument::arrived, Collectors.toList())));
        return arrivals.entrySet().stream()
                .flatMap(e -> silent(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private Optional<Briefing.Gap> silent(String outlet, List<LocalDate> arrivals) {
        List<LocalDate> nights = arrivals.stream().distinct().sorted().toList();
        if (arrivals.size() < KNOWN || nights.size() < 2) {
            return Optional.empty();
        }
        long usual = usualGap(nights);
        long since = ChronoUnit.DAYS.between(nights.getLast(), context.date());
        return since <= GAPS * usual
                ? Optional.empty()
                : Optional.of(new Briefing.Gap(
                        "silent",
                        outlet,
                        "nothing since " + Days.words(nights.getLast()) + "; before, it came "
                                + (usual == 1 ? "every day" : "every " + usual + " days") + " as a rule"));
    }

    /** The middle one; of an even number the longer of both. */
    private static long usualGap(List<LocalDate> nights) {
        List<Long> gaps = IntStream.range(1, nights.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(nights.get(i - 1), nights.get(i)))
                .sorted()
                .toList();
        return gaps.get(gaps.size() / 2);
    }
}
