package org.nightdesk.briefing.excel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.DateRow;
import org.nightdesk.briefing.Briefing.EventRow;
import org.nightdesk.briefing.Briefing.FigureRow;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.text.Confidence;

/** What was read out of single sentences: events, figures, dates. */
final class ReadingTables {

    private final Briefing briefing;
    private final Links links;
    private final Map<String, String> sentences;

    ReadingTables(Briefing briefing, Links links) {
        this.briefing = briefing;
        this.links = links;
        this.sentences = briefing.sentences().stream()
                .collect(Collectors.toMap(
                        r -> Links.key(r.ref(), r.sentence().index()),
                        r -> r.sentence().text(),
                        (a, b) -> a));
    }

    private Content wording(Evidence at) {
        return Content.words(sentences.getOrDefault(Links.key(at.ref(), at.sentence()), ""));
    }

    private static Content confidence(Confidence confidence) {
        return Content.words(confidence.name().toLowerCase(Locale.ROOT));
    }

    Table<EventRow> events() {
        return new Table<>(
                "Events",
                List.of(
                        new Column<>("ID", 12, "Number of the event in its document.", r -> Content.words(r.id())),
                        new Column<>(
                                "From",
                                13,
                                "First day that it can be; empty where nothing says.",
                                r -> Content.day(r.dateLow())),
                        new Column<>("To", 13, "Last day that it can be.", r -> Content.day(r.dateHigh())),
                        new Column<>(
                                "Precision",
                                12,
                                "How exactly the time is known: day, week, month…",
                                r -> Content.words(r.datePrecision())),
                        new Column<>("Who", 28, "Who did it, by their full names.", r -> Content.words(r.agents())),
                        new Column<>("What", 18, "The words that tell it.", r -> Content.words(r.trigger())),
                        new Column<>("To whom", 26, "To whom or what.", r -> Content.words(r.targets())),
                        new Column<>("Where", 18, "The place that the clause names.", r -> Content.words(r.place())),
                        new Column<>(
                                "Status",
                                12,
                                "happened, planned, alleged, denied, habitual or negated.",
                                r -> Content.words(r.status())),
                        new Column<>(
                                "Class",
                                14,
                                "Class of the event in PLOVER; OTHER where none fits.",
                                r -> Content.words(r.eventClass())),
                        new Column<>("Mode", 10, "A finer class where there is one.", r -> Content.words(r.mode())),
                        new Column<>(
                                "Source",
                                26,
                                "Who said so, origin first; article: the text itself.",
                                r -> Content.words(r.source())),
                        new Column<>(
                                "Same event",
                                13,
                                "Rows of one number tell one event over several documents.",
                                r -> Content.words(r.group())),
                        new Column<>("Confidence", 13, "high, medium or low.", r -> confidence(r.confidence())),
                        new Column<>("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        new Column<>("Sentence", 13, "Link to the sentence.", r -> links.sentence(r.evidence())),
                        new Column<>("Wording", 70, "The sentence.", r -> wording(r.evidence()))),
                briefing.events());
    }

    Table<FigureRow> figures() {
        return new Table<>(
                "Figures",
                List.of(
                        new Column<>("ID", 12, "Number of the figure in its document.", r -> Content.words(r.id())),
                        new Column<>("As reported", 26, "The words of the document.", r -> Content.words(r.surface())),
                        new Column<>(
                                "Value",
                                15,
                                "The number stated; empty for “several”, “thousands”.",
                                r -> Content.number(r.value())),
                        new Column<>(
                                "Low", 15, "Least that the words allow; empty: open.", r -> Content.number(r.low())),
                        new Column<>(
                                "High", 15, "Most that the words allow; empty: open.", r -> Content.number(r.high())),
                        new Column<>("Unit", 16, "What is counted or measured.", r -> Content.words(r.unit())),
                        new Column<>("Scope", 32, "Whose, where, of what.", r -> Content.words(r.scope())),
                        new Column<>("Hedge", 13, "The words that qualify it.", r -> Content.words(r.hedge())),
                        new Column<>(
                                "Hedge class",
                                14,
                                "none, approximate, more (a lower bound), less (an upper bound), vague.",
                                r -> Content.words(r.hedgeClass())),
                        new Column<>(
                                "Source",
                                26,
                                "Who counted, then who passed it on; article: the text itself.",
                                r -> Content.words(r.source())),
                        new Column<>("As of", 13, "First day for which it holds.", r -> Content.day(r.asOfLow())),
                        new Column<>(
                                "As of, last day", 17, "Last day for which it holds.", r -> Content.day(r.asOfHigh())),
                        new Column<>(
                                "Precision",
                                12,
                                "How exactly that time is known.",
                                r -> Content.words(r.asOfPrecision())),
                        new Column<>("Where", 16, "Place named in its clause.", r -> Content.words(r.place())),
                        new Column<>("Status", 11, "actual, planned or alleged.", r -> Content.words(r.status())),
                        new Column<>(
                                "Part of",
                                12,
                                "Link to the figure it is a part of.",
                                r -> r.partOf().isEmpty() ? new Content.Blank() : links.row("Figures", r.partOf())),
                        new Column<>(
                                "Measure",
                                11,
                                "Link to the ledger: figures that count one thing.",
                                r -> r.measure().isEmpty() ? new Content.Blank() : links.row("Ledger", r.measure())),
                        new Column<>("Confidence", 13, "high, medium or low.", r -> confidence(r.confidence())),
                        new Column<>("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        new Column<>("Sentence", 13, "Link to the sentence.", r -> links.sentence(r.evidence())),
                        new Column<>("Wording", 70, "The sentence.", r -> wording(r.evidence()))),
                briefing.figures());
    }

    Table<DateRow> dates() {
        return new Table<>(
                "Dates",
                List.of(
                        new Column<>("Words", 24, "Words of time as they stand.", r -> Content.words(r.surface())),
                        new Column<>(
                                "Value",
                                24,
                                "What they mean, as ISO 8601 and TIMEX3 write it; empty where unresolved.",
                                r -> Content.words(r.value())),
                        new Column<>("From", 13, "First day.", r -> Content.day(r.low())),
                        new Column<>("To", 13, "Last day.", r -> Content.day(r.high())),
                        new Column<>("Precision", 12, "How exactly it is known.", r -> Content.words(r.precision())),
                        new Column<>(
                                "Reason", 60, "How the value follows from the text.", r -> Content.words(r.reason())),
                        new Column<>("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        new Column<>("Sentence", 13, "Link to the sentence.", r -> links.sentence(r.evidence()))),
                briefing.dates());
    }
}
