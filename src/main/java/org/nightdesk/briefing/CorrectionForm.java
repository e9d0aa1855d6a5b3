package org.nightdesk.briefing;

import java.util.List;
import java.util.Map;

/**
 * What an analyst filled in on the sheet Corrections of a workbook, and what the ids of that workbook stand for.
 *
 * @param lines the lines filled in, from top to bottom
 * @param documents paths of the documents by their short names: {@code D001}
 * @param words words of the figures and events by their ids: {@code D001-f3}
 * @param actors names of the actors by their ids: {@code A17}
 * @param forms the forms of their names in documents, in order
 */
public record CorrectionForm(
        List<Line> lines,
        Map<String, String> documents,
        Map<String, String> words,
        Map<String, String> actors,
        List<Form> forms) {

    public CorrectionForm {
        lines = List.copyOf(lines);
        documents = Map.copyOf(documents);
        words = Map.copyOf(words);
        actors = Map.copyOf(actors);
        forms = List.copyOf(forms);
    }

    /**
     * A form of an actor's name in a document.
     *
     * @param actor its id
     * @param document short name of the document
     * @param words the form
     */
    public record Form(String actor, String document, String words) {}

    /**
     * A line; nothing of it is trusted.
     *
     * @param id what it is about
     * @param action what is to be done
     * @param value the new value; a date as {@code 2025-04-30}
     * @param note why
     * @param by who says so
     */
    public record Line(String id, String action, String value, String note, String by) {

        /** Whether nothing is filled in. */
        public boolean isBlank() {
            return id.isBlank() && action.isBlank() && value.isBlank();
        }
    }
}
