package org.nightdesk.briefing.excel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.DateRow;
import org.nightdesk.briefing.Briefing.EventRow;
import org.nightdesk.briefing.Briefing.FigureRow;
import org.nightdesk.briefing.Briefing.Measure;
import org.nightdesk.briefing.Briefing.Source;
import org.nightdesk.briefing.Evidence;
import org.nightdesk.briefing.Verdict;
import org.nightdesk.text.Confidence;

/** What was read out of single sentences: events, figures, dates. */
final class ReadingTables {

    private final Briefing briefing;
    private final Links links;
    private final Map<String, String> sentences;
    private final Map<String, Verdict> verdicts;
    private final Map<String, String> stories;

    ReadingTables(Briefing briefing, Links links) {
        this.briefing = briefing;
        this.links = links;
        this.sentences = briefing.sentences().stream()
                .collect(Collectors.toMap(
                        r -> Links.key(r.ref(), r.sentence().index()),
                        r -> r.sentence().text(),
                        (a, b) -> a));
        this.stories =
                briefing.sources().stream().collect(Collectors.toMap(Source::document, Source::story, (a, b) -> a));
        this.verdicts =
                briefing.measures().stream().collect(Collectors.toMap(Measure::id, Measure::verdict, (a, b) -> a));
    }

    private Content verdict(FigureRow row) {
        Verdict verdict = verdicts.get(row.measure());
        return verdict == null ? new Content.Blank() : new Content.Judgement(verdict);
    }

    private Content story(String document) {
        return Content.words(stories.getOrDefault(document, ""));
    }

    private Content wording(Evidence at) {
        return Content.line(sentences.getOrDefault(Links.key(at.ref(), at.sentence()), ""));
    }

    private static Content confidence(Confidence confidence) {
        return Content.words(confidence.name().toLowerCase(Locale.ROOT));
    }

    Table<EventRow> events() {
        return new Table<>(
                "Events",
                11,
                List.of(
                        Column.of("ID", 11, "Number of the event in its document.", r -> Content.words(r.id())),
                        Column.of(
                                "From",
                                13,
                                "First day that it can be; empty where nothing says.",
                                r -> Content.day(r.dateLow())),
                        Column.of("To", 13, "Last day that it can be.", r -> Content.day(r.dateHigh())),
                        Column.of(
                                "Precision",
                                11,
                                "How exactly the time is known: day, week, month…",
                                r -> Content.words(r.datePrecision())),
                        Column.of("Who", 26, "Who did it, by their full names.", r -> Content.words(r.agents())),
                        Column.of("What", 16, "The words that tell it.", r -> Content.words(r.trigger())),
                        Column.of("To whom", 24, "To whom or what.", r -> Content.words(r.targets())),
                        Column.of("Where", 16, "The place that the clause names.", r -> Content.words(r.place())),
                        Column.of(
                                "Status",
                                11,
                                "happened, planned, alleged, denied, habitual or negated.",
                                r -> Content.words(r.status())),
                        Column.of(
                                "Source",
                                24,
                                "Who said so, origin first; article: the text itself.",
                                r -> Content.words(r.source())),
                        Column.of("Sentence", 12, "Link to the sentence.", r -> links.sentence(r.evidence())),
                        Column.of("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        Column.of(
                                "Class",
                                14,
                                "Class of the event in PLOVER; OTHER where none fits.",
                                r -> Content.words(r.eventClass())),
                        Column.of("Mode", 10, "A finer class where there is one.", r -> Content.words(r.mode())),
                        Column.of(
                                "Same event",
                                13,
                                "Rows of one number tell one event over several documents.",
                                r -> Content.words(r.group())),
                        Column.of("Confidence", 13, "high, medium or low.", r -> confidence(r.confidence())),
                        Column.of("Wording", 70, "The sentence.", r -> wording(r.evidence())),
                        Column.of(
                                "Story",
                                26,
                                "The course of events that its document tells.",
                                r -> story(r.document()))),
                briefing.events());
    }

