package org.nightdesk.briefing.excel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.briefing.Briefing;
import org.nightdesk.briefing.Briefing.EventRow;
import org.nightdesk.briefing.Briefing.FigureRow;
import org.nightdesk.briefing.Briefing.OutcomeRow;
import org.nightdesk.briefing.Briefing.SentenceRow;
import org.nightdesk.briefing.Briefing.Source;

/** The documents, the sentences that rows rest on, and what became of every input. */
final class DocumentTables {

    private final Briefing briefing;
    private final Links links;

    DocumentTables(Briefing briefing, Links links) {
        this.briefing = briefing;
        this.links = links;
    }

    Table<SentenceRow> sentences() {
        Map<String, List<String>> figures = briefing.figures().stream()
                .collect(groupingBy(
                        r -> Links.key(r.evidence().ref(), r.evidence().sentence()), mapping(FigureRow::id, toList())));
        Map<String, List<String>> events = briefing.events().stream()
                .collect(groupingBy(
                        r -> Links.key(r.evidence().ref(), r.evidence().sentence()), mapping(EventRow::id, toList())));
        return Table.of(
                "Sentences",
                List.of(
                        Column.of(
                                "ID",
                                13,
                                "Document and number of the sentence in it, from 0.",
                                r -> Content.words(key(r))),
                        Column.of(
                                "Sentence",
                                100,
                                "Its words.",
                                r -> Content.words(r.sentence().text())),
                        Column.of("Document", 12, "Link to the document.", r -> links.row("Sources", r.ref())),
                        Column.of(
                                "Figures",
                                16,
                                "Link to the first figure read from it; +2: two more.",
                                r -> links.rows("Figures", figures.getOrDefault(key(r), List.of()))),
                        Column.of(
                                "Events",
                                16,
                                "Link to the first event read from it; +2: two more.",
                                r -> links.rows("Events", events.getOrDefault(key(r), List.of()))),
                        Column.number(
                                "Start",
                                10,
                                "Where it begins in the stored text, in Unicode code points from 0.",
                                r -> Content.count(r.sentence().span().start())),
                        Column.number(
                                "End",
                                10,
                                "The place after its last.",
                                r -> Content.count(r.sentence().span().end())),
                        Column.of(
                                "Page",
                                13,
                                "Opens the document’s page beside the workbook at the sentence.",
                                r -> Links.page(r.ref(), "#s" + r.sentence().index(), "In its text"))),
                briefing.sentences());
    }

    private static String key(SentenceRow row) {
        return Links.key(row.ref(), row.sentence().index());
    }

    Table<Source> sources() {
        Map<String, List<String>> sentences = briefing.sentences().stream()
                .collect(groupingBy(SentenceRow::ref, mapping(DocumentTables::key, toList())));
        return new Table<>(
                "Sources",
                10,
                List.of(
                        Column.of("ID", 8, "Short name of the document in this report.", r -> Content.words(r.ref())),
                        Column.of("Title", 40, "Its headline or title.", r -> Content.words(r.title())),
                        Column.of("Outlet", 22, "Who published it.", r -> Content.words(r.outlet())),
                        Column.of(
                                "Date",
                                13,
                                "The likeliest day; empty where none stands out.",
                                r -> Content.day(r.dateBest())),
                        Column.of("From", 13, "First day it can be from.", r -> Content.day(r.dateLow())),
                        Column.of("To", 13, "Last day it can be from.", r -> Content.day(r.dateHigh())),
                        Column.of(
                                "Precision",
                                12,
                                "How exactly its date is known.",
                                r -> Content.words(r.datePrecision())),
                        Column.of("Date basis", 32, "What the date was taken from.", r -> Content.words(r.dateWhy())),
                        Column.of("Outcome", 13, "ingested, flagged, copy…", r -> Content.words(r.outcome())),
                        Column.of("Remark", 32, "What a reader must know of it.", r -> Content.words(r.remark())),
                        Column.number("Sentences", 12, "How many sentences it has.", r -> Content.count(r.sentences())),
                        Column.of(
                                "First sentence",
                                17,
                                "Link to its sentences; +2: two more.",
                                r -> links.rows("Sentences", sentences.getOrDefault(r.ref(), List.of()))),
                        Column.of(
                                "Page",
                                13,
                                "Opens its page beside the workbook.",
                                r -> Links.page(r.ref(), "", "Its text")),
                        Column.of("Author", 20, "Its byline.", r -> Content.words(r.author())),
                        Column.of(
                                "Cited for",
                                20,
                                "Measures and developments that rest on it.",
                                r -> Content.words(r.citedFor())),
                        Column.of("File", 40, "Path in the inbox.", r -> Content.words(r.document())),
                        Column.of("Format", 24, "Media type of the file.", r -> Content.words(r.mediaType())),
                        Column.of("Language", 12, "ISO 639-1.", r -> Content.words(r.language())),
                        Column.of(
                                "Arrived",
                                13,
                                "Business date of the run that first read it.",
                                r -> Content.day(Optional.of(r.arrived()))),
                        Column.of("SHA-256", 68, "Hash of its bytes: its version.", r -> Content.words(r.sha256())),
                        Column.of(
                                "Grade",
                                10,
                                "Reliability of its outlet, A to F, as the job file has it.",
                                r -> Content.words(r.grade())),
                        Column.of("Story", 26, "The course of events that it tells.", r -> Content.words(r.story()))),
                briefing.sources());
    }

    Table<OutcomeRow> inputs() {
        return Table.of(
                "Inputs",
                List.of(
                        Column.of("Path", 56, "Path in the inbox; !/ leads into a file.", r -> Content.words(r.path())),
                        Column.of(
                                "Outcome",
                                14,
                                "ingested, flagged, rejected, skipped, copy, unchanged or gone.",
                                r -> Content.words(r.outcome())),
                        Column.of("Reason", 44, "Why.", r -> Content.words(r.reason())),
                        Column.of(
                                "Detail",
                                56,
                                "What to do about it, or what it is a copy of.",
                                r -> Content.words(r.detail()))),
                briefing.outcomes());
    }
}
