package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.TimeExpression;
import org.nightdesk.dates.TimeInterval;

/**
 * Gives a dateline that names a weekday alone, as "Tallinn, Friday", its week: other reports of the same story tell, in a
 * sentence with the same names or figures, the day of what it tells as "on Monday" or "today". A weekday comes back, so
 * that two weeks which could both be meant leave it open.
 */
final class DatelineWeek {

    /** A story is followed up within so many days. */
    private static final int FOLLOWED = 14;

    /** Words that two sentences of one thing share at least, and names among them. */
    private static final int WORDS = 5;

    private static final int NAMES = 2;

    private record Found(LocalDate published, String document, String own, TimeInterval day) {}

    private final StoryMarks marks;
    private final BiFunction<TimeExpression, LocalDate, TimeInterval> meaning;

    /** @param meaning what words of time mean in a report of a day */
    DatelineWeek(StoryMarks marks, BiFunction<TimeExpression, LocalDate, TimeInterval> meaning) {
        this.marks = marks;
        this.meaning = meaning;
    }

    /**
     * The day of a document whose dateline names but a weekday; nothing where siblings lead to different weeks.
     *
     * @param siblings dated documents of the same story
     */
    Optional<DateEvidence> evidence(Analysis analysis, List<Analysis> siblings) {
        Optional<DateEvidence> line = line(analysis);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<Found> found = siblings.stream()
                .sorted(Comparator.comparing(Analysis::document))
                .flatMap(other -> found(analysis, other, line.get()))
                .toList();
        boolean agreed = found.stream().map(Found::published).distinct().count() == 1;
        return agreed ? Optional.of(evidence(found.getFirst())) : Optional.empty();
    }

    /** Whether nothing but a weekday is known of a document's day. */
    static boolean isIn(Analysis analysis) {
        return line(analysis).isPresent();
    }

    private static Optional<DateEvidence> line(Analysis analysis) {
        boolean dated = analysis.date().clues().stream().anyMatch(DateEvidence::isOfNoYear);
        return analysis.date().clues().stream()
                .filter(clue -> !dated && clue.strength() == Strength.STRONG && clue.isOfNoWeek())
                .findFirst();
    }

    private static DateEvidence evidence(Found found) {
        return DateEvidence.within(
                Strength.FAIR,
                TimeInterval.day(found.published()),
                "“" + found.own() + "” for what another document (" + found.document() + ") tells of "
                        + Days.words(found.day()));
    }

    private Stream<Found> found(Analysis own, Analysis other, DateEvidence line) {
        return own.dates().stream()
                .map(DatedExpression::expression)
                .filter(words -> !LookingBack.isIn(own, words.sentence()))
                .flatMap(words -> other.dates().stream()
                        .filter(then -> isOfOneThing(own, words, other, then.expression()))
                        .flatMap(then -> published(words, then.time().interval(), other, line)
                                .map(day -> new Found(
                                        day,
                                        other.document(),
                                        words.surface(),
                                        then.time().interval()))));
    }

    private boolean isOfOneThing(Analysis own, TimeExpression words, Analysis other, TimeExpression then) {
        int mine = words.sentence();
        int theirs = then.sentence();
        String sentence = own.sentences().get(mine).text();
        Set<String> shared = new HashSet<>(Words.content(sentence));
        shared.retainAll(Words.content(other.sentences().get(theirs).text()));
        return Words.shared(marks.figures(own, mine), marks.figures(other, theirs)) > 0
                || shared.size() >= WORDS && Words.shared(shared, StoryMarks.names(sentence)) >= NAMES;
    }

    /** The days of the dateline's weekday on which its words mean a day that the other one tells as past. */
    private Stream<LocalDate> published(TimeExpression words, TimeInterval then, Analysis other, DateEvidence line) {
        LocalDate told = other.date().interval().low().orElseThrow();
        if (then.days() != 1 || then.low().orElseThrow().isAfter(told)) {
            return Stream.empty();
        }
        return told.minusDays(FOLLOWED)
                .datesUntil(told.plusDays(FOLLOWED + 1L))
                .filter(line.fits()::admits)
                .filter(day -> !day.isBefore(then.low().orElseThrow()))
                .filter(day -> meaning.apply(words, day).equals(then));
    }
}
