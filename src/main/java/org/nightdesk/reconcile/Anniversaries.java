package org.nightdesk.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nightdesk.analysis.Analysis;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DateEvidence.Strength;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.text.RuleTable;
import org.nightdesk.text.Sentence;

/**
 * Dates a document by an anniversary that it tells of: the first anniversary of a treaty whose signing some document
 * dates is a year after that.
 */
final class Anniversaries {

    private static final Pattern ANNIVERSARY = Pattern.compile(
            "\\b(\\d{1,3}|\\p{L}+)(?:st|nd|rd|th)?[- ](?:year[- ])?anniversary\\b(?:\\s+of\\s+([^,.;:()]{3,80}))?",
            Pattern.CASE_INSENSITIVE);
    /** "One year after a fire killed seven workers, families laid wreaths." */
    private static final Pattern YEARS_AFTER = Pattern.compile(
            "\\b(\\d{1,3}|\\p{L}+) years? (?:after|since)\\s+([^,.;:()]{3,80})", Pattern.CASE_INSENSITIVE);

    private static final int AROUND = 14;
    private static final int AFTERWARDS = 62;
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (RuleTable.Row row :
                RuleTable.of(Anniversaries.class, "ordinals.tsv").rows()) {
            for (String word : row.cell(1).split(" ")) {
                NUMBERS.put(word, Integer.parseInt(row.cell(0)));
            }
        }
    }

    /** Tells on which days of publication the words of an event mean a wanted time, give or take some days. */
    interface FittingDays {
        List<LocalDate> of(Analysis analysis, Told told, TimeInterval wanted, int tolerance);
    }

    private final Cast cast;
    private final StoryMarks marks;

    Anniversaries(Cast cast, StoryMarks marks) {
        this.cast = cast;
        this.marks = marks;
    }

    List<DateEvidence> evidence(Analysis analysis, List<Told> own, SameHappening dated, FittingDays fitting) {
        List<DateEvidence> evidence = new ArrayList<>();
        boolean dateline = analysis.date().clues().stream().anyMatch(DateEvidence::isOfNoYear);
        for (Sentence sentence : analysis.sentences()) {
            found(sentence, dateline)
                    .flatMap(found -> years(found.group(1)).stream()
                            .flatMap(years -> origin(
                                    analysis,
                                    sentence,
                                    Optional.ofNullable(found.group(2)).orElse(""),
                                    dated)
                                    .flatMap(origin -> evidence(analysis, sentence, own, origin, years, fitting))
                                    .stream()))
                    .forEach(evidence::add);
        }
        return evidence;
    }

    /** Anniversaries; in the lead of a report with a dateline also years after something. */
    private static Stream<MatchResult> found(Sentence sentence, boolean dateline) {
        Stream<MatchResult> after = dateline && sentence.index() < Told.LEAD
                ? YEARS_AFTER.matcher(sentence.text()).results()
                : Stream.of();
        return Stream.concat(ANNIVERSARY.matcher(sentence.text()).results(), after);
    }

    private static Optional<Integer> years(String word) {
        String plain = Words.plain(word);
        return plain.matches("\\d+") ? Optional.of(Integer.valueOf(plain)) : Optional.ofNullable(NUMBERS.get(plain));
    }

    /** The dated event that is remembered: told by the words after "anniversary of", of someone named in the sentence. */
    private Optional<Happening> origin(Analysis analysis, Sentence sentence, String of, SameHappening dated) {
        Set<String> kinds = new HashSet<>(Telling.kinds(of));
        kinds.addAll(Words.content(of));
        Set<String> named = cast.in(analysis.document(), sentence.index());
        List<Happening> fitting = dated.told(kinds)
                .filter(t -> t.isTimed() && !t.told().whole())
                .filter(t -> isOf(t.told(), named, of))
                .sorted((a, b) -> Long.compare(a.when().days(), b.when().days()))
                .toList();
        boolean clear = !fitting.isEmpty()
                && fitting.stream()
                        .allMatch(t -> t.when().meets(fitting.getFirst().when()));
        return clear ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Whether it is told of someone named in the sentence of the anniversary, or of a name behind "anniversary of". */
    private boolean isOf(Told told, Set<String> named, String of) {
        return told.who().stream().anyMatch(p -> concerns(p, named))
                || Words.shared(marks.names(told), StoryMarks.names(" " + of)) > 0;
    }

    private boolean concerns(String participant, Set<String> named) {
        Set<String> all = new HashSet<>(named);
        named.forEach(n -> all.addAll(cast.countries(n)));
        return all.contains(participant) || Words.shared(cast.countries(participant), all) > 0;
    }

    private static Optional<DateEvidence> evidence(
            Analysis analysis, Sentence sentence, List<Told> own, Happening origin, int years, FittingDays fitting) {
        LocalDate low = origin.when().low().orElseThrow().plusYears(years);
        LocalDate high = origin.when().high().orElseThrow().plusYears(years);
        List<LocalDate> days = new ArrayList<>();
        own.stream()
                .filter(t -> t.sentence() == sentence.index())
                .forEach(t -> days.addAll(fitting.of(analysis, t, TimeInterval.of(low, high), AROUND)));
        if (days.isEmpty()) {
            low.minusDays(AROUND)
                    .datesUntil(high.plusDays(AFTERWARDS))
                    .filter(analysis.date().interval()::contains)
                    .forEach(days::add);
        }
        String words = "tells of what took place " + Days.words(origin.when()) + " (" + origin.document() + ") as "
                + years + (years == 1 ? " year" : " years") + " ago";
        return days.isEmpty() ? Optional.empty() : Optional.of(DateEvidence.oneOf(Strength.FAIR, days, words));
    }
}
