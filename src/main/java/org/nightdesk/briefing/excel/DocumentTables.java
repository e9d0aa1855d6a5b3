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
        return new Table<>(
                "Sentences",
                List.of(
                        new Column<>(
                                "ID",
                                13,
                                "Document and number of the sentence in it, from 0.",
                                r -> Content.words(key(r))),
                        new Column<>(
                                "Sentence",
                                100,
                                "Its words.",
                                r -> Content.words(r.sentence().text())),
                        new Column<>("Document", 12, "Link to the document.", r -> links.row("Sources", r.ref())),
                        new Column<>(
                                "Figures",
                                16,
                                "Link to the first figure read from it; +2: two more.",
                                r -> links.rows("Figures", figures.getOrDefault(key(r), List.of()))),
                        new Column<>(
                                "Events",
                                16,
                                "Link to the first event read from it; +2: two more.",
                                r -> links.rows("Events", events.getOrDefault(key(r), List.of()))),
                        new Column<>(
                                "Start",
                                10,
                                "Where it begins in the stored text, in Unicode code points from 0.",
                                r -> Content.count(r.sentence().span().start())),
                        new Column<>(
                                "End",
                                10,
                                "The place after its last.",
                                r -> Content.count(r.sentence().span().end())),
                        new Column<>(
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
                List.of(
                        new Column<>(
                                "ID", 9, "Short name of the document in this report.", r -> Content.words(r.ref())),
                        new Column<>("Title", 44, "Its headline or title.", r -> Content.words(r.title())),
                        new Column<>("Outlet", 22, "Who published it.", r -> Content.words(r.outlet())),
                        new Column<>("Author", 20, "Its byline.", r -> Content.words(r.author())),
                        new Column<>(
                                "Date",
                                13,
                                "The likeliest day; empty where none stands out.",
                                r -> Content.day(r.dateBest())),
                        new Column<>("From", 13, "First day it can be from.", r -> Content.day(r.dateLow())),
                        new Column<>("To", 13, "Last day it can be from.", r -> Content.day(r.dateHigh())),
                        new Column<>(
                                "Precision",
                                12,
                                "How exactly its date is known.",
                                r -> Content.words(r.datePrecision())),
                        new Column<>(
                                "Date basis", 36, "What the date was taken from.", r -> Content.words(r.dateWhy())),
                        new Column<>("Outcome", 13, "ingested, flagged, copy…", r -> Content.words(r.outcome())),
                        new Column<>("Remark", 36, "What a reader must know of it.", r -> Content.words(r.remark())),
                        new Column<>(
                                "Cited for",
                                20,
                                "Measures and developments that rest on it.",
                                r -> Content.words(r.citedFor())),
                        new Column<>("Sentences", 12, "How many sentences it has.", r -> Content.count(r.sentences())),
                        new Column<>(
                                "First sentence",
                                17,
                                "Link to its sentences; +2: two more.",
                                r -> links.rows("Sentences", sentences.getOrDefault(r.ref(), List.of()))),
                        new Column<>(
                                "Page",
                                13,
                                "Opens its page beside the workbook.",
                                r -> Links.page(r.ref(), "", "Its text")),
                        new Column<>("File", 40, "Path in the inbox.", r -> Content.words(r.document())),
                        new Column<>("Format", 24, "Media type of the file.", r -> Content.words(r.mediaType())),
                        new Column<>("Language", 12, "ISO 639-1.", r -> Content.words(r.language())),
                        new Column<>(
                                "Arrived",
                                13,
                                "Business date of the run that first read it.",
                                r -> Content.day(Optional.of(r.arrived()))),
                        new Column<>("SHA-256", 68, "Hash of its bytes: its version.", r -> Content.words(r.sha256()))),
                briefing.sources());
    }

    Table<OutcomeRow> inputs() {
        return new Table<>(
                "Inputs",
                List.of(
                        new Column<>(
                                "Path", 56, "Path in the inbox; !/ leads into a file.", r -> Content.words(r.path())),
                        new Column<>(
                                "Outcome",
                                14,
                                "ingested, flagged, rejected, skipped, copy, unchanged or gone.",
                                r -> Content.words(r.outcome())),
                        new Column<>("Reason", 44, "Why.", r -> Content.words(r.reason())),
                        new Column<>(
                                "Detail",
                                56,
                                "What to do about it, or what it is a copy of.",
                                r -> Content.words(r.detail()))),
                briefing.outcomes());
    }
}
