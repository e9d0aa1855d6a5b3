package org.nightdesk.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.events.Event;
import org.nightdesk.figures.Quantity;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.names.Actor;
import org.nightdesk.text.Document;
import org.nightdesk.text.DocumentFlag;
import org.nightdesk.text.Sentence;

/** What was read out of a document and why, sentence by sentence, in plain lines: the answer to "why did it say so?". */
public final class Explanation {

    private final Document document;
    private final Analysis analysis;

    public Explanation(Document document, Analysis analysis) {
        this.document = document;
        this.analysis = analysis;
    }

    /** The lines in order; no line holds a line break or another control character. */
    public List<String> lines() {
        return Stream.of(head(), actors(), sentences())
                .flatMap(part -> part)
                .map(Explanation::printable)
                .toList();
    }

    private Stream<String> head() {
        Stream<String> title = document.metadata().title().stream().map(t -> "title     " + t);
        Stream<String> outlet = document.metadata().outlet().stream().map(o -> "outlet    " + o);
        Stream<String> flags =
                document.flags().stream().map(DocumentFlag::words).sorted().map(f -> "note      " + f);
        Stream<String> first = Stream.of("document  " + document.id() + " (" + document.mediaType() + ")");
        Stream<String> dated = Stream.of("date      " + date(analysis.date()));
        return Stream.of(first, title, outlet, dated, flags).flatMap(s -> s);
    }

    private static String date(DocumentDate date) {
        String when = date.best()
                .map(Object::toString)
                .orElseGet(() -> date.isKnown()
                        ? date.interval().low().map(Object::toString).orElse("…") + " to "
                                + date.interval().high().map(Object::toString).orElse("…")
                        : "unknown");
        return when + " – " + String.join("; ", date.evidence());
    }

    private Stream<String> actors() {
        if (analysis.actors().isEmpty()) {
            return Stream.empty();
        }
        Stream<String> lines = analysis.actors().stream()
                .map(a -> "  " + a.id() + "  " + a.type() + "  " + a.canonical() + roles(a) + aliases(a));
        return Stream.concat(Stream.of("", "actors"), lines);
    }

    private static String roles(Actor actor) {
        return actor.roles().isEmpty() ? "" : "  (" + String.join("; ", actor.roles()) + ")";
    }

    private static String aliases(Actor actor) {
        List<String> others = actor.aliases().stream()
                .filter(a -> !a.equals(actor.canonical()))
                .toList();
        return others.isEmpty() ? "" : "  also: " + String.join(", ", others);
    }

    private Stream<String> sentences() {
        return analysis.sentences().stream().flatMap(this::sentence);
    }

    private Stream<String> sentence(Sentence sentence) {
        int index = sentence.index();
        Stream<String> text = Stream.of("", "s" + index + "  " + sentence.text());
        Stream<String> dates = analysis.dates().stream()
                .filter(d -> d.expression().sentence() == index)
                .map(Explanation::date);
        Stream<String> figures =
                analysis.figures().stream().filter(f -> f.sentence() == index).map(Explanation::figure);
        Stream<String> events =
                analysis.events().stream().filter(e -> e.sentence() == index).map(Explanation::event);
        return Stream.of(text, dates, figures, events).flatMap(s -> s);
    }

    private static String date(DatedExpression date) {
        String value = date.time().isResolved() ? date.time().value() : "unresolved";
        return "    time    “" + date.expression().surface() + "” = " + value + " ("
                + date.time().precision().words() + ") – " + date.time().reason();
    }

    private static String figure(ReportedFigure figure) {
        return "    figure  " + figure.id() + " “" + figure.surface() + "” = " + quantity(figure.quantity()) + " "
                + figure.unit()
                + part(" | ", figure.scope())
                + " | " + figure.status().name().toLowerCase(Locale.ROOT)
                + " | said by " + figure.source().words()
                + figure.asOf()
                        .filter(t -> t.isResolved())
                        .map(t -> " | as of " + t.value())
                        .orElse("")
                + figure.partOf().map(p -> " | part of " + p).orElse("")
                + " | " + figure.confidence().name().toLowerCase(Locale.ROOT);
    }

    private static String quantity(Quantity quantity) {
        String range = quantity.low().map(n -> n.toPlainString()).orElse("…") + " to "
                + quantity.high().map(n -> n.toPlainString()).orElse("…");
        return quantity.value().map(n -> n.toPlainString()).orElse(range)
                + (quantity.hedge() == Quantity.Hedge.NONE ? "" : " [" + quantity.hedgeWords() + ": " + range + "]");
    }

    private static String event(Event event) {
        return "    event   " + event.id() + " " + event.eventClass() + " “" + event.trigger() + "” "
                + participants(event.agents()) + " → " + participants(event.targets())
                + part(" | at ", event.place())
                + event.time()
                        .filter(t -> t.isResolved())
                        .map(t -> " | on " + t.value())
                        .orElse("")
                + " | " + event.status().name().toLowerCase(Locale.ROOT)
                + " | said by " + event.source().words()
                + " | " + event.confidence().name().toLowerCase(Locale.ROOT);
    }

    private static String participants(List<Event.Participant> participants) {
        return participants.isEmpty()
                ? "–"
                : participants.stream().map(Event.Participant::words).collect(Collectors.joining(", "));
    }

    private static String part(String before, String words) {
        return words.isEmpty() ? "" : before + words;
    }

    private static String printable(String line) {
        return line.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }
}
