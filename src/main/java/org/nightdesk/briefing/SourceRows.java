package org.nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.intake.InputOutcome;
import org.nightdesk.reconcile.KnownDocument;
import org.nightdesk.reconcile.Picture;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Sentence;

/** The documents of a report, with their dates and what is cited of them. */
final class SourceRows {

    private static final int TITLE = 90;

    private final Index index;
    private final StoryOrder stories;
    private final Grades grades;
    private final Map<String, InputOutcome> outcomes;
    private final Map<String, Set<String>> cited = new TreeMap<>();

    private SourceRows(Index index, BriefingContext context, StoryOrder stories) {
        this.index = index;
        this.stories = stories;
        this.grades = context.grades();
        this.outcomes = context.outcomes().stream()
                .collect(Collectors.toMap(InputOutcome::path, Function.identity(), (a, b) -> a));
    }

    static List<Briefing.Source> rows(
            Index index,
            Picture picture,
            BriefingContext context,
            List<Briefing.Measure> measures,
            StoryOrder stories) {
        SourceRows rows = new SourceRows(index, context, stories);
        for (Briefing.Measure measure : measures) {
            measure.evidence()
                    .forEach(e -> rows.cited
                            .computeIfAbsent(e.document(), d -> new TreeSet<>(SourceRows::byNumber))
                            .add(measure.id()));
        }
        return picture.documents().stream().map(rows::row).toList();
    }

    private static int byNumber(String one, String other) {
        return Integer.compare(number(one), number(other));
    }

    private static int number(String measure) {
        return Integer.parseInt(measure.substring(1));
    }

    private Briefing.Source row(KnownDocument known) {
        Document document = known.document();
        DocumentDate date = known.analysis().map(a -> a.date()).orElse(DocumentDate.UNKNOWN);
        return new Briefing.Source(
                index.ref(document.id()),
                document.id(),
                document.sha256(),
                title(known),
                document.metadata().author().orElse(""),
                outlet(known),
                document.mediaType(),
                document.metadata().language().orElse(""),
                known.arrived(),
                date.interval().low(),
                date.interval().high(),
                date.best(),
                precision(date),
                dateWords(known, date),
                why(date),
                outcome(known),
                remark(known),
                citedFor(document.id()),
                known.analysis().map(a -> a.sentences().size()).orElse(0),
                document.text(),
                document.blocks(),
                stories.name(document.id()),
                grades.of(known));
    }

    /** What the date was taken from; other documents are called by their short names. */
    private String why(DocumentDate date) {
        return index.withRefs(String.join("; ", date.evidence()));
    }

    private static String outlet(KnownDocument known) {
        String all = known.outlets().stream().distinct().collect(Collectors.joining("; "));
        return all.isEmpty() ? known.document().metadata().outlet().orElse("") : all;
    }

    /** The title of the document or, where it has none, its first words. */
    static String title(KnownDocument known) {
        return known.document()
                .metadata()
                .title()
                .filter(t -> !t.isBlank())
                .orElseGet(() -> known.analysis().stream()
                        .flatMap(a -> a.sentences().stream())
                        .map(Sentence::text)
                        .findFirst()
                        .map(t -> Clause.shorten(t, TITLE))
                        .orElse(known.document().id()));
    }

    private static String precision(DocumentDate date) {
        if (!date.isKnown()) {
            return Precision.UNKNOWN.words();
        }
        long days = date.interval().days();
        Precision precision = days == 1
                ? Precision.DAY
                : days <= 7
                        ? Precision.WEEK
                        : days <= 31 ? Precision.MONTH : days <= 366 ? Precision.YEAR : Precision.RANGE;
        return precision.words();
    }

    /** Inferred is what the file itself does not state. */
    private static String dateWords(KnownDocument known, DocumentDate date) {
        String words = When.of(date);
        boolean stated = known.document().metadata().published().equals(date.best()) || date.isDay();
        return !date.isKnown() || stated ? words : words + ", inferred";
    }

    private String outcome(KnownDocument known) {
        InputOutcome outcome = outcomes.get(known.document().id());
        if (outcome != null) {
            return outcome.outcome().words();
        }
        return known.copyOf().isPresent() ? "copy" : known.document().flags().isEmpty() ? "ingested" : "flagged";
    }

    private String remark(KnownDocument known) {
        List<String> remarks = new ArrayList<>();
        known.copyOf().ifPresent(of -> remarks.add("copy of " + copied(of)));
        known.document().flags().stream().sorted().map(DocumentFlag::words).forEach(remarks::add);
        return String.join("; ", remarks);
    }

    private String copied(String document) {
        return index.knows(document) ? index.ref(document) : document;
    }

    /** Printed ids, runs of them joined: {@code M1–M3, M7}. */
    private String citedFor(String document) {
        List<Integer> numbers = cited.getOrDefault(document, Set.of()).stream()
                .map(SourceRows::number)
                .toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            runs.add(i == first ? "M" + numbers.get(i) : "M" + numbers.get(first) + "\u2013M" + numbers.get(i));
        }
        return String.join(", ", runs);
    }
}
