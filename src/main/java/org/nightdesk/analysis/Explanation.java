package org.nightdesk.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.DateEvidence;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Sentence;

/**
 * What was read out of a document and why, sentence by sentence, laid out for a console of 100 columns: the answer to
 * "why did it say so?".
 */
public final class Explanation {

    private static final int COLUMN = 11;
    private static final int TEXT = 5;

    private final Document document;
    private final Analysis analysis;
    private final FigureEntry figures;
    private final EventEntry events;

    public Explanation(Document document, Analysis analysis) {
        this.document = document;
        this.analysis = analysis;
        Map<String, DatedExpression> times =
                byId(analysis.dates(), d -> d.expression().id());
        this.figures = new FigureEntry(byId(analysis.figures(), ReportedFigure::id), times);
        this.events = new EventEntry(analysis.events(), times);
    }

    private static <T> Map<String, T> byId(List<T> readings, Function<T, String> id) {
        return readings.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (one, other) -> one));
    }

    /** The lines in order; no line holds a line break or another control character. */
    public List<String> lines() {
        return Stream.of(head(), date(analysis.date()), actors(), sentences())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> head() {
        return Stream.of(
                        row("document", document.id() + " (" + document.mediaType() + ")"),
                        document.metadata().title().stream().flatMap(t -> row("title", t)),
                        document.metadata().outlet().stream().flatMap(o -> row("outlet", o)),
                        document.flags().stream()
                                .map(DocumentFlag::words)
                                .sorted()
                                .flatMap(f -> row("note", f)))
                .flatMap(rows -> rows);
    }

    /** The date with what it rests on, then what was weighed and says less. */
    private static Stream<String> date(DocumentDate date) {
        String when = date.best()
                .map(Object::toString)
                .orElseGet(() -> date.isKnown() ? Wording.days(date.interval()) : "unknown");
        boolean open = date.best().isPresent() && !date.isDay();
        Stream<String> best = row("date", open ? when + ", the likeliest of " + Wording.days(date.interval()) : when);
        Stream<String> evidence = date.evidence().stream().flatMap(words -> row("because", words));
        Stream<String> others = date.clues().stream()
                .filter(clue -> !date.evidence().contains(clue.words()))
                .map(DateEvidence::words)
                .distinct()
                .flatMap(words -> row("weighed", words));
        return Stream.of(best, evidence, others).flatMap(rows -> rows);
    }

    private static Stream<String> row(String label, String words) {
        return Entry.hung(0, label, COLUMN, words);
    }

    private Stream<String> actors() {
        return analysis.actors().stream()
                .flatMap(actor -> Stream.concat(
                        Stream.of(""), ActorEntry.of(actor, analysis.roles()).lines()));
    }

    private Stream<String> sentences() {
        return analysis.sentences().stream().flatMap(this::sentence);
    }

    private Stream<String> sentence(Sentence sentence) {
        int index = sentence.index();
        Stream<Entry> times = analysis.dates().stream()
                .filter(d -> d.expression().sentence() == index)
                .map(d -> TimeEntry.of(d, analysis.date()));
        Stream<Entry> counted =
                analysis.figures().stream().filter(f -> f.sentence() == index).map(f -> figures.of(f, sentence));
        Stream<Entry> told =
                analysis.events().stream().filter(e -> e.sentence() == index).map(events::of);
        Stream<String> text = Entry.hung(0, "s" + index, TEXT, sentence.text());
        return Stream.of(
                        Stream.of(""),
                        text,
                        Stream.of(times, counted, told).flatMap(s -> s).flatMap(Entry::lines))
                .flatMap(lines -> lines);
    }
}
