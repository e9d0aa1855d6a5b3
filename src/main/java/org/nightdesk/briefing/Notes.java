package org.nightdesk.briefing;

import java.util.List;
import org.nightdesk.reconcile.Ruling;

/** What a reader should know of how a report comes about and what its columns mean. */
final class Notes {

    private Notes() {}

    /** @param rulings what became of the corrections of analysts */
    static List<Briefing.Note> all(List<Ruling> rulings) {
        return List.of(
                note(
                        "How to read this",
                        "Every statement and every figure was read out of the documents by a program. A figure keeps the"
                                + " wording it was reported with: \u201cover\u201d, \u201caround\u201d, \u201ca"
                                + " dozen\u201d. None has been verified outside the documents. References such as D001"
                                + " lead to the words that a statement rests on."),
                note(
                        "Status of a figure",
                        "One source: one document or one source alone says it. Same origin: several documents repeat"
                                + " one count, which is no confirmation. Corroborated: origins independent of each"
                                + " other give counts that agree. Compatible: both can hold. Update: a newer count."
                                + " Conflict: they cannot both hold for one moment and scope."),
                note(
                        "Dates",
                        "19 Jun 2024 is a day; Jun 2024 some day of that month; ~Sep 2024 about then; \u201cto Apr"
                                + " 2025\u201d all up to then. A document\u2019s date is inferred where its file does not"
                                + " state it. Undated means that nothing says when."),
                note(
                        "Sheet Actors",
                        "Id stays the same over nights. Type: person, organisation, country, or a group of people"
                                + " without a common name, which is never joined over documents. Roles are as reported."),
                note(
                        "Sheet Aliases",
                        "Each form of a name in each document, how often it stands there, and why it was taken for this"
                                + " actor."),
                note(
                        "Sheet Events",
                        "One row for each telling of an event. Trigger: the words that tell it. Class: PLOVER. Group: one"
                                + " event over all documents. Status: happened, planned, alleged, denied, habitual or"
                                + " negated. Source: who said so, origin first; article where the text itself asserts it."),
                note(
                        "Sheet Figures",
                        "One row for each number. Low and high are what its words leave possible; an empty cell is open."
                                + " Unit: what is counted. Scope: whose, where, of what. As of: when it was so. Part of:"
                                + " the whole that it is a part of. Measure: the figures that count the same thing."),
                note(
                        "Sheet Discrepancies",
                        "What documents disagree on, with both accounts in their own words and how to read them."),
                note("Sheet Sentences", "The sentences that rows rest on. Number counts from 0 within the document."),
                note(
                        "Corrections",
                        CorrectionTable.inShort(rulings)
                                + "Fill in the sheet Corrections and put the saved workbook into the job\u2019s folder of"
                                + " corrections: the next run does as it says, and every later one until it is"
                                + " withdrawn. Of two that contradict, the later holds."),
                note(
                        "Sheet Sources",
                        "The documents, when they are from and what says so, and what became of them. A copy of another"
                                + " document counts once; all its outlets are named."));
    }

    private static Briefing.Note note(String heading, String text) {
        return new Briefing.Note(heading, text);
    }
}
