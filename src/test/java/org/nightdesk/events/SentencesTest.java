package org.nightdesk.events;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.analysis.Analyst;
import org.nightdesk.analysis.Texts;

/** Sentences of several fields and what is read out of them; the table stands beside the test. */
class SentencesTest {

    private static final Analyst ANALYST = Texts.ANALYST;

    private static final String NOTHING = "-";

    /** A row of the table without its sentence, and an event in that form. */
    record Told(String trigger, String eventClass, String agents, String targets, String place, String status) {

        static Told of(Event event) {
            return new Told(
                    event.trigger(),
                    event.eventClass().name(),
                    words(event.agents()),
                    words(event.targets()),
                    event.place(),
                    event.status().name());
        }

        private static String words(List<Event.Participant> participants) {
            return participants.stream().map(Event.Participant::words).collect(joining("; "));
        }
    }

    record Row(String sentence, Told told) {}

    static List<Row> rows() throws IOException {
        try (InputStream table = Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SentencesTest::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(cells[0], new Told(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSentenceTellsWhoDidWhatToWhomAndWhere(Row row) {
        List<Told> told = ANALYST.analyse(Texts.document(row.sentence())).events().stream()
                .map(Told::of)
                .toList();
        if (row.told().trigger().equals(NOTHING)) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).contains(row.told());
        }
    }
}
