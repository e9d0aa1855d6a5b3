package org.nightdesk.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.text.BlockKind;

/**
 * A table of a document: a heading and at least one row with as many cells.
 *
 * @param heading names the columns
 * @param rows in order
 */
record DataTable(TableRow heading, List<TableRow> rows) {

    /** The tables of a document; a run of rows that does not look like one is none. */
    static List<DataTable> in(List<TaggedSentence> sentences, NumberPhrases numbers, DateSpans dates) {
        Map<Integer, List<TaggedSentence>> byParagraph = new TreeMap<>();
        for (TaggedSentence sentence : sentences) {
            if (sentence.sentence().kind() == BlockKind.TABLE_ROW && sentence.size() > 0) {
                byParagraph
                        .computeIfAbsent(sentence.sentence().paragraph(), p -> new ArrayList<>())
                        .add(sentence);
            }
        }
        List<DataTable> tables = new ArrayList<>();
        List<TableRow> run = new ArrayList<>();
        int before = -1;
        for (Map.Entry<Integer, List<TaggedSentence>> paragraph : byParagraph.entrySet()) {
            if (paragraph.getKey() != before + 1) {
                table(run, numbers, dates, tables);
                run.clear();
            }
            before = paragraph.getKey();
            if (paragraph.getValue().size() == 1) {
                run.add(TableRow.of(paragraph.getValue().getFirst()));
            }
        }
        table(run, numbers, dates, tables);
        return tables;
    }

    /** The indexes of the sentences that make it up. */
    List<Integer> sentences() {
        return Stream.concat(Stream.of(heading), rows.stream())
                .map(TableRow::sentence)
                .toList();
    }

    private static void table(List<TableRow> run, NumberPhrases numbers, DateSpans dates, List<DataTable> tables) {
        List<TableRow> rows = run.stream().filter(row -> !row.isRule()).toList();
        if (rows.size() < 2) {
            return;
        }
        TableRow heading = rows.getFirst();
        List<TableRow> fit = rows.stream()
                .skip(1)
                .filter(row -> row.size() == heading.size())
                .toList();
        boolean named = heading.size() > 1
                && heading.words().stream()
                        .skip(1)
                        .allMatch(cell ->
                                cell.size() > 0 && numbers.find(cell, dates).isEmpty());
        if (named && !fit.isEmpty()) {
            tables.add(new DataTable(heading, fit));
        }
    }
}