    Table<FigureRow> figures() {
        return new Table<>(
                "Figures",
                13,
                List.of(
                        Column.of("ID", 11, "Number of the figure in its document.", r -> Content.words(r.id())),
                        Column.of("As reported", 24, "The words of the document.", r -> Content.words(r.surface())),
                        Column.number(
                                "Value",
                                14,
                                "The number stated; empty for “several”, “thousands”.",
                                r -> Content.number(r.value())),
                        Column.number(
                                "Low", 14, "Least that the words allow; empty: open.", r -> Content.number(r.low())),
                        Column.number(
                                "High", 14, "Most that the words allow; empty: open.", r -> Content.number(r.high())),
                        Column.of("Unit", 15, "What is counted or measured.", r -> Content.words(r.unit())),
                        Column.of("Scope", 28, "Whose, where, of what.", r -> Content.words(r.scope())),
                        Column.of(
                                "Source",
                                24,
                                "Who counted, then who passed it on; article: the text itself.",
                                r -> Content.words(r.source())),
                        Column.of("As of", 13, "First day for which it holds.", r -> Content.day(r.asOfLow())),
                        Column.of("Status", 10, "actual, planned or alleged.", r -> Content.words(r.status())),
                        Column.of(
                                "Measure",
                                10,
                                "Link to the ledger: figures that count one thing.",
                                r -> r.measure().isEmpty() ? new Content.Blank() : links.row("Ledger", r.measure())),
                        Column.of("Verdict", 16, "How the figures of its measure stand to each other.", this::verdict),
                        Column.of("Sentence", 12, "Link to the sentence.", r -> links.sentence(r.evidence())),
                        Column.of("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        Column.of("Hedge", 13, "The words that qualify it.", r -> Content.words(r.hedge())),
                        Column.of(
                                "Hedge class",
                                14,
                                "none, approximate, more (a lower bound), less (an upper bound), vague.",
                                r -> Content.words(r.hedgeClass())),
                        Column.of(
                                "Shared hedge",
                                14,
                                "Words that qualify an earlier number of its list and may reach this one.",
                                r -> Content.words(r.sharedHedge())),
                        Column.of(
                                "Part of",
                                12,
                                "Link to the figure it is a part of.",
                                r -> r.partOf().isEmpty() ? new Content.Blank() : links.row("Figures", r.partOf())),
                        Column.of(
                                "As of, last day", 17, "Last day for which it holds.", r -> Content.day(r.asOfHigh())),
                        Column.of(
                                "Precision",
                                12,
                                "How exactly that time is known.",
                                r -> Content.words(r.asOfPrecision())),
                        Column.of("Where", 16, "Place named in its clause.", r -> Content.words(r.place())),
                        Column.of("Confidence", 13, "high, medium or low.", r -> confidence(r.confidence())),
                        Column.of("Wording", 70, "The sentence.", r -> wording(r.evidence())),
                        Column.of(
                                "Story",
                                26,
                                "The course of events that its document tells.",
                                r -> story(r.document()))),
                briefing.figures());
    }

    Table<DateRow> dates() {
        return Table.of(
                "Dates",
                List.of(
                        Column.of("Words", 24, "Words of time as they stand.", r -> Content.words(r.surface())),
                        Column.of(
                                "Value",
                                24,
                                "What they mean, as ISO 8601 and TIMEX3 write it; empty where unresolved.",
                                r -> Content.words(r.value())),
                        Column.of("From", 13, "First day.", r -> Content.day(r.low())),
                        Column.of("To", 13, "Last day.", r -> Content.day(r.high())),
                        Column.of("Precision", 12, "How exactly it is known.", r -> Content.words(r.precision())),
                        Column.of("Confidence", 13, "high, medium or low.", r -> confidence(r.confidence())),
                        Column.of("Reason", 60, "How the value follows from the text.", r -> Content.words(r.reason())),
                        Column.of("Document", 12, "Link to the document.", r -> links.source(r.document())),
                        Column.of("Sentence", 13, "Link to the sentence.", r -> links.sentence(r.evidence()))),
                briefing.dates());
    }
}
